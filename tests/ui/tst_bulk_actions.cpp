// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/BulkDesk.h"
#include "ui/frame/EditCommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

class TestBulkActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowIsAsEver();
    void severalAreCounted();
    void whatWasSentAgainAlreadyIsNotCounted();
    void whatIsSentWithCtrlHeldIsSelectedAlone();
    void inOneCallersStoryOneMessageIsMeant();
    void whereNothingCanBeSentAgainItSaysWhy();
    void theSameKeysTwiceSendOnceAndKeepUndo();
    void undoStaysWhatItWasWhenNothingMoreCouldBeSent();
    void undoOfSendAgainTakesThemBack();
    void twoOfAKindAreUndoneTogether();
    void undoIsAboutTheLastKindOnly();
    void undoOfCancelQueuesThemAgain();
    void whatMayArriveTwiceIsAskedAbout();
    void moreThanAFewAreAskedAbout();
    void tooManyAreRefused();
    void numbersAreCopiedALineEach();
    void anErrorOfTheDiskIsASentence();
    void theMenuUndoesInTheRowsOnlyWhatCanBeUndone();
    void allThatNeedsAttentionHasOneButton();
    void whatWasTakenBackNeedsAttentionAgain();
};

void TestBulkActions::oneRowIsAsEver()
{
    BulkDesk desk;
    desk.add(MessageState::Failed);
    QVERIFY(desk.open());
    QSignalSpy one(&desk.page, &HistoryPage::sendAgainRequested);
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    QCOMPARE(desk.actions().sendAgain()->text(), QStringLiteral("Send again"));
    desk.actions().sendAgain()->trigger();
    QCOMPARE(one.count(), 1);
    QCOMPARE(desk.requests, 0);
}

void TestBulkActions::severalAreCounted()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 3);
    desk.add(MessageState::Accepted);
    desk.add(MessageState::Queued, 2);
    QVERIFY(desk.openAndSelectAll());
    QVERIFY(desk.actions().sendAgain()->isEnabled());
    QVERIFY(desk.actions().sendAgain()->text().contains(QLatin1Char('3')));
    QVERIFY(desk.actions().sendAgain()->statusTip().contains(QLatin1Char('3')));
    QVERIFY(desk.actions().cancel()->isVisible());
    QVERIFY(desk.actions().cancel()->text().contains(QLatin1Char('2')));
    QVERIFY(!desk.actions().markSent()->isVisible());
    // A fact counts at once.
    QVERIFY(desk.store.apply(5, MessageEvent::TakenBack, {}, noon()));
    QTRY_VERIFY(desk.actions().sendAgain()->text().contains(QLatin1Char('4')));
    desk.table().selectionModel()->select(desk.table().model()->index(0, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(desk.actions().cancel()->text(), QStringLiteral("Cancel message"));
    QVERIFY(desk.actions().sendAgain()->statusTip().isEmpty());
}

void TestBulkActions::whatWasSentAgainAlreadyIsNotCounted()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 3);
    const auto again = MessageBatch::sendAgain(desk.store, desk.connection, {1}, true, noon());
    QVERIFY(again.has_value());
    QVERIFY(desk.openAndSelectAll());
    QVERIFY(desk.actions().sendAgain()->text().contains(QLatin1Char('2')));
    QVERIFY(desk.actions().sendAgain()->statusTip().contains(QLatin1String("sent again already")));
    // As they are sent again, and as one of them is taken back.
    const auto more = MessageBatch::sendAgain(desk.store, desk.connection, {2, 3}, true, noon());
    QVERIFY(more.has_value());
    QTRY_VERIFY(!desk.actions().sendAgain()->isEnabled());
    QVERIFY(MessageBatch::cancel(desk.store, {more->ids.constFirst()}, noon()).has_value());
    QTest::keySequence(&desk.table(), QKeySequence::SelectAll);
    // The message that failed; what was taken back may go out again, too.
    QTRY_VERIFY(desk.actions().sendAgain()->text().contains(QLatin1Char('2')));
}

void TestBulkActions::whatIsSentWithCtrlHeldIsSelectedAlone()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 2);
    QVERIFY(desk.open());
    desk.page.selectMessage(1);
    QTest::keyPress(&desk.search(), Qt::Key_Control, Qt::ControlModifier);
    desk.page.selectMessage(2);
    QTest::keyRelease(&desk.search(), Qt::Key_Control);
    QCOMPARE(desk.table().selected().count(), 1);
    QCOMPARE(desk.actions().sendAgain()->text(), QStringLiteral("Send again"));
}

void TestBulkActions::inOneCallersStoryOneMessageIsMeant()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 3);
    QVERIFY(desk.openAndSelectAll());
    QVERIFY(desk.actions().sendAgain()->text().contains(QLatin1Char('3')));
    desk.actions().conversation()->trigger();
    QTRY_COMPARE(desk.actions().sendAgain()->text(), QStringLiteral("Send again"));
}

void TestBulkActions::whereNothingCanBeSentAgainItSaysWhy()
{
    BulkDesk desk;
    desk.add(MessageState::Accepted, 2);
    QVERIFY(desk.openAndSelectAll());
    QVERIFY(!desk.actions().sendAgain()->isEnabled());
    QVERIFY(!desk.actions().sendAgain()->toolTip().isEmpty());
    QVERIFY(!desk.actions().cancel()->isVisible());
}

void TestBulkActions::theSameKeysTwiceSendOnceAndKeepUndo()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 3);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().sendAgain()->trigger();
    QTRY_VERIFY(desk.bar().canUndo());
    QCOMPARE(desk.rowsIn(MessageState::Queued), 3);
    desk.actions().sendAgain()->trigger();
    QSignalSpy loaded(desk.part<HistoryModel>(), &HistoryModel::loaded);
    desk.page.reload(); // answered after the question before it
    QVERIFY(loaded.wait());
    QCOMPARE(desk.requests, 1);
    QVERIFY(desk.bar().canUndo());
}

void TestBulkActions::undoStaysWhatItWasWhenNothingMoreCouldBeSent()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 2);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().sendAgain()->trigger();
    QTRY_VERIFY(desk.bar().canUndo());
    desk.button("undoBatchButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Cancelled), 2);
    desk.table().setFocus();
    QTest::keySequence(&desk.table(), QKeySequence::SelectAll);
    QTRY_COMPARE(desk.table().selected().count(), 4);
    desk.actions().sendAgain()->trigger();
    QTRY_VERIFY(desk.bar().canUndo());
    QCOMPARE(desk.rowsIn(MessageState::Queued), 2);
    desk.actions().sendAgain()->trigger(); // the same keys once more
    QSignalSpy loaded(desk.part<HistoryModel>(), &HistoryModel::loaded);
    desk.page.reload(); // answered after the question before it
    QVERIFY(loaded.wait());
    QCOMPARE(desk.rowsIn(MessageState::Queued), 2);
    QVERIFY(desk.bar().canUndo());
    desk.button("undoBatchButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Queued), 0);
}

void TestBulkActions::undoOfSendAgainTakesThemBack()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 3);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().sendAgain()->trigger();
    QTRY_VERIFY(desk.bar().canUndo());
    QTest::keySequence(&desk.table(), QKeySequence::Undo);
    QCOMPARE(desk.rowsIn(MessageState::Queued), 0);
    QCOMPARE(desk.rowsIn(MessageState::Cancelled), 3);
    QVERIFY(!desk.bar().canUndo());
    QVERIFY(desk.bar().isVisible()); // says so
    QTest::keySequence(&desk.table(), QKeySequence::Undo);
    QCOMPARE(desk.requests, 2);
    QTest::keyClick(&desk.table(), Qt::Key_Escape);
    QVERIFY(desk.bar().isHidden());
}

void TestBulkActions::twoOfAKindAreUndoneTogether()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 4);
    QVERIFY(desk.open());
    QItemSelectionModel &selection = *desk.table().selectionModel();
    const auto sendRows = [&](int first, int last) {
        const QAbstractItemModel &rows = *desk.table().model();
        selection.select(QItemSelection(rows.index(first, 0), rows.index(last, 0)),
                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        desk.actions().sendAgain()->trigger();
    };
    sendRows(0, 1);
    QTRY_COMPARE(desk.rowsIn(MessageState::Queued), 2);
    sendRows(4, 5); // below the two that came
    QTRY_COMPARE(desk.rowsIn(MessageState::Queued), 4);
    QVERIFY(desk.bar().canUndo());
    desk.button("undoBatchButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Queued), 0);
    QCOMPARE(desk.rowsIn(MessageState::Cancelled), 4);
}

void TestBulkActions::undoIsAboutTheLastKindOnly()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 2);
    desk.add(MessageState::Queued, 2);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().sendAgain()->trigger();
    QTRY_COMPARE(desk.rowsIn(MessageState::Queued), 4);
    desk.actions().cancel()->trigger(); // the two that were selected
    QTRY_COMPARE(desk.rowsIn(MessageState::Cancelled), 2);
    desk.button("undoBatchButton").click();
    QTRY_COMPARE(desk.rowsIn(MessageState::Queued), 4);
    QCOMPARE(desk.rowsIn(MessageState::Cancelled), 2);
}

void TestBulkActions::undoOfCancelQueuesThemAgain()
{
    BulkDesk desk;
    desk.add(MessageState::Queued, 3);
    desk.add(MessageState::Failed);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().cancel()->trigger();
    QTRY_VERIFY(desk.bar().canUndo());
    QCOMPARE(desk.rowsIn(MessageState::Cancelled), 3);
    desk.button("undoBatchButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Cancelled), 3); // the history does not lie
    QCOMPARE(desk.rowsIn(MessageState::Queued), 3);
    QCOMPARE((*desk.store.message(5)).resentFrom.has_value(), true);
    QCOMPARE(desk.rowsIn(MessageState::Failed), 1);
}

void TestBulkActions::whatMayArriveTwiceIsAskedAbout()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 2);
    desk.add(MessageState::NotConfirmed, 1);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().sendAgain()->trigger();
    QTRY_VERIFY(desk.button("doNotSendButton").hasFocus());
    QCOMPARE(desk.requests, 0);
    desk.button("sendOthersButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Queued), 2);
    QVERIFY(desk.table().hasFocus());
    desk.actions().sendAgain()->trigger();
    QTRY_VERIFY(desk.button("sendAllButton").isVisible()); // now only the one that may arrive twice
    QVERIFY(!desk.button("sendOthersButton").isVisible());
    desk.button("sendAllButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Queued), 3);
}

void TestBulkActions::moreThanAFewAreAskedAbout()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, BatchDesk::askedAbove + 1);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().sendAgain()->trigger();
    QTRY_VERIFY(desk.button("sendAllButton").isVisible());
    QCOMPARE(desk.requests, 0);
    desk.button("sendAllButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Queued), BatchDesk::askedAbove + 1);
}

void TestBulkActions::tooManyAreRefused()
{
    BulkDesk desk;
    QList<NewMessage> many;
    for (int i = 0; i <= SelectedMessages::limit; ++i) {
        const QString to = QString::number(100000 + i);
        many.append({{.to = to, .text = QStringLiteral("Text")}, *PhoneNumber::parse(to)});
    }
    QVERIFY(desk.store.enqueueAll(desk.connection, many, noon(), noon()));
    QVERIFY(desk.open());
    QTRY_COMPARE(desk.table().model()->rowCount(), SelectedMessages::limit + 1);
    desk.table().selectAll();
    QVERIFY(desk.actions().cancel()->isVisible());
    desk.actions().cancel()->trigger();
    QVERIFY(desk.bar().isVisible());
    QCOMPARE(desk.requests, 0);

    // One fewer, of which most are not read.
    desk.table().selectionModel()->select(desk.table().model()->index(0, 0),
                                          QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    desk.actions().cancel()->trigger();
    QTRY_VERIFY(desk.bar().canUndo());
    QCOMPARE((*desk.store.message(SelectedMessages::limit + 1)).state, MessageState::Queued);
    QCOMPARE((*desk.store.message(SelectedMessages::limit)).state, MessageState::Cancelled);
    QCOMPARE((*desk.store.message(1)).state, MessageState::Cancelled);
}

void TestBulkActions::numbersAreCopiedALineEach()
{
    BulkDesk desk;
    desk.add(MessageState::Queued, 3);
    QVERIFY(desk.openAndSelectAll());
    desk.actions().copyNumber()->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10003\n10002\n10001"));
}

void TestBulkActions::anErrorOfTheDiskIsASentence()
{
    BulkDesk desk;
    QVERIFY(desk.open());
    desk.page.batch().notSent({StorageErrorKind::DiskFull, {}});
    QVERIFY(desk.bar().isVisible());
    QCOMPARE(desk.bar().tone(), Tone::Bad);
    desk.page.batch().notCancelled({StorageErrorKind::DiskFull, {}});
    QVERIFY(desk.bar().isVisible());
}

void TestBulkActions::theMenuUndoesInTheRowsOnlyWhatCanBeUndone()
{
    BulkDesk desk;
    EditCommands commands;
    desk.add(MessageState::Queued, 2);
    QVERIFY(desk.openAndSelectAll());
    commands.refresh();
    QVERIFY(!commands.action(EditCommands::Undo)->isEnabled());
    QVERIFY(commands.action(EditCommands::SelectAll)->isEnabled());
    desk.actions().cancel()->trigger();
    QTRY_VERIFY(desk.bar().canUndo());
    commands.refresh();
    QVERIFY(commands.action(EditCommands::Undo)->isEnabled());

    // In a field it is the field's.
    desk.search().setFocus();
    commands.refresh();
    QVERIFY(!commands.action(EditCommands::Undo)->isEnabled());
    QTest::keyClicks(&desk.search(), QStringLiteral("1"));
    commands.refresh();
    commands.action(EditCommands::Undo)->trigger();
    QVERIFY(desk.search().text().isEmpty());
    QVERIFY(desk.bar().canUndo());

    desk.table().setFocus();
    commands.refresh();
    commands.action(EditCommands::Undo)->trigger();
    QCOMPARE(desk.rowsIn(MessageState::Queued), 2);
}

void TestBulkActions::allThatNeedsAttentionHasOneButton()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 2);
    desk.add(MessageState::Accepted, 2);
    QVERIFY(desk.open());
    QVERIFY(!desk.button("sendAllAgainButton").isVisible());
    desk.button("needsAttentionButton").click();
    QTRY_VERIFY(desk.button("sendAllAgainButton").isVisible());
    desk.button("sendAllAgainButton").click();
    QTRY_VERIFY(desk.button("sendAllButton").isVisible()); // nobody chose them one by one
    desk.button("sendAllButton").click();
    QCOMPARE(desk.rowsIn(MessageState::Queued), 2);
    QTRY_VERIFY(!desk.button("sendAllAgainButton").isVisible());
}

void TestBulkActions::whatWasTakenBackNeedsAttentionAgain()
{
    BulkDesk desk;
    desk.add(MessageState::Failed, 2);
    QVERIFY(desk.open());
    desk.button("needsAttentionButton").click();
    const QAbstractItemModel &rows = *desk.table().model();
    QTRY_COMPARE(rows.rowCount(), 2);
    const auto first = MessageBatch::sendAgain(desk.store, desk.connection, {1, 2}, false, noon());
    QTRY_COMPARE(rows.rowCount(), 0);
    QVERIFY(MessageBatch::cancel(desk.store, {first->ids.constFirst()}, noon()));
    QTRY_COMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.index(0, 0).data(HistoryModel::MessageIdRole).toLongLong(), 1);
    // Sent again once more, it is a repetition again.
    QVERIFY(MessageBatch::sendAgain(desk.store, desk.connection, {1}, false, noon()));
    QTRY_COMPARE(rows.rowCount(), 0);
}

QTEST_MAIN(TestBulkActions)
#include "tst_bulk_actions.moc"
