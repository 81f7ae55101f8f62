// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HandDrivenHistory.h"
#include "tests/ui/HistoryDesk.h"
#include "tests/ui/UnnamedWidgets.h"
#include "ui/history/FilterChip.h"
#include "ui/history/FilterChips.h"
#include "ui/history/FilterWording.h"

#include <QLabel>

namespace {

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QString clock(int hour)
{
    return QLocale().toString(QTime(hour, 0), QLocale::ShortFormat);
}

/// A shown page with four messages to filter.
struct Desk : HistoryDesk
{
    Desk()
    {
        for (int at = 0; at < 4; ++at)
            written(QStringLiteral("151000%1").arg(at), QStringLiteral("office %1").arg(at));
    }

    FilterChips &chips() { return *part<FilterChips>("filterChips"); }
    FilterChip *chip(int at) { return part<FilterChip>(qPrintable(QStringLiteral("filterChip%1").arg(at))); }
    QStringList names()
    {
        QStringList names;
        for (int at = 0; chip(at) != nullptr; ++at)
            names.append(nameOf(chip(at)));
        return names;
    }
    void showThree()
    {
        page.showFiltered({.text = QStringLiteral("office"),
                           .states = {MessageState::Queued},
                           .number = QStringLiteral("1510002")});
    }
    bool activate()
    {
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }
};

} // namespace

class TestFilterChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsAreThereWhileSomethingFilters();
    void eachConditionHasItsChip();
    void aClickedChipGoesWithItsCondition();
    void keysRemoveChipsAndTheFocusStaysAmongThem();
    void arrowsGoFromChipToChip_data();
    void arrowsGoFromChipToChip();
    void clearAllShowsEverything();
    void whatPassesIsCounted();
    void moreThanWereReadIsSaidSo();
    void longConditionsWrapAndAreNeverClipped();
    void everyChipHasANameForAScreenReader();
};

void TestFilterChips::chipsAreThereWhileSomethingFilters()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(!desk.chips().isVisible());
    desk.search().setText(QStringLiteral("office"));
    QTRY_VERIFY(desk.chips().isVisible());
    desk.search().clear();
    QTRY_VERIFY(!desk.chips().isVisible());
}

void TestFilterChips::eachConditionHasItsChip()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.showThree();
    QCOMPARE(desk.names(), (QStringList{QStringLiteral("Remove filter: Search \"office\""),
                                        QStringLiteral("Remove filter: Status: Queued"),
                                        QStringLiteral("Remove filter: To 1510002")}));
    desk.page.showFiltered({.states = {MessageState::Failed, MessageState::NotConfirmed},
                            .notRepeated = true,
                            .from = {QDate(2025, 11, 3), QTime(10, 0), Qt::UTC},
                            .until = {QDate(2025, 11, 3), QTime(11, 0), Qt::UTC},
                            .trunk = QStringLiteral("GSM-1")});
    QCOMPARE(desk.names(),
             (QStringList{QStringLiteral("Remove filter: Needs attention"),
                          QStringLiteral("Remove filter: 3 November 2025, %1 – %2").arg(clock(10), clock(11)),
                          QStringLiteral("Remove filter: Trunk GSM-1")}));
}

void TestFilterChips::aClickedChipGoesWithItsCondition()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.showThree();
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QTest::mouseClick(desk.chip(2), Qt::LeftButton);
    QVERIFY(desk.page.filter().number.isEmpty());
    QCOMPARE(desk.page.filter().text, QStringLiteral("office"));
    QTRY_COMPARE(desk.table().model()->rowCount(), 4);
    QTRY_COMPARE(desk.names().size(), 2);
}

void TestFilterChips::keysRemoveChipsAndTheFocusStaysAmongThem()
{
    Desk desk;
    QVERIFY(desk.open() && desk.activate());
    desk.showThree();
    desk.chip(1)->setFocus();
    QTest::keyClick(desk.chip(1), Qt::Key_Delete);
    QVERIFY(desk.page.filter().states.isEmpty());
    QTRY_COMPARE(desk.names().size(), 2);
    QVERIFY(desk.chip(1)->hasFocus());
    QTest::keyClick(desk.chip(1), Qt::Key_Backspace);
    QTRY_COMPARE(desk.names().size(), 1);
    QVERIFY(desk.chip(0)->hasFocus());
    QTest::keyClick(desk.chip(0), Qt::Key_Return);
    QVERIFY(desk.page.filter().isEmpty());
    QVERIFY(desk.search().hasFocus());
    desk.showThree();
    desk.chip(0)->setFocus();
    QTest::keyClick(desk.chip(0), Qt::Key_Escape);
    QVERIFY(desk.search().hasFocus());
}

void TestFilterChips::arrowsGoFromChipToChip_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("on");
    QTest::addColumn<Qt::Key>("back");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
}

void TestFilterChips::arrowsGoFromChipToChip()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::Key, on);
    QFETCH(const Qt::Key, back);
    Desk desk;
    desk.page.setLayoutDirection(direction);
    QVERIFY(desk.open() && desk.activate());
    desk.showThree();
    QTRY_VERIFY(desk.chip(1)->width() > 0);
    QCOMPARE(desk.chip(1)->x() > desk.chip(0)->x(), direction == Qt::LeftToRight);
    desk.chip(0)->setFocus();
    QTest::keyClick(desk.chip(0), on);
    QVERIFY(desk.chip(1)->hasFocus());
    QTest::keyClick(desk.chip(1), back);
    QVERIFY(desk.chip(0)->hasFocus());
    QTest::keyClick(desk.chip(0), back);
    QVERIFY(desk.chip(0)->hasFocus());
    QTest::keyClick(desk.chip(0), Qt::Key_End);
    QVERIFY(desk.chip(2)->hasFocus());
}

void TestFilterChips::clearAllShowsEverything()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.showThree();
    desk.button("clearFiltersButton").click();
    QVERIFY(desk.page.filter().isEmpty());
    QVERIFY(!desk.chips().isVisible());
    QTRY_COMPARE(desk.table().model()->rowCount(), 4);
}

void TestFilterChips::whatPassesIsCounted()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.page.showFiltered({.text = QStringLiteral("office")});
    const QLabel &count = *desk.part<QLabel>("filterCountLabel");
    QTRY_COMPARE(count.text(), FilterWording::count(4, true));
    desk.written(QStringLiteral("9999"), QStringLiteral("the office"));
    QTRY_COMPARE(count.text(), FilterWording::count(5, true));
    desk.page.showFiltered({.number = QStringLiteral("9999")});
    QTRY_COMPARE(count.text(), FilterWording::count(1, true));
}

void TestFilterChips::moreThanWereReadIsSaidSo()
{
    FilterChips chips;
    chips.setCount(10000, false);
    QVERIFY(chips.findChild<QLabel *>(QStringLiteral("filterCountLabel"))
                ->text()
                .startsWith(QLocale().toString(10000) + QLatin1Char('+')));
}

void TestFilterChips::longConditionsWrapAndAreNeverClipped()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.page.showFiltered(
        {.text = QString(300, QLatin1Char('w')),
         .states = {MessageState::Queued, MessageState::Sending, MessageState::NotConfirmed},
         .trunk = QString(80, QLatin1Char('t')),
         .number = QStringLiteral("+12345678901234567890")});
    QWidget *line = desk.chip(0)->parentWidget();
    for (int width = 1100; width >= desk.page.minimumSizeHint().width(); width -= 60) {
        desk.page.resize(width, 640);
        for (int at = 0; at < 4; ++at)
            QTRY_VERIFY2(line->rect().contains(desk.chip(at)->geometry()),
                         qPrintable(QString::number(width)));
    }
    QVERIFY(desk.chip(3)->y() > desk.chip(0)->y());
}

void TestFilterChips::everyChipHasANameForAScreenReader()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.showThree();
    QCOMPARE(unnamedWidgets(&desk.chips()), QStringList());
    QCOMPARE(QAccessible::queryAccessibleInterface(desk.chip(0))->role(), QAccessible::PushButton);
}

QTEST_MAIN(TestFilterChips)
#include "tst_filter_chips.moc"
