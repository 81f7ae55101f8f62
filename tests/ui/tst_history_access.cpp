// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HistoryDesk.h"
#include "ui/history/DetailsPane.h"
#include "ui/history/MessageActions.h"
#include "ui/history/StatusFilter.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace {

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

namespace {

/// Gathers what is painted anew of a widget.
struct PaintedParts : QObject
{
    explicit PaintedParts(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion painted;
};

} // namespace

class TestHistoryAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyboardAloneReachesEverything();
    void copiedRowIsPlainText();
    void menuKeyOffersWhatCanBeDone();
    void theFocusIsDrawnAroundOneRow();
    void aMenuClosesWhenItsRowLeaves();
    void copiedDetailsHoldNoHiddenMarks();
    void visibleLabelsAreTheAccessibleNames();
    void languageIsSwitchedWhileItRuns();
    void rightToLeftMirrorsTheColumns();
    void columnsAndSplitterAreKept();
    void longWordsAndManyButtonsFitANarrowPage();
};

void TestHistoryAccess::keyboardAloneReachesEverything()
{
    HistoryDesk desk;
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

void TestHistoryAccess::copiedRowIsPlainText()
{
    HistoryDesk desk;
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

void TestHistoryAccess::menuKeyOffersWhatCanBeDone()
{
    HistoryDesk desk;
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

void TestHistoryAccess::theFocusIsDrawnAroundOneRow()
{
    HistoryDesk desk;
    for (int i = 0; i < 6; ++i)
        desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.open());
    desk.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(1, 0));
    // What is on the screen: only what somebody asked to be painted anew is.
    PaintedParts parts(*desk.table().viewport());
    const auto row = [&desk](int number) {
        return QRegion(desk.table().rowRect(number));
    };
    for (int from = 1; from <= 3; ++from) {
        desk.table().viewport()->update();
        QTRY_COMPARE(QRegion(desk.table().viewport()->rect()) - parts.painted, QRegion());
        parts.painted = {};
        QTest::keyClick(&desk.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(row(from) - parts.painted, QRegion());
        QTRY_COMPARE(row(from + 1) - parts.painted, QRegion());
    }
}

void TestHistoryAccess::aMenuClosesWhenItsRowLeaves()
{
    HistoryDesk desk;
    const Message waits = desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    const Message leaves = desk.written(QStringLiteral("2222"), QStringLiteral("b"));
    QVERIFY(desk.open());
    HistoryFilter queued;
    queued.states = {MessageState::Queued};
    desk.page.showFiltered(queued);
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
    desk.page.selectMessage(leaves.id);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(desk.table().viewport(), &byKey);
    const QPointer<QMenu> menu = desk.table().findChild<QMenu *>(QStringLiteral("historyMenu"));
    QVERIFY(menu && menu->isVisible());
    // Another one is sent and changes in its place: that is no reason.
    desk.written(QStringLiteral("3333"), QStringLiteral("c"));
    QTRY_COMPARE(desk.table().model()->rowCount(), 3);
    QVERIFY(menu && menu->isVisible());
    desk.accept(leaves.id, QStringLiteral("2222-1502874159"));
    QTRY_VERIFY(!menu); // else its "Cancel message" would mean the neighbour
    QCOMPARE(desk.store.message(waits.id)->state, MessageState::Queued);
}

void TestHistoryAccess::copiedDetailsHoldNoHiddenMarks()
{
    HistoryDesk desk;
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

void TestHistoryAccess::visibleLabelsAreTheAccessibleNames()
{
    HistoryDesk desk;
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

void TestHistoryAccess::languageIsSwitchedWhileItRuns()
{
    HistoryDesk desk;
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
    QCOMPARE(desk.part<StatusFilter>("statusFilter")->currentText(), QStringLiteral("[Any status]"));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(desk.button("copySmsIdButton").text(), QStringLiteral("Copy SMS ID"));
}

void TestHistoryAccess::rightToLeftMirrorsTheColumns()
{
    HistoryDesk desk;
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

void TestHistoryAccess::columnsAndSplitterAreKept()
{
    QByteArray kept;
    {
        HistoryDesk desk;
        desk.written(QStringLiteral("1111"), QStringLiteral("a"));
        QVERIFY(desk.open());
        QVERIFY(desk.table().headerState().isEmpty());
        desk.table().horizontalHeader()->moveSection(HistoryModel::StatusColumn, 0);
        desk.table().setColumnWidth(HistoryModel::TrunkColumn, 77);
        kept = desk.page.layoutState();
    }
    HistoryDesk desk;
    desk.written(QStringLiteral("1111"), QStringLiteral("a"));
    QVERIFY(desk.page.restoreLayoutState(kept));
    QVERIFY(desk.open());
    QCOMPARE(desk.table().horizontalHeader()->visualIndex(HistoryModel::StatusColumn), 0);
    QCOMPARE(desk.table().columnWidth(HistoryModel::TrunkColumn), 77);
    QVERIFY(!desk.page.restoreLayoutState(QByteArray()));
    QVERIFY(!desk.page.restoreLayoutState(QByteArray("not a layout")));
}

void TestHistoryAccess::longWordsAndManyButtonsFitANarrowPage()
{
    HistoryDesk desk;
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
}

QTEST_MAIN(TestHistoryAccess)
#include "tst_history_access.moc"
