// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/Plan.h"
#include "app/time/SystemClock.h"
#include "tests/support/ManualClock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void happensOnce();
    void anotherTimeTakesThePlaceOfTheOneBefore();
    void whatIsCalledOffDoesNotHappen();
    void endsWithWhoeverHoldsIt();
    void mayPlanAnewWhileItHappens();
    void mayEndItselfWhileItHappens();
    void theMachinesClockCallsToo();
    void aContextThatIsGoneWakesNobody();
};

void TestPlan::happensOnce()
{
    ManualClock clock;
    Plan plan(clock);
    int calls = 0;
    plan.in(10s, [&calls] { ++calls; });
    clock.advance(9s);
    QCOMPARE(calls, 0);
    clock.advance(1s);
    QCOMPARE(calls, 1);
    clock.advance(1h);
    QCOMPARE(calls, 1);
}

void TestPlan::anotherTimeTakesThePlaceOfTheOneBefore()
{
    ManualClock clock;
    Plan plan(clock);
    QStringList calls;
    plan.in(10s, [&calls] { calls.append(QStringLiteral("first")); });
    plan.in(5s, [&calls] { calls.append(QStringLiteral("second")); });
    clock.advance(1h);
    QCOMPARE(calls, QStringList{QStringLiteral("second")});
}

void TestPlan::whatIsCalledOffDoesNotHappen()
{
    ManualClock clock;
    Plan plan(clock);
    int calls = 0;
    plan.in(10s, [&calls] { ++calls; });
    plan.callOff();
    plan.callOff(); // nothing is planned: nothing to do
    clock.advance(1h);
    QCOMPARE(calls, 0);
    plan.in(10s, [&calls] { ++calls; });
    clock.advance(1h);
    QCOMPARE(calls, 1);
}

void TestPlan::endsWithWhoeverHoldsIt()
{
    ManualClock clock;
    int calls = 0;
    {
        Plan plan(clock);
        plan.in(10s, [&calls] { ++calls; });
    }
    clock.advance(1h);
    QCOMPARE(calls, 0);
}

void TestPlan::mayPlanAnewWhileItHappens()
{
    ManualClock clock;
    Plan plan(clock);
    int calls = 0;
    plan.in(1s, [&calls, &plan] {
        ++calls;
        plan.in(1s, [&calls] { ++calls; });
    });
    clock.advance(1s);
    QCOMPARE(calls, 1);
    clock.advance(1s);
    QCOMPARE(calls, 2);
}

void TestPlan::mayEndItselfWhileItHappens()
{
    SystemClock clock;
    auto plan = std::make_unique<Plan>(clock);
    bool happened = false;
    plan->in(1ms, [&plan, &happened] {
        plan.reset();
        happened = true;
    });
    QTRY_VERIFY(happened);
    QVERIFY(!plan);
}

void TestPlan::theMachinesClockCallsToo()
{
    SystemClock clock;
    QObject context;
    QStringList calls;
    const auto note = [&calls](const QString &what) {
        return [&calls, what] {
            calls.append(what);
        };
    };
    clock.callAfter(40ms, &context, note(QStringLiteral("later")));
    clock.callAfter(1ms, &context, note(QStringLiteral("soon")));
    clock.callAfter(0ms, &context, note(QStringLiteral("at once")));
    QVERIFY(calls.isEmpty());
    const QStringList expected{QStringLiteral("at once"), QStringLiteral("soon"), QStringLiteral("later")};
    QTRY_COMPARE(calls, expected);
    // What has happened leaves nothing behind.
    QTRY_VERIFY(context.children().isEmpty());
}

void TestPlan::aContextThatIsGoneWakesNobody()
{
    SystemClock clock;
    Plan plan(clock);
    plan.in(20ms, [] { QFAIL("called off"); });
    plan.in(30ms, [] { QFAIL("called off"); });
    plan.callOff();
    {
        QObject context;
        clock.callAfter(40ms, &context, [] { QFAIL("its context is gone"); });
    }

    QObject context;
    bool due = false;
    clock.callAfter(80ms, &context, [&due] { due = true; });
    QCoreApplication::sendPostedEvents();
    int sleeps = 0;
    while (!due) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        ++sleeps;
    }
    QCOMPARE(sleeps, 1);
}

QTEST_GUILESS_MAIN(TestPlan)

#include "tst_plan.moc"
