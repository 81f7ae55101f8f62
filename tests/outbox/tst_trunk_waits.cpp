// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/HandDrivenOutbox.h"

#include <QLoggingCategory>
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

} // namespace

/// What a message waits for, and that it is said; that many for one trunk do not hide those for another.
class TestTrunkWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }
    void init() { m_desk = std::make_unique<HandDrivenOutbox>(); }
    void cleanup() { m_desk.reset(); }

    void aPbxWithoutTrunksIsSaid();
    void trunksNotKnownYetAreWaitedForInSilence();
    void aNamedTrunkWithoutASimIsNamedAndNotAskedUntilItCanSend();
    void theTrunksAreAskedForWhileAMessageWaitsForOne();
    void theTenMinutesOfABusyTrunkBeginAnewAfterItCouldNotSend();
    void manyForABusyTrunkDoNotHideThoseForAnother();
    void whatGrewOldAtAnotherPbxWaitsForAYes();
    void whatIsFreshGoesAtTheWayBack();

private:
    MessageId enqueue(const QString &to, const QString &text, const QString &trunk = {})
    {
        return m_desk->enqueue(to, text, trunk);
    }
    [[nodiscard]] qsizetype requests() const { return m_desk->gateway->submitted.size(); }

    std::unique_ptr<HandDrivenOutbox> m_desk;
};

void TestTrunkWaits::aPbxWithoutTrunksIsSaid()
{
    m_desk->gateway->connectPbx({});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    QCOMPARE(requests(), 0);
    QCOMPARE(m_desk->store.row(id).error.kind, Error::NoUsableTrunk);
}

void TestTrunkWaits::trunksNotKnownYetAreWaitedForInSilence()
{
    m_desk->gateway->connectPbx({});
    m_desk->gateway->setTrunks(std::nullopt);
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    QCOMPARE(requests(), 0);
    QCOMPARE(m_desk->store.row(id).error.kind, Error::None);
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1)});
    QCOMPARE(requests(), 1);
}

void TestTrunkWaits::aNamedTrunkWithoutASimIsNamedAndNotAskedUntilItCanSend()
{
    m_desk->gateway->connectPbx({});
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1, TrunkState::NoSim), gsmTrunk(gsm2)});
    const MessageId id = enqueue(alice, QStringLiteral("a"), gsm1);
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 0);
    QCOMPARE(m_desk->store.state(id), Queued);
    QCOMPARE(m_desk->store.row(id).error, (SendError{Error::NoUsableTrunk, 0, gsm1}));

    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1), gsmTrunk(gsm2)});
    QCOMPARE(requests(), 1);
    QCOMPARE(m_desk->gateway->last().trunk, gsm1);
}

void TestTrunkWaits::theTrunksAreAskedForWhileAMessageWaitsForOne()
{
    m_desk->gateway->connectPbx({});
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1, TrunkState::NoSignal)});
    const MessageId id = enqueue(alice, QStringLiteral("a"), gsm1);
    const int before = m_desk->gateway->refreshes;
    m_desk->clock.advance(1min);
    QCOMPARE(m_desk->gateway->refreshes, before + 4);
    m_desk->outbox->cancel(id);
    m_desk->clock.advance(15s);
    const int after = m_desk->gateway->refreshes;
    m_desk->clock.advance(1min);
    QCOMPARE(m_desk->gateway->refreshes, after);
}

void TestTrunkWaits::theTenMinutesOfABusyTrunkBeginAnewAfterItCouldNotSend()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = enqueue(alice, QStringLiteral("a"), gsm1);
    m_desk->gateway->refuse(10027, Error::TrunkBusy);
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1, TrunkState::NoSim)});
    m_desk->clock.advance(14min);
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1)});
    QCOMPARE(requests(), 2);
    m_desk->gateway->refuse(10027, Error::TrunkBusy);
    QCOMPARE(m_desk->store.state(id), Queued);
}

void TestTrunkWaits::manyForABusyTrunkDoNotHideThoseForAnother()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    for (int i = 0; i < 300; ++i)
        m_desk->store.queue(QString::number(15100000000 + i), m_desk->clock.now(), QStringLiteral("a"), gsm1);
    m_desk->store.queue(bob, m_desk->clock.now(), QStringLiteral("b"), gsm2);
    m_desk->outbox->pump();
    QCOMPARE(requests(), 2);
    QCOMPARE(m_desk->gateway->submitted.at(0).request.trunk, gsm1);
    QCOMPARE(m_desk->gateway->submitted.at(1).request.text, QStringLiteral("b"));
}

void TestTrunkWaits::whatGrewOldAtAnotherPbxWaitsForAYes()
{
    m_desk->gateway->connectPbx({gsm1});
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1, TrunkState::NoSignal)});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->outbox->setConnection(QStringLiteral("practice"));
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1)});
    m_desk->clock.advance(2h);
    m_desk->outbox->setConnection(QStringLiteral("head-office"));
    QCOMPARE(requests(), 0);
    QVERIFY(m_desk->store.row(id).held);
    m_desk->outbox->releaseHeld();
    QCOMPARE(requests(), 1);
}

void TestTrunkWaits::whatIsFreshGoesAtTheWayBack()
{
    m_desk->gateway->connectPbx({gsm1});
    m_desk->outbox->setConnection(QStringLiteral("practice"));
    m_desk->gateway->disconnectPbx();
    m_desk->store.queue(alice, m_desk->clock.now());
    m_desk->clock.advance(14min);
    m_desk->outbox->setConnection(QStringLiteral("head-office"));
    m_desk->gateway->connectPbx({gsm1});
    QCOMPARE(requests(), 1);
}

QTEST_GUILESS_MAIN(TestTrunkWaits)
#include "tst_trunk_waits.moc"
