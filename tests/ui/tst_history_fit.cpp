// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "tests/ui/HistoryDesk.h"
#include "ui/history/HistoryBar.h"
#include "ui/history/MessageActions.h"
#include "ui/history/StatusFilter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace {

const QLatin1String smsId("18396210850-1502874159");

/// True where every text of the column is drawn whole.
bool isWhole(HistoryTable &table, HistoryModel::Column column)
{
    const QString text = table.model()->index(0, column).data().toString();
    return !table.isColumnHidden(column) &&
           table.columnWidth(column) > table.fontMetrics().horizontalAdvance(text);
}

} // namespace

class TestHistoryFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchAndDownSelectTheRow();
    void downQuickerThanTheSearchSelectsWhatItFinds();
    void lettersTypedAmongTheRowsGoOnWithTheSearch();
    void tabSelectsTheCurrentRow();
    void columnsAreAsWideAsTheirTexts();
    void trunkAndThenSmsIdGiveWayToTheMessage();
    void columnsNeverLeaveTheWindow();
    void aNarrowBarTakesTwoRows();
    void theShortcutStandsIsolatedInTheSearch();
    void findIsOffWhileTheHistoryIsNotSeen();
    void whatNeedsAttentionIsCounted();
    void whatWasSentAgainNeedsNoAttention();
    void aLateAnswerDoesNotOverwriteANewerCount();
    void copyingSaysSo();
    void detailsCanBeReachedByAnAction();
    void detailsStandOnTheSideOfTheirHeading();
};

void TestHistoryFit::aSearchAndDownSelectTheRow()
{
    HistoryDesk desk;
    desk.written(QStringLiteral("1111"), QStringLiteral("apple"));
    const Message pear = desk.written(QStringLiteral("2222"), QStringLiteral("pear"));
    desk.written(QStringLiteral("3333"), QStringLiteral("plum"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.page.findAction()->trigger();
    desk.search().setText(QStringLiteral("pear"));
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QTest::keyClick(&desk.search(), Qt::Key_Down);
    QVERIFY(desk.table().hasFocus());
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), pear.id);
    QVERIFY(desk.table().selectionModel()->isRowSelected(0, {}));
    QVERIFY(desk.details().startsWith(QStringLiteral("pear")));
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    QVERIFY(desk.table().selectionModel()->isRowSelected(0, {}));
}

void TestHistoryFit::downQuickerThanTheSearchSelectsWhatItFinds()
{
    HistoryDesk desk;
    const Message pear = desk.written(QStringLiteral("2222"), QStringLiteral("pear"));
    desk.written(QStringLiteral("3333"), QStringLiteral("plum"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.page.findAction()->trigger();
    desk.search().setText(QStringLiteral("pear"));
    QTest::keyClick(&desk.search(), Qt::Key_Down);
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), pear.id);
    QVERIFY(desk.table().selectionModel()->isRowSelected(0, {}));
    QVERIFY(desk.details().startsWith(QStringLiteral("pear")));
}

void TestHistoryFit::lettersTypedAmongTheRowsGoOnWithTheSearch()
{
    HistoryDesk desk;
    const Message pear = desk.written(QStringLiteral("2222"), QStringLiteral("pear"));
    desk.written(QStringLiteral("3333"), QStringLiteral("plum"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.search().setText(QStringLiteral("p"));
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), 'e');
    QVERIFY(desk.search().hasFocus());
    QTest::keyClicks(&desk.search(), QStringLiteral("ar"));
    QCOMPARE(desk.search().text(), QStringLiteral("pear"));
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QCOMPARE(desk.table().model()->index(0, 0).data(HistoryModel::MessageIdRole).toLongLong(), pear.id);
}

void TestHistoryFit::tabSelectsTheCurrentRow()
{
    HistoryDesk desk;
    desk.written(QStringLiteral("1111"), QStringLiteral("apple"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.search().setFocus();
    desk.table().setFocus(Qt::TabFocusReason);
    QVERIFY(desk.table().currentIndex().isValid());
    QVERIFY(desk.table().selectionModel()->isRowSelected(desk.table().currentIndex().row(), {}));
}

void TestHistoryFit::columnsAreAsWideAsTheirTexts()
{
    HistoryDesk desk;
    const Message message = desk.written(QStringLiteral("18396210850"), QStringLiteral("Hello"));
    desk.accept(message.id, smsId);
    QVERIFY(desk.store.record(QStringLiteral("c1"), {smsId, false, QString()}, noon().addSecs(5)));
    desk.page.resize(1100, 640);
    QVERIFY(desk.open());
    for (const HistoryModel::Column column : {HistoryModel::TimeColumn, HistoryModel::ToColumn,
                                              HistoryModel::StatusColumn, HistoryModel::SmsIdColumn})
        QVERIFY2(isWhole(desk.table(), column), qPrintable(QString::number(column)));
    // What one column does not need, the message has.
    QVERIFY(desk.table().columnWidth(HistoryModel::ToColumn) <
            2 * desk.table().fontMetrics().horizontalAdvance(QStringLiteral("18396210850")));

    // A longer text that comes later makes its column wider.
    const int before = desk.table().columnWidth(HistoryModel::ToColumn);
    desk.written(QStringLiteral("+1234567890123456789"), QStringLiteral("Hello"));
    QVERIFY(desk.table().columnWidth(HistoryModel::ToColumn) > before);
}

void TestHistoryFit::trunkAndThenSmsIdGiveWayToTheMessage()
{
    HistoryDesk desk;
    const Message message = desk.written(QStringLiteral("18396210850"), QString(200, QLatin1Char('w')));
    desk.accept(message.id, smsId);
    QVERIFY(desk.open());
    const auto isHidden = [&desk](HistoryModel::Column column) {
        return desk.table().isColumnHidden(column);
    };
    int withoutTrunk = 0;
    for (int width = 1100; width >= 480; width -= 10) {
        desk.page.resize(width, 640);
        QVERIFY(!isHidden(HistoryModel::SmsIdColumn) || isHidden(HistoryModel::TrunkColumn));
        withoutTrunk += isHidden(HistoryModel::TrunkColumn) && !isHidden(HistoryModel::SmsIdColumn) ? 1 : 0;
        QVERIFY(desk.table().horizontalHeader()->length() > 0); // lays out at once
        QVERIFY(desk.table().columnWidth(HistoryModel::MessageColumn) >=
                12 * desk.table().fontMetrics().averageCharWidth());
    }
    QVERIFY(withoutTrunk > 0);
    QVERIFY(isHidden(HistoryModel::SmsIdColumn));
    desk.page.resize(1100, 640);
    QVERIFY(!isHidden(HistoryModel::TrunkColumn) && !isHidden(HistoryModel::SmsIdColumn));
    QVERIFY(desk.table().headerState().isEmpty()); // all this was nobody's doing
}

void TestHistoryFit::columnsNeverLeaveTheWindow()
{
    HistoryDesk desk;
    const Message message = desk.written(QStringLiteral("+1234567890123456789"), QStringLiteral("Hello"));
    desk.settle(message.id, AttemptOutcome::AnswerLost, MessageEvent::AnswerLost, QString(),
                {SendErrorKind::AnswerLost, 0, QString()});
    QVERIFY(desk.open());
    for (int width = 1100; width >= desk.page.minimumSizeHint().width(); width -= 20) {
        desk.page.resize(width, 640);
        QVERIFY2(desk.table().horizontalHeader()->length() <= desk.table().viewport()->width(),
                 qPrintable(QString::number(width)));
    }
}

void TestHistoryFit::aNarrowBarTakesTwoRows()
{
    HistoryDesk desk;
    desk.page.resize(1000, 640);
    QVERIFY(desk.open());
    const QWidget &choices = *desk.button("needsAttentionButton").parentWidget();
    QTRY_VERIFY(choices.geometry().top() <= desk.search().y());
    desk.page.resize(480, 640);
    QTRY_VERIFY(choices.y() > desk.search().geometry().bottom());
    QVERIFY(desk.search().width() > 200);
    desk.page.resize(1000, 640);
    QTRY_VERIFY(choices.geometry().top() <= desk.search().y());
}

void TestHistoryFit::theShortcutStandsIsolatedInTheSearch()
{
    HistoryDesk desk;
    const QString keys = desk.page.findAction()->shortcut().toString(QKeySequence::NativeText);
    QVERIFY(desk.search().placeholderText().endsWith(QChar(0x2066) + keys + QChar(0x2069)));
}

void TestHistoryFit::findIsOffWhileTheHistoryIsNotSeen()
{
    HistoryDesk desk;
    QVERIFY(!desk.page.findAction()->isEnabled());
    QVERIFY(desk.open());
    QVERIFY(desk.page.findAction()->isEnabled());
    desk.page.hide();
    QVERIFY(!desk.page.findAction()->isEnabled());
}

void TestHistoryFit::whatNeedsAttentionIsCounted()
{
    HistoryDesk desk;
    const Message failed = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    const Message unsure = desk.written(QStringLiteral("3333"), QStringLiteral("c"));
    QVERIFY(desk.open());
    const QPushButton &attention = desk.button("needsAttentionButton");
    const QString bare = attention.text();
    desk.settle(failed.id, AttemptOutcome::Refused, MessageEvent::RefusedForGood, QString(),
                {SendErrorKind::NumberRefused, 10028, QString()});
    desk.settle(unsure.id, AttemptOutcome::AnswerLost, MessageEvent::AnswerLost, QString(),
                {SendErrorKind::AnswerLost, 0, QString()});
    QTRY_COMPARE(attention.text(), bare + QStringLiteral(" 2"));
    QVERIFY(desk.store.apply(unsure.id, MessageEvent::MarkedSent, {}, noon()));
    QTRY_COMPARE(attention.text(), bare + QStringLiteral(" 1"));
}

void TestHistoryFit::whatWasSentAgainNeedsNoAttention()
{
    HistoryDesk desk;
    const Message failed = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    desk.settle(failed.id, AttemptOutcome::Refused, MessageEvent::RefusedForGood, QString(),
                {SendErrorKind::NumberRefused, 10028, QString()});
    const Message unsure = desk.written(QStringLiteral("3333"), QStringLiteral("c"));
    desk.settle(unsure.id, AttemptOutcome::AnswerLost, MessageEvent::AnswerLost, QString(),
                {SendErrorKind::AnswerLost, 0, QString()});
    QVERIFY(desk.open());
    QPushButton &attention = desk.button("needsAttentionButton");
    QTRY_VERIFY(attention.text().endsWith(QLatin1Char('2')));
    attention.click();
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);

    // The number of rows shown and the number on the button stay one and the same.
    Draft again{failed.to, failed.text, QString()};
    again.resentFrom = failed.id;
    QVERIFY(
        desk.store.enqueue(QStringLiteral("c1"), again, *PhoneNumber::parse(again.to), noon().addSecs(600)));
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QTRY_VERIFY(attention.text().endsWith(QLatin1Char('1')));
    desk.page.reload();
    QTRY_VERIFY(!desk.part<HistoryModel>()->isLoading());
    QCOMPARE(desk.table().model()->rowCount(), 1);
    attention.click();
    QTRY_COMPARE(desk.table().model()->rowCount(), 3);
}

void TestHistoryFit::aLateAnswerDoesNotOverwriteANewerCount()
{
    HandDrivenHistory source;
    HistoryPage page(source);
    for (std::size_t reloads = 1; reloads <= 2; ++reloads) {
        page.reload();
        source.answerPage({}); // what stands beside the rows is asked for after them
        QTRY_COMPARE(source.countsAsked.size(), reloads);
    }
    HandDrivenHistory::answer<int>(source.countsAsked.at(1), 5);
    HandDrivenHistory::answer<int>(source.countsAsked.at(0), 9);
    const auto *attention = page.findChild<QPushButton *>(QStringLiteral("needsAttentionButton"));
    QTRY_VERIFY(attention->text().endsWith(QLatin1Char('5')));
}

void TestHistoryFit::copyingSaysSo()
{
    HistoryDesk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("two\nlines"));
    desk.accept(message.id, smsId);
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    MessageActions &can = desk.page.messageActions();
    const QSignalSpy copied(&can, &MessageActions::copied);
    can.copySmsId()->trigger();
    QCOMPARE(copied.constLast().constFirst().toString(), QStringLiteral("SMS ID copied"));
    can.copyText()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("two\nlines"));
    QCOMPARE(copied.size(), 2);
}

void TestHistoryFit::detailsCanBeReachedByAnAction()
{
    HistoryDesk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    MessageActions &can = desk.page.messageActions();
    QVERIFY(!can.details()->isEnabled());
    desk.page.selectMessage(message.id);
    can.details()->trigger();
    QVERIFY(desk.part<DetailsText>("detailsText")->hasFocus());
    QStringList keys;
    for (const QAction *action : {can.details(), can.sendAgain(), can.copySmsId()}) {
        QVERIFY(!action->shortcut().isEmpty());
        keys.append(action->shortcut().toString());
    }
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestHistoryFit::detailsStandOnTheSideOfTheirHeading()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        HistoryDesk desk;
        const Message message =
            desk.written(QStringLiteral("1111"), QStringLiteral("Flood\n\u0645\u0631\u062d\u0628\u0627"));
        desk.page.setLayoutDirection(direction);
        QVERIFY(desk.open());
        desk.page.selectMessage(message.id);
        auto *reading = desk.part<DetailsText>("detailsText");
        for (QTextBlock block = reading->document()->begin(); block.isValid(); block = block.next()) {
            const QRectF line = block.layout()->lineAt(0).naturalTextRect();
            const qreal middle = reading->document()->textWidth() / 2;
            QVERIFY2((line.left() > middle) == (direction == Qt::RightToLeft), qPrintable(block.text()));
        }
    }
}

QTEST_MAIN(TestHistoryFit)
#include "tst_history_fit.moc"
