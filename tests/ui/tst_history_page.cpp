// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageStore.h"
#include "tests/ui/HandDrivenHistory.h"
#include "ui/history/DetailsPane.h"
#include "ui/history/DetailsText.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/MessageActions.h"
#include "ui/history/ReaderHistorySource.h"
#include "ui/history/StatusFilter.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/StateWording.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace std::chrono_literals;

namespace {

QDateTime noon()
{
    return {QDate(2026, 3, 2), QTime(12, 0), Qt::UTC};
}

/// A real store in a folder of its own, its reader, and the page that shows it.
struct Desk
{
    Desk()
    {
        const bool isOpen = folder.isValid() && store.open(path).has_value();
        Q_ASSERT(isOpen);
        QObject::connect(&store, &MessageStore::messageChanged, &page, &HistoryPage::messageChanged);
        page.resize(960, 640);
    }

    Message written(const QString &to, const QString &text)
    {
        return *store.enqueue(QStringLiteral("c1"), {to, text, QString()}, *PhoneNumber::parse(to), noon());
    }

    void settle(MessageId id, AttemptOutcome outcome, MessageEvent event, const QString &smsId,
                const SendError &error = {})
    {
        const qint64 attempt = **store.beginAttempt(id, QStringLiteral("GSM-1"), noon());
        QVERIFY(store.markWritten(attempt, noon()));
        Settlement settlement;
        settlement.outcome = outcome;
        settlement.event = event;
        settlement.smsId = smsId;
        settlement.error = error;
        QVERIFY(store.settle(attempt, settlement, noon().addSecs(1)));
    }

    void accept(MessageId id, const QString &smsId)
    {
        settle(id, AttemptOutcome::Accepted, MessageEvent::AcceptedByPbx, smsId);
    }

    /// Shows the page and waits until its first page of rows is there.
    bool open()
    {
        QSignalSpy loaded(page.findChild<HistoryModel *>(), &HistoryModel::loaded);
        page.reload();
        page.show();
        return QTest::qWaitForWindowExposed(&page) && (loaded.count() > 0 || loaded.wait());
    }

    template <typename Part> Part *part(const char *name = "")
    {
        return page.findChild<Part *>(QString::fromLatin1(name));
    }
    HistoryTable &table() { return *part<HistoryTable>("historyTable"); }
    QLineEdit &search() { return *part<QLineEdit>("searchEdit"); }
    QPushButton &button(const char *name) { return *part<QPushButton>(name); }
    QString details() { return part<DetailsText>("detailsText")->toPlainText(); }
    QString cell(int row, HistoryModel::Column column)
    {
        return table().model()->index(row, column).data(HistoryModel::PlainTextRole).toString();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    MessageStore store;
    MessageReader reader{path};
    ReaderHistorySource source{reader};
    HistoryPage page{source};
};

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

/// Turns every text into itself between brackets.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
    }
};

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusLivesInItsRow();
    void detailsTellAttemptsAndReports();
    void newRowsLeaveSelectionAndPlaceAlone();
    void scrollingDownReadsMore();
    void typingSearchesAfterAPause();
    void needsAttentionShowsFailedAndNotConfirmed();
    void emptyHistoryInvitesAndAnEmptySearchLeadsBack();
    void unreadableStoreIsExplainedAndTriedAgain();
    void keyboardAloneReachesEverything();
    void copiedRowIsPlainText();
    void menuKeyOffersWhatCanBeDone();
    void buttonsAskForWhatFitsTheStatus();
    void sendingAgainWarnsWhereItMayArriveTwice();
    void messageIsSelectedAsSoonAsItComes();
    void selectionSurvivesASearchThatFindsIt();
    void copiedDetailsHoldNoHiddenMarks();
    void visibleLabelsAreTheAccessibleNames();
    void languageIsSwitchedWhileItRuns();
    void rightToLeftMirrorsTheColumns();
    void columnsAndSplitterAreKept();
    void longWordsAndManyButtonsFitANarrowPage();
};

void TestHistoryPage::statusLivesInItsRow()
{
    Desk desk;
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

void TestHistoryPage::detailsTellAttemptsAndReports()
{
    Desk desk;
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
    QTRY_VERIFY(desk.details().contains(StateWording::report(true)));
    QCOMPARE(reading->textCursor().selectedText(), QStringLiteral("First"));
}

void TestHistoryPage::newRowsLeaveSelectionAndPlaceAlone()
{
    Desk desk;
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
    Desk desk;
    for (int i = 0; i < 450; ++i)
        desk.written(QStringLiteral("1000000%1").arg(i), QStringLiteral("Text"));
    QVERIFY(desk.open());
    const QAbstractItemModel &rows = *desk.table().model();
    QVERIFY(rows.rowCount() < 450);
    for (const int expected : {400, 450}) {
        desk.table().scrollToBottom();
        QTRY_COMPARE(rows.rowCount(), expected);
    }
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
    Desk desk;
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
    Desk desk;
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

void TestHistoryPage::keyboardAloneReachesEverything()
{
    Desk desk;
    const Message older = desk.written(QStringLiteral("1111"), QStringLiteral("older"));
    desk.written(QStringLiteral("2222"), QStringLiteral("newer"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.table().setFocus();
    desk.page.findAction()->trigger();
    QVERIFY(desk.search().hasFocus());
    QTest::keyClick(&desk.search(), Qt::Key_Down);
    QVERIFY(desk.table().hasFocus());
    QCOMPARE(desk.table().currentIndex().row(), 0);
    QTest::keyClick(&desk.table(), Qt::Key_Down);
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), older.id);
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    auto *reading = desk.part<DetailsText>("detailsText");
    QVERIFY(reading->hasFocus());
    QVERIFY(desk.details().startsWith(QStringLiteral("older")));
    QTest::keyClick(reading, Qt::Key_Escape);
    QVERIFY(desk.table().hasFocus());
    QTest::keyClick(&desk.table(), Qt::Key_Tab);
    QVERIFY(!desk.table().hasFocus());
}

void TestHistoryPage::copiedRowIsPlainText()
{
    Desk desk;
    const Message message = desk.written(QStringLiteral("+49 151 1"), QStringLiteral("two\nlines"));
    desk.accept(message.id, QStringLiteral("491511-1502874159"));
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    QTest::keySequence(&desk.table(), QKeySequence::Copy);
    const QStringList fields = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
    QCOMPARE(fields.size(), int(HistoryModel::ColumnCount));
    QCOMPARE(fields.at(HistoryModel::ToColumn), QStringLiteral("+49 151 1"));
    QCOMPARE(fields.at(HistoryModel::MessageColumn), QStringLiteral("two lines"));
    desk.button("copySmsIdButton").click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("491511-1502874159"));
    desk.page.messageActions().copyNumber()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+49 151 1"));
}

void TestHistoryPage::menuKeyOffersWhatCanBeDone()
{
    Desk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(desk.table().viewport(), &byKey);
    const QPointer<QMenu> menu = desk.table().findChild<QMenu *>(QStringLiteral("historyMenu"));
    QVERIFY(menu && menu->isVisible());
    const MessageActions &can = desk.page.messageActions();
    QVERIFY(menu->actions().contains(desk.page.messageActions().cancel()));
    QVERIFY(desk.page.messageActions().cancel()->isVisible());
    QVERIFY(!desk.page.messageActions().sendAgain()->isEnabled());
    QSignalSpy cancelled(&can, &MessageActions::cancelRequested);
    desk.page.messageActions().cancel()->trigger();
    QCOMPARE(cancelled.count(), 1);
    menu->close();
    QTRY_VERIFY(!menu);
}

void TestHistoryPage::buttonsAskForWhatFitsTheStatus()
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
    QVERIFY(desk.open());
    desk.page.selectMessage(1);
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QCOMPARE(message.id, 1);
    QCOMPARE(desk.table().currentIndex().data(HistoryModel::MessageIdRole).toLongLong(), 1);
}

void TestHistoryPage::selectionSurvivesASearchThatFindsIt()
{
    Desk desk;
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

void TestHistoryPage::copiedDetailsHoldNoHiddenMarks()
{
    Desk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    desk.accept(message.id, QStringLiteral("1111-1502874159"));
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    QTRY_VERIFY(desk.details().contains(QStringLiteral("1111-1502874159")));
    QVERIFY(desk.details().contains(QChar(0x2066)));
    QGuiApplication::clipboard()->clear();
    auto *reading = desk.part<DetailsText>("detailsText");
    reading->selectAll();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTest::keySequence(reading, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("1111-1502874159")));
    QVERIFY(!copied.contains(QChar(0x2066)));
}

void TestHistoryPage::visibleLabelsAreTheAccessibleNames()
{
    Desk desk;
    desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    QCOMPARE(accessibleName(&desk.table()), QStringLiteral("History"));
    QCOMPARE(accessibleName(desk.part<DetailsPane>("detailsPane")), QStringLiteral("Details"));
    QCOMPARE(accessibleName(desk.part<DetailsText>("detailsText")), QStringLiteral("Details"));
    QCOMPARE(accessibleName(&desk.search()), QStringLiteral("Search"));
    // A combo box's own name is its choice; its label is told as a relation.
    const auto labels = QAccessible::queryAccessibleInterface(desk.part<StatusFilter>("statusFilter"))
                            ->relations(QAccessible::Label);
    QCOMPARE(labels.size(), qsizetype(1));
    QCOMPARE(labels.constFirst().first->text(QAccessible::Name), QStringLiteral("Status"));
    for (QPushButton *button : desk.page.findChildren<QPushButton *>())
        QCOMPARE(accessibleName(button), button->text());
}

void TestHistoryPage::languageIsSwitchedWhileItRuns()
{
    Desk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(accessibleName(&desk.table()), QStringLiteral("[History]"));
    QCOMPARE(desk.button("copySmsIdButton").text(), QStringLiteral("[Copy SMS ID]"));
    QCOMPARE(desk.cell(0, HistoryModel::StatusColumn), QStringLiteral("[Queued]"));
    QCOMPARE(desk.table().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("[Time]"));
    QVERIFY(desk.details().contains(QLatin1Char('[')));
    QCOMPARE(desk.part<StatusFilter>("statusFilter")->currentText(), QStringLiteral("[Any]"));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(desk.button("copySmsIdButton").text(), QStringLiteral("Copy SMS ID"));
}

void TestHistoryPage::rightToLeftMirrorsTheColumns()
{
    Desk desk;
    const Message message = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    desk.page.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    const QHeaderView &header = *desk.table().horizontalHeader();
    QVERIFY(header.sectionViewportPosition(HistoryModel::TimeColumn) >
            header.sectionViewportPosition(HistoryModel::StatusColumn));
    const QLabel &number = *desk.part<QLabel>("detailsNumberLabel");
    QTRY_VERIFY(number.mapTo(&desk.page, QPoint()).x() > desk.page.width() / 2);
}

void TestHistoryPage::columnsAndSplitterAreKept()
{
    QByteArray kept;
    {
        Desk desk;
        desk.written(QStringLiteral("1111"), QStringLiteral("a"));
        QVERIFY(desk.open());
        QVERIFY(desk.table().headerState().isEmpty());
        desk.table().horizontalHeader()->moveSection(HistoryModel::StatusColumn, 0);
        desk.table().setColumnWidth(HistoryModel::TrunkColumn, 77);
        kept = desk.page.layoutState();
    }
    Desk desk;
    desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.page.restoreLayoutState(kept));
    QVERIFY(desk.open());
    QCOMPARE(desk.table().horizontalHeader()->visualIndex(HistoryModel::StatusColumn), 0);
    QCOMPARE(desk.table().columnWidth(HistoryModel::TrunkColumn), 77);
    QVERIFY(!desk.page.restoreLayoutState(QByteArray()));
    QVERIFY(!desk.page.restoreLayoutState(QByteArray("not a layout")));
}

void TestHistoryPage::longWordsAndManyButtonsFitANarrowPage()
{
    Desk desk;
    const Message message =
        desk.written(QStringLiteral("+1234567890123456789"), QString(2000, QLatin1Char('w')));
    desk.settle(message.id, AttemptOutcome::AnswerLost, MessageEvent::AnswerLost, QString(),
                {SendErrorKind::AnswerLost, 0, QString()});
    desk.page.resize(520, 480);
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    auto *reading = desk.part<DetailsText>("detailsText");
    QTRY_VERIFY(reading->document()->size().width() <= reading->viewport()->width() + 1);
    for (QPushButton *button : desk.page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    // The SMS ID gives way to the message where both do not fit, and comes back with the room.
    QVERIFY(desk.table().isColumnHidden(HistoryModel::SmsIdColumn));
    desk.page.resize(1100, 480);
    QTRY_VERIFY(!desk.table().isColumnHidden(HistoryModel::SmsIdColumn));
    QVERIFY(desk.table().headerState().isEmpty());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
