// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/HandDrivenOutbox.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;
using Error = SendErrorKind;

namespace {

constexpr auto aDay = 24h;
constexpr auto aYear = 365 * 24h;

const QString gsm1 = QStringLiteral("GSM-1");
const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");

} // namespace

/// The outbox when somebody sets the machine's clock, and when the machine sleeps: then the wall's clock runs
/// and the monotonic one stands.
class TestOutboxClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }
    void init() { m_desk = std::make_unique<HandDrivenOutbox>(); }
    void cleanup() { m_desk.reset(); }

    void aPauseIsAsLongAsItIsWhateverTheWallSays_data();
    void aPauseIsAsLongAsItIsWhateverTheWallSays();
    void aBusyTrunkIsWaitedForTenMinutesByTheMonotonicClock_data();
    void aBusyTrunkIsWaitedForTenMinutesByTheMonotonicClock();
    void whatIsWrittenAfterAJumpGoesAtOnce_data();
    void whatIsWrittenAfterAJumpGoesAtOnce();
    void aRequestUnderWayDuringSleepIsNotConfirmedAndNothingBurstsOut();
    void aShortSleepHoldsNothing();
    void aLongOutageIsOneEvenIfTheClockWasSetBackMeanwhile();

private:
    void jumps();
    MessageId pauseForAMinute();
    [[nodiscard]] qsizetype requests() const { return m_desk->gateway->submitted.size(); }
    [[nodiscard]] MessageState state(MessageId id) { return m_desk->store.state(id); }

    std::unique_ptr<HandDrivenOutbox> m_desk;
};

void TestOutboxClocks::jumps()
{
    QTest::addColumn<std::chrono::seconds>("jump");
    QTest::newRow("a day back") << std::chrono::seconds(-aDay);
    QTest::newRow("a minute back") << std::chrono::seconds(-60);
    QTest::newRow("half a minute ahead") << std::chrono::seconds(30);
    QTest::newRow("ten minutes ahead") << std::chrono::seconds(600);
    QTest::newRow("a year ahead") << std::chrono::seconds(aYear);
}

// A token that is refused twice puts its message off for exactly a minute.
MessageId TestOutboxClocks::pauseForAMinute()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->refuse(20004, Error::TokenGone);
    m_desk->clock.advance(1s);
    m_desk->gateway->refuse(20004, Error::TokenGone);
    return id;
}

void TestOutboxClocks::aPauseIsAsLongAsItIsWhateverTheWallSays_data()
{
    jumps();
}

void TestOutboxClocks::aPauseIsAsLongAsItIsWhateverTheWallSays()
{
    QFETCH(std::chrono::seconds, jump);
    const MessageId id = pauseForAMinute();
    QCOMPARE(requests(), 2);
    m_desk->clock.jumpWall(jump);
    m_desk->clock.advance(58s);
    m_desk->outbox->pump();
    QCOMPARE(requests(), 2);
    m_desk->clock.advance(3s);
    // So far ahead as if the machine had slept: somebody is asked first.
    if (m_desk->store.row(id).held) {
        QVERIFY(jump >= 15min);
        m_desk->outbox->releaseHeld();
    }
    m_desk->clock.advance(1s);
    QCOMPARE(requests(), 3);
}

void TestOutboxClocks::aBusyTrunkIsWaitedForTenMinutesByTheMonotonicClock_data()
{
    jumps();
}

void TestOutboxClocks::aBusyTrunkIsWaitedForTenMinutesByTheMonotonicClock()
{
    QFETCH(std::chrono::seconds, jump);
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->refuse(10027, Error::TrunkBusy);
    QCOMPARE(state(id), Queued);
    m_desk->clock.jumpWall(jump);
    qsizetype answered = requests();
    const auto start = m_desk->clock.monotonic();
    while (state(id) != Failed && m_desk->clock.monotonic() - start < 15min) {
        if (m_desk->store.row(id).held) // so far ahead as if the machine had slept
            return;
        m_desk->clock.advance(1s);
        if (requests() > answered) {
            answered = requests();
            m_desk->gateway->refuse(10027, Error::TrunkBusy);
        }
    }
    QCOMPARE(m_desk->store.row(id).error.kind, Error::BusyTooLong);
    QVERIFY(m_desk->clock.monotonic() - start >= 9min);
    QVERIFY(m_desk->clock.monotonic() - start <= 12min);
}

void TestOutboxClocks::whatIsWrittenAfterAJumpGoesAtOnce_data()
{
    jumps();
}

void TestOutboxClocks::whatIsWrittenAfterAJumpGoesAtOnce()
{
    QFETCH(std::chrono::seconds, jump);
    m_desk->gateway->connectPbx({gsm1});
    m_desk->clock.jumpWall(jump);
    m_desk->enqueue(bob, QStringLiteral("b"));
    QCOMPARE(requests(), 1);
}

void TestOutboxClocks::aRequestUnderWayDuringSleepIsNotConfirmedAndNothingBurstsOut()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId underWay = m_desk->enqueue(alice, QStringLiteral("a"));
    QVERIFY(m_desk->gateway->write());
    QList<MessageId> waiting;
    for (int i = 0; i < 5; ++i)
        waiting.append(m_desk->enqueue(QStringLiteral("1530000%1").arg(1000 + i), QStringLiteral("b")));
    QCOMPARE(requests(), 1);

    m_desk->clock.jumpWall(2h); // asleep
    m_desk->gateway->settle(0, {SubmitOutcome::Kind::AnswerLost, {}, {Error::AnswerLost, 0, {}}});
    m_desk->clock.advance(10min);
    QCOMPARE(state(underWay), NotConfirmed);
    QCOMPARE(requests(), 1);
    for (const MessageId id : std::as_const(waiting))
        QVERIFY(m_desk->store.row(id).held);

    const MessageId fresh = m_desk->enqueue(bob, QStringLiteral("c"));
    m_desk->clock.advance(2s);
    QCOMPARE(state(fresh), Sending);
    QCOMPARE(m_desk->gateway->posts(QStringLiteral("a")), 1);
}

void TestOutboxClocks::aShortSleepHoldsNothing()
{
    const MessageId id = pauseForAMinute();
    m_desk->clock.jumpWall(10min);
    m_desk->clock.advance(62s);
    QCOMPARE(requests(), 3);
    QCOMPARE(state(id), Sending);
}

void TestOutboxClocks::aLongOutageIsOneEvenIfTheClockWasSetBackMeanwhile()
{
    const MessageId id = m_desk->enqueue(alice, QStringLiteral("a"));
    m_desk->clock.advance(1s);
    m_desk->gateway->disconnectPbx();
    m_desk->clock.advance(1h);
    m_desk->clock.jumpWall(-aDay);
    m_desk->gateway->connectPbx({gsm1});
    m_desk->clock.advance(2s);
    QCOMPARE(requests(), 0);
    QVERIFY(m_desk->store.row(id).held);
}

QTEST_GUILESS_MAIN(TestOutboxClocks)
#include "tst_outbox_clocks.moc"
