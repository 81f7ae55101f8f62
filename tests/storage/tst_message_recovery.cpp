// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TemporaryStore.h"

#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString headOffice = QStringLiteral("head-office");
const QString branch = QStringLiteral("branch");
const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");

Settlement accepted()
{
    return {.outcome = AttemptOutcome::Accepted,
            .event = MessageEvent::AcceptedByPbx,
            .smsId = QStringLiteral("15100001111-1772442000")};
}

} // namespace

/// What a start makes of the rows that the last process left, and who decides about the old ones.
class TestMessageRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<TemporaryStore>(); }
    void cleanup() { m_temporary.reset(); }

    void recoverySettlesByTheMarks();
    void recoveryLeavesNoRowSending();
    void recoveryHoldsWhatIsOlderThanAQuarterOfAnHour_data();
    void recoveryHoldsWhatIsOlderThanAQuarterOfAnHour();
    void recoveryTwiceIsRecoveryOnce();
    void aYesReleasesOneConnectionsMessages();
    void aNoCancelsThemAllOrNone();

private:
    [[nodiscard]] MessageStore &store() { return m_temporary->store(); }
    MessageId queue(const QDateTime &at = now) { return m_temporary->queue(alice, at); }
    qint64 begin(MessageId id)
    {
        return store().beginAttempt(id, QStringLiteral("GSM-1"), now).value().value();
    }

    std::unique_ptr<TemporaryStore> m_temporary;
};

void TestMessageRecovery::recoverySettlesByTheMarks()
{
    const MessageId waiting = queue();
    const MessageId unwritten = queue();
    begin(unwritten);
    const MessageId written = queue();
    QVERIFY(store().markWritten(begin(written), now).has_value());
    const MessageId done = queue();
    QVERIFY(store().settle(begin(done), accepted(), now).has_value());

    m_temporary->reopen();
    const auto summary = store().recover(now.addSecs(60), 15min);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->requeued, 1);
    QCOMPARE(summary->notConfirmed, 1);
    QCOMPARE(summary->held, 0);

    QCOMPARE(m_temporary->state(waiting), Queued);
    QCOMPARE(m_temporary->state(unwritten), Queued);
    QCOMPARE(m_temporary->row(unwritten).error.kind, SendErrorKind::Interrupted);
    QCOMPARE(m_temporary->state(written), NotConfirmed);
    QCOMPARE(m_temporary->row(written).error.kind, SendErrorKind::CrashWhileSending);
    QCOMPARE(m_temporary->state(done), Accepted);

    const Attempt notSent = m_temporary->attempts(unwritten).constFirst();
    QCOMPARE(notSent.outcome, AttemptOutcome::NotSent);
    QCOMPARE(notSent.endedAt, now.addSecs(60));
    QCOMPARE(notSent.error.kind, SendErrorKind::Interrupted);
    const Attempt lost = m_temporary->attempts(written).constFirst();
    QCOMPARE(lost.outcome, AttemptOutcome::AnswerLost);
    QCOMPARE(lost.error.kind, SendErrorKind::CrashWhileSending);
}

void TestMessageRecovery::recoveryLeavesNoRowSending()
{
    // A file that was mended by hand: nothing proves that the message did not go out.
    const MessageId id = queue();
    std::ignore = m_temporary->onDisk(QStringLiteral("UPDATE message SET state = 'Sending'"));
    const auto summary = store().recover(now, 15min);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->notConfirmed, 1);
    QCOMPARE(m_temporary->state(id), NotConfirmed);
}

void TestMessageRecovery::recoveryHoldsWhatIsOlderThanAQuarterOfAnHour_data()
{
    QTest::addColumn<qint64>("ageSeconds");
    QTest::addColumn<bool>("held");

    QTest::newRow("just written") << qint64(0) << false;
    QTest::newRow("a quarter of an hour") << qint64(900) << false;
    QTest::newRow("a second more") << qint64(901) << true;
    QTest::newRow("yesterday") << qint64(86400) << true;
    QTest::newRow("a minute in the future: clocks are set") << qint64(-60) << false;
    QTest::newRow("tomorrow: this clock cannot tell how old it is") << qint64(-86400) << true;
}

void TestMessageRecovery::recoveryHoldsWhatIsOlderThanAQuarterOfAnHour()
{
    QFETCH(qint64, ageSeconds);
    QFETCH(bool, held);
    const MessageId id = queue(now.addSecs(-ageSeconds));
    const auto summary = store().recover(now, 15min);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->held, held ? 1 : 0);
    QCOMPARE(m_temporary->row(id).held, held);
    QCOMPARE(m_temporary->state(id), Queued);
}

void TestMessageRecovery::recoveryTwiceIsRecoveryOnce()
{
    const MessageId id = queue();
    QVERIFY(store().markWritten(begin(id), now).has_value());
    QVERIFY(store().recover(now, 15min).has_value());
    const auto again = store().recover(now.addSecs(5), 15min);
    QVERIFY(again.has_value());
    QCOMPARE(again->notConfirmed + again->requeued + again->held, 0);
    QCOMPARE(m_temporary->row(id).stateAt, now);
}

void TestMessageRecovery::aYesReleasesOneConnectionsMessages()
{
    const QDateTime yesterday = now.addDays(-1);
    const MessageId ours = queue(yesterday);
    const MessageId theirs = m_temporary->queue(bob, yesterday, QStringLiteral("b"), {}, branch);
    QVERIFY(store().recover(now, 15min).has_value());
    m_temporary->facts.clear();
    QVERIFY(store().releaseHeld(headOffice, now).has_value());
    QVERIFY(!m_temporary->row(ours).held);
    QCOMPARE(m_temporary->row(ours).dueAt, now);
    QVERIFY(m_temporary->row(theirs).held);
    QCOMPARE(m_temporary->facts.size(), 1);
    QCOMPARE(m_temporary->facts.constFirst().id, ours);
}

void TestMessageRecovery::aNoCancelsThemAllOrNone()
{
    const QDateTime yesterday = now.addDays(-1);
    const MessageId first = queue(yesterday);
    const MessageId second = queue(yesterday);
    const MessageId fresh = queue();
    QVERIFY(store().recover(now, 15min).has_value());
    m_temporary->facts.clear();
    m_temporary->refuse(QStringLiteral("UPDATE ON message WHEN NEW.id = %1").arg(second));
    QVERIFY(!store().cancelHeld(headOffice, now).has_value());
    QCOMPARE(m_temporary->stateOnDisk(first), stateName(Queued));
    QCOMPARE(m_temporary->facts.size(), 0);
    m_temporary->allow();
    QVERIFY(store().cancelHeld(headOffice, now).has_value());
    QCOMPARE(m_temporary->state(first), Cancelled);
    QCOMPARE(m_temporary->state(second), Cancelled);
    QCOMPARE(m_temporary->state(fresh), Queued);
    QCOMPARE(m_temporary->facts.size(), 2);
}

QTEST_GUILESS_MAIN(TestMessageRecovery)
#include "tst_message_recovery.moc"
