// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryPlaces.h"
#include "ui/wording/StateWording.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

Message message(MessageId id, MessageState state = MessageState::Queued)
{
    Message message;
    message.id = id;
    message.to = QStringLiteral("183 9621 %1").arg(id, 4, 10, QLatin1Char('0'));
    message.number = message.to;
    message.number.remove(QLatin1Char(' '));
    message.text = id % 2 == 0 ? QStringLiteral("Even %1").arg(id) : QStringLiteral("Odd %1").arg(id);
    message.state = state;
    message.createdAt = QDateTime::currentDateTimeUtc();
    return message;
}

QList<Message> messages(int count)
{
    QList<Message> all;
    for (int id = 1; id <= count; ++id)
        all.append(message(id));
    return all;
}

QList<MessageId> ids(const HistoryModel &model)
{
    QList<MessageId> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.messageAt(row).id);
    return all;
}

QString shown(const HistoryModel &model, int row, HistoryModel::Column column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeNewestFirstAndPageByPage();
    void nothingIsReadBeforeItIsAskedFor();
    void staleAnswerNeverReplacesANewerOne();
    void answerAfterTheModelIsGoneHarmsNothing();
    void factChangesItsRowInPlace();
    void newMessageComesOnTop();
    void newMessageThatDoesNotPassStaysOut();
    void rowLeavesWhenItNoLongerPasses();
    void olderMessageThatBeginsToPassFindsItsPlace();
    void factAboutAnUnreadRowComesWithItsPage();
    void factIsNotLostToAPageThatWasReadBeforeIt();
    void failureIsToldAndCanBeTriedAgain();
    void foreignTextCannotDisturbItsRow();
    void statusSaysTheReasonToo();
    void hourIsEnoughToday();
};

void TestHistoryModel::rowsComeNewestFirstAndPageByPage()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QList<Message> all = messages(450);
    QSignalSpy loaded(&model, &HistoryModel::loaded);
    model.reload();
    source.answerPage(all); // nobody waits for more than this
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(model.rowCount(), HistoryPlaces::firstPageSize);
    QCOMPARE(model.messageAt(0).id, 450);
    QVERIFY(!model.isCountComplete());

    source.answerBounds(all);
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(model.isCountComplete());
    QVERIFY(source.pages.empty()); // nobody has looked at them

    QCOMPARE(model.index(449, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Loading"));
    // A view asks for many cells before the answer comes.
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        QVERIFY(!model.index(449, column).data(HistoryModel::MessageIdRole).isValid());
    QTRY_COMPARE(source.pages.size(), std::size_t(1));
    constexpr int beforeLast = HistoryPlaces::firstPageSize + 3 * HistoryPlaces::pageSize;
    QCOMPARE(source.pages.front().stretch.newest, 450 - beforeLast);
    source.answerPage(all);
    QTRY_COMPARE(model.messageAt(449).id, 1);
    QCOMPARE(model.messageAt(beforeLast - 1).id, 0);
    QCOMPARE(loaded.count(), 1);
}

void TestHistoryModel::nothingIsReadBeforeItIsAskedFor()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    QVERIFY(source.pages.empty());
    QVERIFY(!model.canFetchMore({}));
    model.setFilter({});
    QCOMPARE(source.pages.size(), std::size_t(1));
    model.setFilter({}); // in force already
    QCOMPARE(source.pages.size(), std::size_t(1));
}

void TestHistoryModel::staleAnswerNeverReplacesANewerOne()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    QSignalSpy loaded(&model, &HistoryModel::loaded);
    model.setFilter({QStringLiteral("odd"), {}});
    model.setFilter({QStringLiteral("even"), {}});
    QCOMPARE(source.pages.size(), std::size_t(2));
    const auto odd = source.pages.at(0);
    const auto even = source.pages.at(1);
    HandDrivenHistory::answer<QList<Message>>(even.promise, QList<Message>{message(2)});
    QTRY_COMPARE(loaded.count(), 1);
    HandDrivenHistory::answer<QList<Message>>(odd.promise, QList<Message>{message(3), message(1)});
    // The stale answer is delivered before this one, which is posted after it.
    bool delivered = false;
    QMetaObject::invokeMethod(
        &model, [&delivered] { delivered = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(delivered);
    QCOMPARE(ids(model), QList<MessageId>{2});
    QCOMPARE(loaded.count(), 1);
}

void TestHistoryModel::answerAfterTheModelIsGoneHarmsNothing()
{
    HandDrivenHistory source;
    auto model = std::make_unique<HistoryModel>(source);
    model->reload();
    model.reset();
    source.answerPage(messages(3));
    QVERIFY(source.pages.empty());
}

void TestHistoryModel::factChangesItsRowInPlace()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    source.answerPage(messages(3));
    QTRY_COMPARE(model.rowCount(), 3);
    const QPersistentModelIndex second = model.index(1, HistoryModel::StatusColumn);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    Message accepted = message(2, MessageState::Accepted);
    accepted.smsId = QStringLiteral("18396210002-1502874159");
    model.apply({accepted});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(second.row(), 1);
    QCOMPARE(second.data().toString(), StateWording::word(MessageState::Accepted));
    QCOMPARE(shown(model, 1, HistoryModel::SmsIdColumn, HistoryModel::PlainTextRole), accepted.smsId);
}

void TestHistoryModel::newMessageComesOnTop()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    source.answerPage(messages(2));
    QTRY_COMPARE(model.rowCount(), 2);
    const QPersistentModelIndex first = model.index(0, 0);
    model.apply({message(3)});
    QCOMPARE(ids(model), (QList<MessageId>{3, 2, 1}));
    QCOMPARE(first.row(), 1);
}

void TestHistoryModel::newMessageThatDoesNotPassStaysOut()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    model.setFilter({QStringLiteral("EVEN"), {MessageState::Queued}});
    source.answerPage(messages(2));
    QTRY_COMPARE(model.rowCount(), 1);
    model.apply({message(3)});
    model.apply({message(4, MessageState::Failed)});
    QCOMPARE(ids(model), QList<MessageId>{2});
    model.apply({message(6)});
    QCOMPARE(ids(model), (QList<MessageId>{6, 2}));
}

void TestHistoryModel::rowLeavesWhenItNoLongerPasses()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({QString(), {MessageState::Queued}});
    source.answerPage(messages(3));
    QTRY_COMPARE(model.rowCount(), 3);
    model.apply({message(2, MessageState::Sending)});
    QCOMPARE(ids(model), (QList<MessageId>{3, 1}));
}

void TestHistoryModel::olderMessageThatBeginsToPassFindsItsPlace()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({QString(), {MessageState::Failed, MessageState::NotConfirmed}});
    source.answerPage(
        {message(1, MessageState::Failed), message(2), message(3, MessageState::Failed), message(4)});
    QTRY_COMPARE(ids(model), (QList<MessageId>{3, 1}));
    model.apply({message(2, MessageState::NotConfirmed)});
    model.apply({message(4, MessageState::Failed)});
    QCOMPARE(ids(model), (QList<MessageId>{4, 3, 2, 1}));
}

void TestHistoryModel::factAboutAnUnreadRowComesWithItsPage()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    QList<Message> all = messages(300);
    model.reload();
    source.answerAll(all);
    QTRY_COMPARE(model.rowCount(), 300);
    all[49].state = MessageState::Sent;
    model.apply({all.at(49)});
    QCOMPARE(model.rowCount(), 300);
    model.bring(50);
    QTRY_COMPARE(source.pages.size(), std::size_t(1));
    source.answerPage(all);
    QTRY_COMPARE(model.rowOf(50), 250);
    QCOMPARE(model.messageAt(250).state, MessageState::Sent);
}

void TestHistoryModel::factIsNotLostToAPageThatWasReadBeforeIt()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    model.reload();
    const auto asked = source.pages.front();
    model.apply({message(2, MessageState::Sent)});
    model.apply({message(3)});
    HandDrivenHistory::answer<QList<Message>>(asked.promise,
                                              QList<Message>{message(2, MessageState::Sending), message(1)});
    QTRY_COMPARE(ids(model), (QList<MessageId>{3, 2, 1}));
    QCOMPARE(model.messageAt(1).state, MessageState::Sent);
}

void TestHistoryModel::failureIsToldAndCanBeTriedAgain()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    QSignalSpy failed(&model, &HistoryModel::failed);
    model.reload();
    HandDrivenHistory::answer<QList<Message>>(source.pages.front().promise,
                                              Failure<StorageError>({StorageErrorKind::Locked, QString()}));
    source.pages.clear();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!model.isLoading());
    model.reload();
    source.answerPage(messages(1));
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestHistoryModel::foreignTextCannotDisturbItsRow()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    Message hostile = message(1);
    hostile.to = QStringLiteral("+49 151");
    hostile.text = QStringLiteral("one\ntwo\t<b>\u202Ethree");
    model.reload();
    source.answerPage({hostile});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(shown(model, 0, HistoryModel::ToColumn), QStringLiteral("\u2066+49 151\u2069"));
    QCOMPARE(shown(model, 0, HistoryModel::MessageColumn),
             QStringLiteral("\u2068one two <b>[U+202E]three\u2069"));
    QCOMPARE(shown(model, 0, HistoryModel::ToColumn, HistoryModel::PlainTextRole), hostile.to);
    QCOMPARE(shown(model, 0, HistoryModel::ToColumn, Qt::AccessibleTextRole), hostile.to);
    const QString toolTip = shown(model, 0, HistoryModel::MessageColumn, Qt::ToolTipRole);
    QVERIFY2(toolTip.contains(QLatin1String("&lt;b&gt;")), qPrintable(toolTip));
    QVERIFY(!toolTip.contains(QLatin1String("<b>")));
    QCOMPARE(shown(model, 0, HistoryModel::SmsIdColumn), QString());
}

void TestHistoryModel::statusSaysTheReasonToo()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    Message failed = message(1, MessageState::Failed);
    failed.error = {SendErrorKind::NumberRefused, 10028, QString()};
    model.reload();
    source.answerPage({failed});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(shown(model, 0, HistoryModel::StatusColumn), StateWording::statusLine(failed));
    QVERIFY(shown(model, 0, HistoryModel::StatusColumn) != StateWording::word(failed.state));
    QVERIFY(!model.index(0, HistoryModel::StatusColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(shown(model, 0, HistoryModel::StatusColumn, Qt::AccessibleDescriptionRole),
             StateWording::explanation(failed));
    QCOMPARE(model.index(0, 0).data(HistoryModel::MessageIdRole).toLongLong(), 1);
}

void TestHistoryModel::hourIsEnoughToday()
{
    HandDrivenHistory source;
    HistoryModel model(source);
    Message old = message(1);
    old.createdAt = old.createdAt.addDays(-2);
    Message now = message(2);
    model.reload();
    source.answerPage({old, now});
    QTRY_COMPARE(model.rowCount(), 2);
    const QString today = shown(model, 0, HistoryModel::TimeColumn);
    const QString before = shown(model, 1, HistoryModel::TimeColumn);
    QVERIFY2(before.size() > today.size(), qPrintable(before));
    const QString year = QString::number(old.createdAt.date().year());
    QVERIFY(before.contains(year.right(2)));
    QVERIFY(before.front() != QChar(0x2068));
    // "2 Jan" among Arabic words stays in its order: region and language may differ.
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolated = shown(model, 1, HistoryModel::TimeColumn);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolated, QChar(0x2068) + before + QChar(0x2069));
}

QTEST_MAIN(TestHistoryModel)
#include "tst_history_model.moc"
