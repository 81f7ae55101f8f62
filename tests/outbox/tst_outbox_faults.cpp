// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/HandDrivenOutbox.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using enum MessageState;
using Error = SendErrorKind;

namespace {

const QString gsm1 = QStringLiteral("GSM-1");
const QString gsm2 = QStringLiteral("GSM-2");
const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");
const QString smsId = QStringLiteral("15100001111-1772442000");

} // namespace

/// The outbox while the disk refuses, at an end, after a crash, and when the clock jumps.
class TestOutboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }
    void init() { m_desk = std::make_unique<HandDrivenOutbox>(); }
    void cleanup() { m_desk.reset(); }

    void aMarkThatTheDiskRefusesVetoesTheByteAndTheMessageWaits();
    void aMessageThatCannotBeMarkedSendingIsNotSubmitted();
    void anOutcomeThatTheDiskRefusesPausesSendingAndIsNotForgotten();
    void everyOutcomeInTheAirIsKeptWhileTheDiskRefuses();
    void aDrainedOutboxEndsWhatIsUnderWayAndStartsNothing();
    void anIdleOutboxDrainsAtOnce();
    void heldMessagesGoOnlyAfterAYes();
    void heldMessagesTakenBackNeverGo();
    void whatWaitedThroughALongOutageNeedsAYes();
    void aShortOutageHoldsNothing();
    void aReportThatTheDiskRefusesIsAskedForAgain();
    void aClockSetBackHoldsNothingForLong();
    void afterACrashNothingIsLeftSendingAndNothingGoesTwice();

private:
    MessageId enqueue(const QString &to, const QString &text, const QString &trunk = {})
    {
        return m_desk->enqueue(to, text, trunk);
    }
    [[nodiscard]] qsizetype requests() const { return m_desk->gateway->submitted.size(); }
    [[nodiscard]] MessageState state(MessageId id) { return m_desk->store.state(id); }

    std::unique_ptr<HandDrivenOutbox> m_desk;
};

void TestOutboxFaults::aMarkThatTheDiskRefusesVetoesTheByteAndTheMessageWaits()
{
    const QSignalSpy failed(m_desk->outbox.get(), &Outbox::storageFailed);
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->connectPbx({gsm1});
    m_desk->store.refuse(QStringLiteral("UPDATE OF written_after ON attempt"));
    QVERIFY(!m_desk->gateway->write());
    QCOMPARE(failed.size(), 1);
    m_desk->gateway->failToSend(Error::DiskRefused);
    QCOMPARE(state(id), Queued);
    QCOMPARE(requests(), 1);

    m_desk->store.allow();
    m_desk->clock.advance(10s);
    QCOMPARE(requests(), 2);
    m_desk->gateway->accept(smsId);
    QCOMPARE(state(id), Accepted);
}

void TestOutboxFaults::aMessageThatCannotBeMarkedSendingIsNotSubmitted()
{
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->store.refuse(QStringLiteral("INSERT ON attempt"));
    m_desk->gateway->connectPbx({gsm1});
    QCOMPARE(requests(), 0);
    QCOMPARE(state(id), Queued);
    m_desk->clock.advance(10s);
    QCOMPARE(requests(), 0);

    m_desk->store.allow();
    m_desk->clock.advance(10s);
    QCOMPARE(requests(), 1);
}

void TestOutboxFaults::anOutcomeThatTheDiskRefusesPausesSendingAndIsNotForgotten()
{
    QSignalSpy failed(m_desk->outbox.get(), &Outbox::storageFailed);
    QSignalSpy recovered(m_desk->outbox.get(), &Outbox::storageRecovered);
    QSignalSpy idle(m_desk->outbox.get(), &Outbox::idle);
    m_desk->gateway->connectPbx({gsm1, gsm2});
    const MessageId first = enqueue(alice, QStringLiteral("a"), gsm1);
    m_desk->store.refuse(QStringLiteral("UPDATE OF outcome ON attempt"));
    m_desk->gateway->accept(smsId);
    QCOMPARE(m_desk->store.stateOnDisk(first), stateName(Sending));
    QVERIFY(!m_desk->outbox->isIdle());

    const MessageId second = enqueue(bob, QStringLiteral("b"), gsm2);
    for (int i = 0; i < 20; ++i) {
        m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1), gsmTrunk(gsm2)}); // news that would make it pump
        m_desk->outbox->pump();
        m_desk->clock.advance(1s);
    }
    QCOMPARE(requests(), 1);
    QCOMPARE(m_desk->store.stateOnDisk(second), stateName(Queued));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(recovered.size(), 0);
    QCOMPARE(idle.size(), 0);

    m_desk->store.allow();
    m_desk->clock.advance(1s);
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(m_desk->store.stateOnDisk(first), stateName(Accepted));
    QCOMPARE(m_desk->store.row(first).smsId, smsId);
    QCOMPARE(requests(), 2);
    QCOMPARE(m_desk->gateway->last().text, QStringLiteral("b"));
}

void TestOutboxFaults::everyOutcomeInTheAirIsKeptWhileTheDiskRefuses()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    const MessageId first = enqueue(alice, QStringLiteral("a"));
    const MessageId second = enqueue(bob, QStringLiteral("b"));
    QCOMPARE(requests(), 2);
    const MessageId third = enqueue(QStringLiteral("15300003333"), QStringLiteral("c"));
    m_desk->store.refuse(QStringLiteral("UPDATE OF outcome ON attempt"));
    m_desk->gateway->settle(0, {SubmitOutcome::Kind::Accepted, smsId, {}});
    m_desk->gateway->settle(1, {SubmitOutcome::Kind::AnswerLost, {}, {Error::AnswerLost, 0, {}}});

    // Whoever hears that the first is on disk may ask for more: not before the second is there, too.
    int sentTooEarly = 0;
    connect(&m_desk->store.store(), &MessageStore::messageChanged, this, [&](const Message &message) {
        m_desk->outbox->pump();
        if (message.id == first && message.state == Accepted)
            sentTooEarly += m_desk->gateway->posts(QStringLiteral("c"));
    });
    m_desk->store.allow();
    m_desk->clock.advance(10s);
    QCOMPARE(sentTooEarly, 0);
    QCOMPARE(state(first), Accepted);
    QCOMPARE(state(second), NotConfirmed);
    QCOMPARE(state(third), Sending);
    QCOMPARE(requests(), 3);
    disconnect(&m_desk->store.store(), nullptr, this, nullptr);
}

void TestOutboxFaults::aDrainedOutboxEndsWhatIsUnderWayAndStartsNothing()
{
    QSignalSpy idle(m_desk->outbox.get(), &Outbox::idle);
    m_desk->gateway->connectPbx({gsm1});
    const MessageId first = enqueue(alice, QStringLiteral("a"));
    const MessageId second = enqueue(bob, QStringLiteral("b"));
    m_desk->outbox->drain();
    m_desk->clock.advance(10s);
    QCOMPARE(idle.size(), 0);
    m_desk->gateway->accept(smsId);
    QCOMPARE(idle.size(), 1);
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 1);
    QCOMPARE(state(first), Accepted);
    QCOMPARE(state(second), Queued);
}

void TestOutboxFaults::anIdleOutboxDrainsAtOnce()
{
    QSignalSpy idle(m_desk->outbox.get(), &Outbox::idle);
    m_desk->outbox->drain();
    QTRY_COMPARE(idle.size(), 1);
}

void TestOutboxFaults::heldMessagesGoOnlyAfterAYes()
{
    const MessageId id = m_desk->store.queue(alice, m_desk->clock.now().addSecs(-16 * 60));
    const auto summary = m_desk->outbox->recover();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->held, 1);
    m_desk->gateway->connectPbx({gsm1});
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 0);
    QVERIFY(m_desk->store.row(id).held);
    m_desk->outbox->releaseHeld();
    QCOMPARE(requests(), 1);
}

void TestOutboxFaults::heldMessagesTakenBackNeverGo()
{
    const MessageId id = m_desk->store.queue(alice, m_desk->clock.now().addSecs(-16 * 60));
    QVERIFY(m_desk->outbox->recover().has_value());
    m_desk->gateway->connectPbx({gsm1});
    m_desk->outbox->cancelHeld();
    QCOMPARE(state(id), Cancelled);
    m_desk->outbox->releaseHeld();
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 0);
}

void TestOutboxFaults::aReportThatTheDiskRefusesIsAskedForAgain()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->accept(smsId);
    m_desk->store.refuse(QStringLiteral("INSERT ON report"));
    QVERIFY(!m_desk->outbox->takeReport({smsId, true, {}}));
    QCOMPARE(state(id), Accepted);
    m_desk->store.allow();
    QVERIFY(m_desk->outbox->takeReport({smsId, true, {}}));
    QCOMPARE(state(id), Sent);
}

void TestOutboxFaults::aClockSetBackHoldsNothingForLong()
{
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->clock.jumpWall(-24h);
    m_desk->gateway->connectPbx({gsm1});
    m_desk->clock.advance(61s);
    QCOMPARE(requests(), 1);
    QCOMPARE(state(id), Sending);
}

void TestOutboxFaults::afterACrashNothingIsLeftSendingAndNothingGoesTwice()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    const MessageId written = enqueue(alice, QStringLiteral("written"));
    m_desk->gateway->write();
    const MessageId unwritten = enqueue(bob, QStringLiteral("unwritten"));
    QCOMPARE(requests(), 2);

    m_desk->crash();
    const auto summary = m_desk->outbox->recover();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->notConfirmed, 1);
    QCOMPARE(summary->requeued, 1);
    m_desk->gateway->connectPbx({gsm1, gsm2});
    m_desk->clock.advance(1h);
    QCOMPARE(m_desk->gateway->posts(QStringLiteral("written")), 0);
    QCOMPARE(m_desk->gateway->posts(QStringLiteral("unwritten")), 1);
    QCOMPARE(state(written), NotConfirmed);
    QCOMPARE(state(unwritten), Sending);
}

void TestOutboxFaults::whatWaitedThroughALongOutageNeedsAYes()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    m_desk->gateway->disconnectPbx();
    const MessageId old = enqueue(alice, QStringLiteral("old"));
    m_desk->clock.advance(16min);
    const MessageId fresh = enqueue(bob, QStringLiteral("fresh"));
    m_desk->gateway->connectPbx({gsm1, gsm2});
    m_desk->clock.advance(1h);
    QCOMPARE(m_desk->gateway->posts(QStringLiteral("old")), 0);
    QCOMPARE(state(old), Queued);
    QCOMPARE(m_desk->gateway->posts(QStringLiteral("fresh")), 1);
    QCOMPARE(state(fresh), Sending);

    m_desk->outbox->releaseHeld();
    QCOMPARE(m_desk->gateway->posts(QStringLiteral("old")), 1);
}

void TestOutboxFaults::aShortOutageHoldsNothing()
{
    m_desk->gateway->connectPbx({gsm1});
    m_desk->gateway->disconnectPbx();
    enqueue(alice, QStringLiteral("soon"));
    m_desk->clock.advance(14min);
    m_desk->gateway->connectPbx({gsm1});
    QCOMPARE(m_desk->gateway->posts(QStringLiteral("soon")), 1);
}

QTEST_GUILESS_MAIN(TestOutboxFaults)
#include "tst_outbox_faults.moc"
