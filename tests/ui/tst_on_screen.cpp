// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/OnScreen.h"

#include <QDialog>
#include <QScreen>
#include <QTest>

class TestOnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsMovedAndMadeSmallerOnlyWhereItMust_data();
    void aFrameIsMovedAndMadeSmallerOnlyWhereItMust();
    void aDialogThatOpensOutsideIsBroughtBack();
    void aDialogThatIsWellPlacedStays();
    void aDialogOpensOverItsWindowAndStaysThereWhenItGrows();
    void aDialogLargerThanTheScreenFits();
};

void TestOnScreen::aFrameIsMovedAndMadeSmallerOnlyWhereItMust_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("within") << QRect(100, 90, 300, 200) << QRect(100, 90, 300, 200);
    QTest::newRow("above") << QRect(100, -20, 300, 200) << QRect(100, 30, 300, 200);
    QTest::newRow("left") << QRect(-50, 90, 300, 200) << QRect(0, 90, 300, 200);
    QTest::newRow("below, to the right") << QRect(1200, 700, 300, 200) << QRect(1066, 568, 300, 200);
    QTest::newRow("too high") << QRect(100, 50, 300, 900) << QRect(100, 30, 300, 738);
    QTest::newRow("too large") << QRect(-10, -10, 3000, 3000) << QRect(0, 30, 1366, 738);
    QTest::newRow("far away") << QRect(9000, -9000, 300, 200) << QRect(1066, 30, 300, 200);
}

void TestOnScreen::aFrameIsMovedAndMadeSmallerOnlyWhereItMust()
{
    QFETCH(const QRect, frame);
    QFETCH(const QRect, expected);
    QCOMPARE(OnScreen::placed(frame, QRect(0, 30, 1366, 738)), expected);
}

void TestOnScreen::aDialogThatOpensOutsideIsBroughtBack()
{
    OnScreen onScreen;
    QDialog dialog;
    dialog.setGeometry(20, -300, 200, 200);
    dialog.show();
    const QRect available = dialog.screen()->availableGeometry();
    QVERIFY(available.contains(dialog.frameGeometry()));
    QVERIFY(dialog.geometry().top() > available.top()); // there is room for a title bar
}

void TestOnScreen::aDialogThatIsWellPlacedStays()
{
    OnScreen onScreen;
    QDialog dialog;
    dialog.setGeometry(120, 130, 200, 210);
    dialog.show();
    QCOMPARE(dialog.geometry(), QRect(120, 130, 200, 210));
}

void TestOnScreen::aDialogOpensOverItsWindowAndStaysThereWhenItGrows()
{
    OnScreen onScreen;
    QWidget window;
    window.setGeometry(200, 150, 500, 500);
    window.show();
    QDialog dialog(&window);
    dialog.resize(200, 100);
    dialog.show();
    const QPoint apart = dialog.geometry().center() - window.geometry().center();
    QVERIFY2(apart.manhattanLength() <= 2, qPrintable(QString::number(apart.manhattanLength())));
    QVERIFY(dialog.testAttribute(Qt::WA_Moved)); // said to the desktop, too
    const QPoint corner = dialog.pos();
    dialog.resize(200, 180);
    QCOMPARE(dialog.pos(), corner);
}

void TestOnScreen::aDialogLargerThanTheScreenFits()
{
    OnScreen onScreen;
    QDialog dialog;
    dialog.resize(9000, 9000);
    dialog.show();
    QVERIFY(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
}

QTEST_MAIN(TestOnScreen)
#include "tst_on_screen.moc"
