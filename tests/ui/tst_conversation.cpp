// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HistoryDesk.h"
#include "ui/history/ConversationModel.h"
#include "ui/history/ConversationView.h"
#include "ui/history/MessageActions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRowLeadsToAllMessagesOfItsCaller();
    void whatCanBeDoneIsDoneToTheChosenOne();
    void escapeAndBackLeadToTheRow();
    void aMessageToAnotherCallerLeadsBackToTheHistory();
    void aNewMessageCanBeWrittenToTheNumber();
};

void TestConversation::anyRowLeadsToAllMessagesOfItsCaller()
{
    HistoryDesk desk;
    const Message first = desk.written(QStringLiteral("151 0000 1234"), QStringLiteral("one"));
    desk.written(QStringLiteral("2222"), QStringLiteral("another caller"));
    desk.written(QStringLiteral("15100001234"), QStringLiteral("two"));
    QVERIFY(desk.open());
    desk.page.showFiltered({.text = QStringLiteral("one")});
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    desk.page.selectMessage(first.id);
    QAction *action = desk.page.messageActions().conversation();
    QVERIFY(action->isEnabled() && !action->shortcut().isEmpty());
    action->trigger();
    auto &view = *desk.part<ConversationView>("conversationView");
    QVERIFY(view.isVisible());
    QTRY_COMPARE(view.model()->rowCount(), 2);
    QCOMPARE(view.model()->index(0, 0).data().toString(), QStringLiteral("one"));
    QCOMPARE(view.model()->index(1, 0).data().toString(), QStringLiteral("two"));
    QVERIFY(desk.part<QLabel>("conversationTitleLabel")->text().contains(QStringLiteral("151 0000 1234")));

    // Live, from the real store.
    const Message third = desk.written(QStringLiteral("15100001234"), QStringLiteral("three"));
    QCOMPARE(view.model()->rowCount(), 3);
    desk.accept(third.id, QStringLiteral("15100001234-1502874159"));
    QVERIFY(view.model()
                ->index(2, 0)
                .data(ConversationModel::SummaryRole)
                .toString()
                .contains(QStringLiteral("15100001234-1502874159")));
}

void TestConversation::whatCanBeDoneIsDoneToTheChosenOne()
{
    HistoryDesk desk;
    const Message first = desk.written(QStringLiteral("1111"), QStringLiteral("two\nlines"));
    desk.settle(first.id, AttemptOutcome::Refused, MessageEvent::RefusedForGood, QString(),
                {SendErrorKind::NumberRefused, 10028, QString()});
    const Message second = desk.written(QStringLiteral("1111"), QStringLiteral("queued"));
    const Message third = desk.written(QStringLiteral("2222"), QStringLiteral("another caller"));
    QVERIFY(desk.open());
    desk.page.selectMessage(second.id);
    MessageActions &can = desk.page.messageActions();
    can.conversation()->trigger();
    auto &view = *desk.part<ConversationView>("conversationView");
    QTRY_COMPARE(view.model()->rowCount(), 2);
    QVERIFY(can.cancel()->isVisible()); // the one that led here is chosen
    const QSignalSpy cancelled(&desk.page, &HistoryPage::cancelRequested);
    desk.button("conversationCancelMessageButton").click();
    QCOMPARE(cancelled.constLast().constFirst().toLongLong(), second.id);

    // What happens in the rows behind changes nothing of that.
    desk.accept(third.id, QStringLiteral("2222-1502874159"));
    desk.page.reload();
    QTRY_VERIFY(!desk.part<HistoryModel>()->isLoading());
    QVERIFY(desk.store.apply(second.id, MessageEvent::TakenBack, {}, noon()));
    QVERIFY(!can.cancel()->isVisible());

    QTRY_COMPARE(view.model()->rowCount(), 2);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("two\nlines"));
    const QSignalSpy again(&desk.page, &HistoryPage::sendAgainRequested);
    can.sendAgain()->trigger();
    QCOMPARE(again.constLast().constFirst().value<Message>().id, first.id);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view.viewport(), &byKey);
    const QPointer<QMenu> menu = view.findChild<QMenu *>(QStringLiteral("conversationMenu"));
    QVERIFY(menu && menu->actions().contains(can.sendAgain()));
    menu->close();
    QTRY_VERIFY(!menu);
}

void TestConversation::escapeAndBackLeadToTheRow()
{
    HistoryDesk desk;
    const Message first = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    const Message second = desk.written(QStringLiteral("1111"), QStringLiteral("b"));
    desk.accept(second.id, QStringLiteral("1111-1502874159"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.page.selectMessage(first.id);
    MessageActions &can = desk.page.messageActions();
    can.conversation()->trigger();
    auto &view = *desk.part<ConversationView>("conversationView");
    QVERIFY(view.hasFocus());
    QTRY_COMPARE(view.model()->rowCount(), 2);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(can.copySmsId()->isEnabled());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(desk.table().hasFocus());
    QVERIFY(!can.copySmsId()->isEnabled()); // the row's again
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), first.id);
    can.conversation()->trigger();
    desk.button("conversationBackButton").click();
    QVERIFY(desk.table().isVisible() && desk.table().hasFocus());
    can.conversation()->trigger();
    desk.page.findAction()->trigger();
    QVERIFY(desk.search().hasFocus());
}

void TestConversation::aMessageToAnotherCallerLeadsBackToTheHistory()
{
    HistoryDesk desk;
    const Message first = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.selectMessage(first.id);
    desk.page.messageActions().conversation()->trigger();
    auto &view = *desk.part<ConversationView>("conversationView");
    QTRY_COMPARE(view.model()->rowCount(), 1);
    desk.page.selectMessage(desk.written(QStringLiteral("1111"), QStringLiteral("b")).id);
    QVERIFY(view.isVisible());
    desk.page.selectMessage(3); // as after Send
    desk.written(QStringLiteral("2222"), QStringLiteral("c"));
    QVERIFY(!view.isVisible());
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), 3);
}

void TestConversation::aNewMessageCanBeWrittenToTheNumber()
{
    HistoryDesk desk;
    const Message first = desk.written(QStringLiteral("151 0000 1234"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.selectMessage(first.id);
    desk.page.messageActions().conversation()->trigger();
    const QSignalSpy wanted(&desk.page, &HistoryPage::writeRequested);
    desk.button("writeToNumberButton").click();
    QCOMPARE(wanted.constLast().constFirst().toString(), QStringLiteral("151 0000 1234"));
}

QTEST_MAIN(TestConversation)
#include "tst_conversation.moc"
