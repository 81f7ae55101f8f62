// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Attendance.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;

class TestAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoUsesNothingForLongHasGone();
    void whoGoesOnStays();
    void aKeyBringsThemBack();

private:
    std::unique_ptr<QWidget> m_window;
};

void TestAttendance::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAttendance::whoUsesNothingForLongHasGone()
{
    Attendance attendance(30ms);
    QVERIFY(attendance.isAnybodyThere()); // the window is open before them
    QSignalSpy changed(&attendance, &Attendance::changed);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toBool(), false);
    QVERIFY(!attendance.isAnybodyThere());
}

void TestAttendance::whoGoesOnStays()
{
    Attendance attendance(1h);
    QSignalSpy changed(&attendance, &Attendance::changed);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTest::mouseMove(m_window.get());
    QVERIFY(attendance.isAnybodyThere());
    QVERIFY(changed.isEmpty());
}

void TestAttendance::aKeyBringsThemBack()
{
    Attendance attendance(30ms);
    QTRY_VERIFY(!attendance.isAnybodyThere());
    QSignalSpy changed(&attendance, &Attendance::changed);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QCOMPARE(changed.size(), 1);
    QVERIFY(attendance.isAnybodyThere());
    QTRY_VERIFY(!attendance.isAnybodyThere()); // and go again
}

QTEST_MAIN(TestAttendance)
#include "tst_attendance.moc"
