// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "tests/ui/HistoryDesk.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/history/ConversationModel.h"
#include "ui/history/ConversationPage.h"
#include "ui/history/ConversationView.h"
#include "ui/history/ConversationWording.h"
#include "ui/history/MessageActions.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/StateWording.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>

namespace {

constexpr int pageSize = 50;
const QLatin1String caller("15100001234");

Message message(MessageId id, const QString &number = caller)
{
    Message made;
    made.id = id;
    made.to = made.number = number;
    made.text = QStringLiteral("Text %1").arg(id);
    made.state = MessageState::Sent;
    made.createdAt = noon().addSecs(id * 3600);
    return made;
}

/// The newest first, as the reader answers.
QList<Message> page(MessageId newest, int count)
{
    QList<Message> messages;
    for (int at = 0; at < count; ++at)
        messages.append(message(newest - at));
    return messages;
}

/// A conversation whose answers come when the test says so.
struct Talk
{
    Talk()
    {
        page.resize(640, 480);
        page.show();
        page.open(message(1000));
    }

    void answer(const Stored<QList<Message>> &with)
    {
        const auto asked = source.pages.front();
        source.pages.erase(source.pages.begin());
        HandDrivenHistory::answer<QList<Message>>(asked.promise, with);
    }
    bool begin(MessageId newest, int count)
    {
        QSignalSpy loaded(&model, &ConversationModel::loaded);
        answer(::page(newest, count));
        return loaded.wait();
    }
    MessageId current() const
    {
        return view.currentIndex().data(ConversationModel::MessageIdRole).toLongLong();
    }
    QScrollBar &bar() const { return *view.verticalScrollBar(); }

    HandDrivenHistory source;
    MessageActions actions;
    ConversationPage page{source, actions};
    ConversationModel &model = *page.findChild<ConversationModel *>();
    ConversationView &view = *page.findChild<ConversationView *>();
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestConversationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsShownAndTheOldestStandsAbove();
    void theMessageThatLedHereIsTheCurrentOne();
    void scrollingUpReadsOlderOnesAndKeepsThePlace();
    void whatComesInIsSeenAtTheEndAndLeavesAReaderAlone();
    void factsThatComeBeforeTheirPageAreNotLost();
    void anAnswerForAnotherCallerIsDropped();
    void theFirstOfADayKnowsIt();
    void aFailureIsExplainedAndTriedAgain();
    void nobodyToTalkToIsSaidSo();
    void aScreenReaderHearsAllOfIt();
    void bubblesWrapAndFitEveryWidth();
};

void TestConversationPage::theNewestIsShownAndTheOldestStandsAbove()
{
    Talk talk;
    QCOMPARE(talk.source.pages.front().filter.number, QString(caller));
    QCOMPARE(talk.source.pages.front().order, HistoryOrder::NewestFirst);
    QVERIFY(talk.begin(1000, pageSize));
    QCOMPARE(talk.model.rowCount(), pageSize);
    QCOMPARE(talk.current(), 1000);
    QVERIFY(talk.bar().maximum() > 0);
    QCOMPARE(talk.bar().value(), talk.bar().maximum());
    QCOMPARE(talk.model.index(0).data(ConversationModel::MessageIdRole).toLongLong(), 951);
    QVERIFY(talk.source.pages.empty());
}

void TestConversationPage::theMessageThatLedHereIsTheCurrentOne()
{
    Talk talk;
    QVERIFY(talk.begin(1000, pageSize));
    talk.page.open(message(960));
    QVERIFY(talk.begin(1000, pageSize));
    QCOMPARE(talk.current(), 960);
    QVERIFY(talk.view.viewport()->rect().intersects(talk.view.visualRect(talk.view.currentIndex())));
    talk.page.open(message(3)); // on no page that was read
    QVERIFY(talk.begin(1000, pageSize));
    QCOMPARE(talk.current(), 1000);
}

void TestConversationPage::scrollingUpReadsOlderOnesAndKeepsThePlace()
{
    Talk talk;
    QVERIFY(talk.begin(1000, pageSize));
    talk.bar().setValue(0);
    QTRY_COMPARE(talk.source.pages.size(), std::size_t(1));
    QCOMPARE(talk.source.pages.front().stretch, (IdRange{0, 950}));
    const QModelIndex read = talk.view.indexAt(QPoint(320, 200));
    const MessageId id = read.data(ConversationModel::MessageIdRole).toLongLong();
    const int bottom = talk.view.visualRect(read).bottom();
    talk.answer(page(950, pageSize));
    QTRY_COMPARE(talk.model.rowCount(), 2 * pageSize);
    const QModelIndex after = talk.model.index(static_cast<int>(id - 901));
    QCOMPARE(after.data(ConversationModel::MessageIdRole).toLongLong(), id);
    QCOMPARE(talk.view.visualRect(after).bottom(), bottom);
    QVERIFY(talk.bar().value() > 0);
    QCOMPARE(talk.current(), 1000);

    talk.bar().setValue(0);
    QTRY_COMPARE(talk.source.pages.size(), std::size_t(1));
    talk.answer(page(900, 3)); // there are no more than these
    QTRY_COMPARE(talk.model.rowCount(), 2 * pageSize + 3);
    talk.bar().setValue(0);
    QVERIFY(talk.source.pages.empty());
}

void TestConversationPage::whatComesInIsSeenAtTheEndAndLeavesAReaderAlone()
{
    Talk talk;
    QVERIFY(talk.begin(1000, 30));
    talk.page.apply(message(1001));
    QCOMPARE(talk.bar().value(), talk.bar().maximum());
    talk.bar().setValue(talk.bar().maximum() / 2);
    const QModelIndex read = talk.view.indexAt(QPoint(320, 200));
    const QRect before = talk.view.visualRect(read);
    talk.page.apply(message(1002));
    talk.page.apply(message(1003, QStringLiteral("2222")));
    QCOMPARE(talk.model.rowCount(), 32);
    QCOMPARE(talk.view.visualRect(read), before);
    Message failed = message(1000);
    failed.state = MessageState::Failed;
    talk.page.apply(failed);
    QCOMPARE(talk.model.index(29).data(ConversationModel::StateRole).toInt(), int(MessageState::Failed));
}

void TestConversationPage::factsThatComeBeforeTheirPageAreNotLost()
{
    Talk talk;
    talk.page.apply(message(1001));
    QCOMPARE(talk.model.rowCount(), 0);
    QVERIFY(talk.begin(1000, 3));
    QCOMPARE(talk.model.rowCount(), 4);
    Message changed = message(998);
    changed.state = MessageState::Failed;
    talk.page.apply(changed);
    QCOMPARE(talk.model.index(0).data(ConversationModel::StateRole).toInt(), int(MessageState::Failed));
}

void TestConversationPage::anAnswerForAnotherCallerIsDropped()
{
    Talk talk;
    const auto stale = talk.source.pages.front();
    talk.source.pages.clear();
    talk.page.open(message(7, QStringLiteral("2222")));
    HandDrivenHistory::answer<QList<Message>>(stale.promise, page(1000, 5));
    QSignalSpy loaded(&talk.model, &ConversationModel::loaded);
    talk.answer(QList<Message>{message(7, QStringLiteral("2222"))});
    QVERIFY(loaded.wait());
    QCOMPARE(talk.model.rowCount(), 1);
    QCOMPARE(loaded.count(), 1);
}

void TestConversationPage::theFirstOfADayKnowsIt()
{
    Talk talk;
    QVERIFY(talk.begin(1000, pageSize));
    const auto hasDay = [&talk](MessageId id, MessageId first) {
        return talk.model.index(static_cast<int>(id - first)).data(ConversationModel::NewDayRole).isValid();
    };
    QVERIFY(hasDay(951, 951));
    int days = 0;
    for (MessageId id = 951; id <= 1000; ++id)
        days += hasDay(id, 951) ? 1 : 0;
    QVERIFY(days == 3 || days == 4); // one an hour
    // What comes in above may take it away.
    const QSignalSpy changed(&talk.model, &QAbstractItemModel::dataChanged);
    talk.bar().setValue(0);
    QTRY_COMPARE(talk.source.pages.size(), std::size_t(1));
    talk.answer(page(950, 3));
    QTRY_COMPARE(talk.model.rowCount(), pageSize + 3);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 3);
}

void TestConversationPage::aFailureIsExplainedAndTriedAgain()
{
    Talk talk;
    auto *note = talk.page.findChild<NoteBox *>();
    const QSignalSpy failed(&talk.page, &ConversationPage::readFailed);
    talk.answer(Failure<StorageError>({StorageErrorKind::Locked, QString()}));
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(failed.count(), 1);
    note->findChild<QPushButton *>()->click();
    QCOMPARE(talk.source.pages.size(), std::size_t(1)); // nothing was asked by itself
    QVERIFY(talk.begin(1000, 2));
    QVERIFY(!note->isVisible());
    QCOMPARE(talk.model.rowCount(), 2);
}

void TestConversationPage::nobodyToTalkToIsSaidSo()
{
    Talk talk;
    QVERIFY(!talk.page.findChild<QLabel *>(QStringLiteral("emptyTitleLabel"))->isVisible());
    QVERIFY(talk.begin(0, 0));
    QVERIFY(talk.page.findChild<QLabel *>(QStringLiteral("emptyTitleLabel"))->isVisible());
    talk.page.apply(message(1));
    QVERIFY(talk.view.isVisible());
}

void TestConversationPage::aScreenReaderHearsAllOfIt()
{
    Talk talk;
    Message told = message(1000);
    told.usedTrunk = QStringLiteral("GSM-1");
    told.smsId = QStringLiteral("15100001234-1502874159");
    QSignalSpy loaded(&talk.model, &ConversationModel::loaded);
    talk.answer(QList<Message>{told});
    QVERIFY(loaded.wait());
    const QString heard = talk.model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {told.text, told.usedTrunk, told.smsId, StateWording::word(MessageState::Sent),
                                ConversationWording::day(told.createdAt.toLocalTime().date())})
        QVERIFY2(heard.contains(part), qPrintable(part));
    QVERIFY(!heard.contains(QChar(0x2066)));
    QCOMPARE(QAccessible::queryAccessibleInterface(&talk.view)->child(0)->text(QAccessible::Name), heard);
    QCOMPARE(unnamedWidgets(&talk.page), QStringList());
}

void TestConversationPage::bubblesWrapAndFitEveryWidth()
{
    Talk talk;
    Message told = message(1000);
    told.text =
        QString(400, QLatin1Char('w')) + QStringLiteral("\n\u0645\u0631\u062d\u0628\u0627 \U0001F600");
    talk.page.setLayoutDirection(Qt::RightToLeft);
    QSignalSpy loaded(&talk.model, &ConversationModel::loaded);
    talk.answer(QList<Message>{told});
    QVERIFY(loaded.wait());
    int before = 0;
    for (int width = 900; width >= 300; width -= 100) {
        talk.page.resize(width, 480);
        const QRect place = talk.view.visualRect(talk.model.index(0));
        QVERIFY(place.width() <= talk.view.viewport()->width());
        QVERIFY(place.height() >= before);
        before = place.height();
    }
    QVERIFY(!talk.view.horizontalScrollBar()->isVisible());
    QVERIFY(!talk.view.grab().isNull());
}

QTEST_MAIN(TestConversationPage)
#include "tst_conversation_page.moc"
