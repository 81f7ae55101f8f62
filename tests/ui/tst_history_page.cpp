// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "tests/ui/HistoryDesk.h"
#include "ui/history/MessageActions.h"
#include "ui/history/StatusFilter.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/ErrorWording.h"
#include "ui/wording/StateWording.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusLivesInItsRow();
    void aQueuedMessageSaysWhatHoldsItNow();
    void detailsTellAttemptsAndReports();
    void newRowsLeaveSelectionAndPlaceAlone();
    void scrollingDownReadsMore();
    void typingSearchesAfterAPause();
    void needsAttentionShowsFailedAndNotConfirmed();
    void emptyHistoryInvitesAndAnEmptySearchLeadsBack();
    void unreadableStoreIsExplainedAndTriedAgain();
    void buttonsAskForWhatFitsTheStatus();
    void sendingAgainWarnsWhereItMayArriveTwice();
    void messageIsSelectedAsSoonAsItComes();
    void selectionSurvivesASearchThatFindsIt();
    void aRepetitionLeadsToItsOriginalAndBack();
};

void TestHistoryPage::statusLivesInItsRow()
{
    HistoryDesk desk;
    QVERIFY(desk.open());
    const Message message = desk.written(QStringLiteral("183 9621 0850"), QStringLiteral("Hello"));
    QCOMPARE(desk.table().model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, HistoryModel::ToColumn), QStringLiteral("183 9621 0850"));
    QCOMPARE(desk.cell(0, HistoryModel::StatusColumn), StateWording::word(MessageState::Queued));
    QVERIFY(desk.table().isVisible());

    desk.accept(message.id, QStringLiteral("18396210850-1502874159"));
    QCOMPARE(desk.cell(0, HistoryModel::StatusColumn), StateWording::word(MessageState::Accepted));
    QCOMPARE(desk.cell(0, HistoryModel::SmsIdColumn), QStringLiteral("18396210850-1502874159"));
    QCOMPARE(desk.cell(0, HistoryModel::TrunkColumn), QStringLiteral("GSM-1"));
    QVERIFY(desk.store.record(QStringLiteral("c1"),
                              {QStringLiteral("18396210850-1502874159"), true, QString()},
                              noon().addSecs(5)));
    QCOMPARE(desk.cell(0, HistoryModel::StatusColumn), StateWording::word(MessageState::Sent));
}

void TestHistoryPage::aQueuedMessageSaysWhatHoldsItNow()
{
    HistoryDesk desk;
    QVERIFY(desk.open());
    const Message message = desk.written(QStringLiteral("18396210850"), QStringLiteral("Hello"));
    desk.settle(message.id, AttemptOutcome::NotSent, MessageEvent::ProvenNotTaken, QString(),
                {SendErrorKind::Unreachable, 0, QStringLiteral("network error 1")});
    desk.page.selectMessage(message.id);
    const auto saysItself = [&desk](const SendError &error) {
        return desk.cell(0, HistoryModel::StatusColumn).contains(ErrorWording::phrase(error)) &&
               desk.details().contains(ErrorWording::sentence(error)) &&
               desk.part<QLabel>("detailsStatusLabel")->text().contains(ErrorWording::phrase(error));
    };
    const SendError unreachable{SendErrorKind::Unreachable, 0, {}};
    const SendError changed{SendErrorKind::CertificateChanged, 0, {}};
    QTRY_VERIFY(saysItself(unreachable));
    QTRY_VERIFY(desk.details().contains(QLatin1String("for support: ")));

    PbxStatus status;
    status.reachability = PbxReachability::Stopped;
    status.error = changed;
    desk.page.setPbxStatus(status);
    QVERIFY(saysItself(unreachable)); // of another connection than that
    desk.page.setConnection(QStringLiteral("c1"));
    QVERIFY(saysItself(changed));
    QVERIFY(!desk.details().contains(ErrorWording::sentence(unreachable)));
    desk.page.setPbxStatus({}); // nobody has typed the password yet
    QVERIFY(saysItself({SendErrorKind::NotLoggedIn, 0, {}}));
    status.reachability = PbxReachability::Connected;
    desk.page.setPbxStatus(status);
    QVERIFY(saysItself(unreachable));
}

void TestHistoryPage::detailsTellAttemptsAndReports()
{
    HistoryDesk desk;
    const QString smsId = QStringLiteral("18396210850-1502874159");
    const QString text = QStringLiteral("First line\n<b>not bold</b>");
    const Message message = desk.written(QStringLiteral("183 9621 0850"), text);
    desk.accept(message.id, smsId);
    QVERIFY(desk.open());
    QVERIFY(desk.details().isEmpty());
    QVERIFY(desk.part<QLabel>("detailsInvitationLabel")->isVisible());

    desk.page.selectMessage(message.id);
    QVERIFY(desk.details().startsWith(text)); // at once, from the row
    QTRY_VERIFY(desk.details().contains(StateWording::outcome(AttemptOutcome::Accepted)));
    QVERIFY(desk.details().contains(smsId));
    QVERIFY(desk.details().contains(StateWording::explanation(*desk.store.message(message.id))));

    // What happens next is told while it is being read, and the agent's selection stays.
    auto *reading = desk.part<DetailsText>("detailsText");
    QTextCursor cursor = reading->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    reading->setTextCursor(cursor);
    QVERIFY(desk.store.record(QStringLiteral("c1"), {smsId, true, QString()}, noon().addSecs(5)));
    QTRY_VERIFY(desk.details().contains(StateWording::report({.receivedAt = {}, .smsId = {}, .sent = true})));
    QCOMPARE(reading->textCursor().selectedText(), QStringLiteral("First"));
}

void TestHistoryPage::newRowsLeaveSelectionAndPlaceAlone()
{
    HistoryDesk desk;
    QList<Message> all;
    for (int i = 0; i < 60; ++i)
        all.append(desk.written(QStringLiteral("1000000%1").arg(i), QStringLiteral("Text %1").arg(i)));
    QVERIFY(desk.open());
    desk.page.selectMessage(all.at(10).id);
    desk.table().setFocus();
    const QRect before = desk.table().visualRect(desk.table().currentIndex());
    QVERIFY(desk.table().verticalScrollBar()->value() > 0);
    const Message last = desk.written(QStringLiteral("20000000"), QStringLiteral("New"));
    desk.accept(all.at(10).id, QStringLiteral("1000000-1"));
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), all.at(10).id);
    QTRY_COMPARE(desk.table().visualRect(desk.table().currentIndex()), before);
    QVERIFY(desk.table().hasFocus());

    // At the top the new ones are seen coming.
    desk.table().verticalScrollBar()->setValue(0);
    const Message newest = desk.written(QStringLiteral("20000001"), QStringLiteral("Newer"));
    QCOMPARE(desk.table().indexAt(QPoint(5, 5)).data(HistoryModel::MessageIdRole).toLongLong(), newest.id);
    QCOMPARE(desk.table().model()->index(1, 0).data(HistoryModel::MessageIdRole).toLongLong(), last.id);
}

void TestHistoryPage::scrollingDownReadsMore()
{
    HistoryDesk desk;
    for (int i = 0; i < 450; ++i)
        desk.written(QStringLiteral("1000000%1").arg(i), QStringLiteral("Text"));
    QVERIFY(desk.open());
    const auto idAt = [&desk](int row) {
        return desk.table().model()->index(row, 0).data(HistoryModel::MessageIdRole).toLongLong();
    };
    QTRY_COMPARE(desk.table().model()->rowCount(), 450);
    QCOMPARE(idAt(0), 450);
    desk.table().scrollToBottom();
    QTRY_COMPARE(idAt(449), 1);
}

void TestHistoryPage::typingSearchesAfterAPause()
{
    HandDrivenHistory source;
    HistoryPage page(source);
    page.reload();
    source.answerPage({});
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("searchEdit"));
    QTest::keyClicks(search, QStringLiteral(" 0850 "));
    QVERIFY(source.pages.empty());
    QTRY_COMPARE(source.pages.size(), std::size_t(1));
    QCOMPARE(source.pages.front().filter.text, QStringLiteral("0850"));
    source.pages.clear();

    // Enter does not wait, and the pause asks no second time.
    QTest::keyClicks(search, QStringLiteral("1"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(source.pages.size(), std::size_t(1));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(source.pages.size(), std::size_t(2));
    QCOMPARE(source.pages.back().filter, HistoryFilter());
}

void TestHistoryPage::needsAttentionShowsFailedAndNotConfirmed()
{
    HistoryDesk desk;
    const Message failed = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    const Message sent = desk.written(QStringLiteral("2222"), QStringLiteral("b"));
    const Message unsure = desk.written(QStringLiteral("3333"), QStringLiteral("c"));
    desk.settle(failed.id, AttemptOutcome::Refused, MessageEvent::RefusedForGood, QString(),
                {SendErrorKind::NumberRefused, 10028, QString()});
    desk.accept(sent.id, QStringLiteral("2222-1502874159"));
    desk.settle(unsure.id, AttemptOutcome::AnswerLost, MessageEvent::AnswerLost, QString(),
                {SendErrorKind::AnswerLost, 0, QString()});
    QVERIFY(desk.open());
    QCOMPARE(desk.table().model()->rowCount(), 3);
    desk.button("needsAttentionButton").click();
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    QVERIFY(desk.part<StatusFilter>("statusFilter")->needsAttention());

    // What an agent has decided needs nobody any more.
    QVERIFY(desk.store.apply(unsure.id, MessageEvent::MarkedSent, {}, noon()));
    QCOMPARE(desk.table().model()->rowCount(), 1);
    desk.button("needsAttentionButton").click();
    QTRY_COMPARE(desk.table().model()->rowCount(), 3);
    QCOMPARE(desk.part<StatusFilter>("statusFilter")->currentIndex(), 0);
}

void TestHistoryPage::emptyHistoryInvitesAndAnEmptySearchLeadsBack()
{
    HistoryDesk desk;
    QVERIFY(desk.open());
    QVERIFY(!desk.table().isVisible());
    const QString invitation = desk.part<QLabel>("emptyTitleLabel")->text();
    QVERIFY(desk.part<QLabel>("emptyTitleLabel")->isVisible());
    QVERIFY(!desk.button("emptyButton").isVisible());

    desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.table().isVisible());
    desk.search().setText(QStringLiteral("nothing like it"));
    QTRY_VERIFY(!desk.table().isVisible());
    QVERIFY(desk.part<QLabel>("emptyTitleLabel")->text() != invitation);
    desk.button("emptyButton").click();
    QTRY_VERIFY(desk.table().isVisible());
    QCOMPARE(desk.table().model()->rowCount(), 1);
    QVERIFY(desk.search().text().isEmpty());
}

void TestHistoryPage::unreadableStoreIsExplainedAndTriedAgain()
{
    HandDrivenHistory source;
    HistoryPage page(source);
    page.show();
    page.reload();
    auto *note = page.findChild<NoteBox *>();
    QVERIFY(note->isHidden());
    HandDrivenHistory::answer<QList<Message>>(source.pages.front().promise,
                                              Failure<StorageError>({StorageErrorKind::Locked, QString()}));
    source.pages.clear();
    QTRY_VERIFY(note->isVisible());
    QVERIFY(!note->text().isEmpty());
    note->findChild<QPushButton *>()->click();
    source.answerPage({});
    QTRY_VERIFY(note->isHidden());
}

void TestHistoryPage::buttonsAskForWhatFitsTheStatus()
{
    HistoryDesk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    QSignalSpy cancelled(&desk.page, &HistoryPage::cancelRequested);
    QSignalSpy again(&desk.page, &HistoryPage::sendAgainRequested);
    QVERIFY(desk.button("cancelMessageButton").isVisible());
    QVERIFY(!desk.button("sendAgainButton").isEnabled());
    QVERIFY(!desk.button("copySmsIdButton").isEnabled());
    desk.button("cancelMessageButton").click();
    QCOMPARE(cancelled.constLast().constFirst().toLongLong(), message.id);

    QVERIFY(desk.store.apply(message.id, MessageEvent::TakenBack, {}, noon()));
    QVERIFY(!desk.button("cancelMessageButton").isVisible());
    QVERIFY(desk.button("sendAgainButton").isEnabled());
    desk.button("sendAgainButton").click();
    QCOMPARE(again.constLast().constFirst().value<Message>().id, message.id);
    QVERIFY(!desk.button("markSentButton").isVisible());
}

void TestHistoryPage::sendingAgainWarnsWhereItMayArriveTwice()
{
    HistoryDesk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    const QString harmless = desk.button("sendAgainButton").text();
    desk.settle(message.id, AttemptOutcome::AnswerLost, MessageEvent::AnswerLost, QString(),
                {SendErrorKind::AnswerLost, 0, QString()});
    QVERIFY(desk.button("sendAgainButton").text() != harmless);
    QVERIFY(desk.button("sendAgainButton").text().contains(QLatin1String("twice")));
    QSignalSpy marked(&desk.page, &HistoryPage::markSentRequested);
    QVERIFY(desk.button("markSentButton").isVisible());
    desk.button("markSentButton").click();
    QCOMPARE(marked.constLast().constFirst().toLongLong(), message.id);
}

void TestHistoryPage::messageIsSelectedAsSoonAsItComes()
{
    HistoryDesk desk;
    QVERIFY(desk.open());
    desk.page.selectMessage(1);
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QCOMPARE(message.id, 1);
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), 1);
}

void TestHistoryPage::selectionSurvivesASearchThatFindsIt()
{
    HistoryDesk desk;
    const Message first = desk.written(QStringLiteral("1111"), QStringLiteral("apple"));
    desk.written(QStringLiteral("2222"), QStringLiteral("pear"));
    QVERIFY(desk.open());
    desk.page.selectMessage(first.id);
    desk.search().setText(QStringLiteral("APPLE"));
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), first.id);
    desk.search().setText(QStringLiteral("pear"));
    QTRY_VERIFY(desk.details().isEmpty());
    QVERIFY(!desk.page.messageActions().copyNumber()->isEnabled());
}

void TestHistoryPage::aRepetitionLeadsToItsOriginalAndBack()
{
    HistoryDesk desk;
    const Message first = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    desk.settle(first.id, AttemptOutcome::Refused, MessageEvent::RefusedForGood, {});
    const Message other = desk.written(QStringLiteral("2222"), QStringLiteral("b"));
    Draft draft{QStringLiteral("1111"), QStringLiteral("a"), QString()};
    draft.resentFrom = first.id;
    draft.repeatIsMeant = true;
    const Message again =
        *desk.store.enqueue(QStringLiteral("c1"), draft, *PhoneNumber::parse(first.to), noon());
    QVERIFY(desk.open());
    QAction *related = desk.page.messageActions().related();
    const auto current = [&desk] {
        return desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong();
    };
    desk.page.selectMessage(other.id);
    QVERIFY(!related->isVisible());

    // What is looked for is hidden by a filter, and shown.
    HistoryFilter queued;
    queued.states = {MessageState::Queued};
    desk.page.showFiltered(queued);
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    desk.page.selectMessage(again.id);
    QTRY_VERIFY(related->isVisible());
    QCOMPARE(related->text(), QStringLiteral("Original message"));
    related->trigger();
    QTRY_COMPARE(current(), first.id);
    QCOMPARE(desk.page.filter(), HistoryFilter());

    QTRY_COMPARE(related->text(), QStringLiteral("Repetition"));
    desk.button("relatedMessageButton").click();
    QTRY_COMPARE(current(), again.id);
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
