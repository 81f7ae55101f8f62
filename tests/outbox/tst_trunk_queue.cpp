// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/TrunkQueue.h"

#include "tests/support/ManualGateway.h"

#include <QTest>

using namespace std::chrono_literals;
using State = TrunkState;

namespace {

const QString automatic;
const QString gsm1 = QStringLiteral("GSM-1");
const QString gsm2 = QStringLiteral("GSM-2");
const QString nothing;

QString chosen(const TrunkQueue &queue, const QString &wanted, TrunkQueue::Time now = 0ms)
{
    return queue.choose(wanted, now).trunk.value_or(nothing);
}

} // namespace

Q_DECLARE_METATYPE(SendErrorKind)

class TestTrunkQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void automaticTakesTheBestTrunk_data();
    void automaticTakesTheBestTrunk();
    void aTrunkTakesOneMessageAtATime();
    void aNamedTrunkIsAskedEvenWhereThePbxDoesNotListIt();
    void aNamedTrunkThatCannotSendIsNamedAndNotAsked();
    void aNamedTrunkThatRestsIsWaitedFor();
    void automaticWaitsForTheTrunkThatIsReadyFirst();
    void aTrunkInUseWaitsForItsEndAndForNoClock();
    void busyTimesAreCountedForEachTrunkUntilItWorks();
    void aTrunkThatRefusedComesAfterOneThatDidNot();
};

void TestTrunkQueue::automaticTakesTheBestTrunk_data()
{
    QTest::addColumn<KnownTrunks>("trunks");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<SendErrorKind>("reason");

    const Trunk sip{QStringLiteral("SIP-142"), QStringLiteral("SIP"), State::Idle, {}};
    const auto none = SendErrorKind::None;
    QTest::newRow("the first idle one") << KnownTrunks(QList{gsmTrunk(gsm1), gsmTrunk(gsm2)}) << gsm1 << none;
    QTest::newRow("idle before busy")
        << KnownTrunks(QList{gsmTrunk(gsm1, State::Busy), gsmTrunk(gsm2)}) << gsm2 << none;
    QTest::newRow("idle before unknown")
        << KnownTrunks(QList{gsmTrunk(gsm1, State::Unknown), gsmTrunk(gsm2)}) << gsm2 << none;
    QTest::newRow("busy, where nothing is idle: the list may be old")
        << KnownTrunks(QList{gsmTrunk(gsm1, State::Busy)}) << gsm1 << none;
    QTest::newRow("one without a SIM is passed over")
        << KnownTrunks(QList{gsmTrunk(gsm1, State::NoSim), gsmTrunk(gsm2)}) << gsm2 << none;
    QTest::newRow("never one that is not mobile") << KnownTrunks(QList{sip, gsmTrunk(gsm2)}) << gsm2 << none;
    QTest::newRow("nothing usable is said")
        << KnownTrunks(QList{sip, gsmTrunk(gsm1, State::NoSim)}) << nothing << SendErrorKind::NoUsableTrunk;
    QTest::newRow("not known yet is waited for") << KnownTrunks() << nothing << none;
    QTest::newRow("a PBX without trunks is said")
        << KnownTrunks(QList<Trunk>{}) << nothing << SendErrorKind::NoUsableTrunk;
}

void TestTrunkQueue::automaticTakesTheBestTrunk()
{
    QFETCH(KnownTrunks, trunks);
    TrunkQueue queue;
    queue.setTrunks(trunks);
    const TrunkQueue::Choice choice = queue.choose(automatic, 0ms);
    QTEST(choice.trunk.value_or(nothing), "taken");
    QTEST(choice.reason.kind, "reason");
    QCOMPARE(choice.retryIn, 0ms);
}

void TestTrunkQueue::aTrunkTakesOneMessageAtATime()
{
    TrunkQueue queue;
    queue.setTrunks(QList{gsmTrunk(gsm1), gsmTrunk(gsm2)});
    queue.begin(gsm1);
    QCOMPARE(chosen(queue, automatic), gsm2);
    QCOMPARE(chosen(queue, gsm1), nothing);
    queue.begin(gsm2);
    QCOMPARE(chosen(queue, automatic), nothing);
    queue.end(gsm1);
    QCOMPARE(chosen(queue, automatic), gsm1);
    QCOMPARE(chosen(queue, gsm1), gsm1);
}

void TestTrunkQueue::aNamedTrunkIsAskedEvenWhereThePbxDoesNotListIt()
{
    TrunkQueue queue;
    QCOMPARE(chosen(queue, QStringLiteral("renamed")), QStringLiteral("renamed"));
    queue.setTrunks(QList{gsmTrunk(gsm1)});
    QCOMPARE(chosen(queue, QStringLiteral("renamed")), QStringLiteral("renamed"));
}

void TestTrunkQueue::aNamedTrunkThatCannotSendIsNamedAndNotAsked()
{
    TrunkQueue queue;
    const Trunk sip{QStringLiteral("SIP-142"), QStringLiteral("SIP"), State::Idle, {}};
    queue.setTrunks(QList{gsmTrunk(gsm1, State::NoSim), gsmTrunk(gsm2), sip});
    const TrunkQueue::Choice choice = queue.choose(gsm1, 0ms);
    QVERIFY(!choice.trunk);
    QCOMPARE(choice.reason, (SendError{SendErrorKind::NoUsableTrunk, 0, gsm1}));
    // Not a matter of time: the PBX refuses it for good.
    QCOMPARE(chosen(queue, sip.name), sip.name);
    queue.setTrunks(QList{gsmTrunk(gsm1)});
    QCOMPARE(chosen(queue, gsm1), gsm1);
}

void TestTrunkQueue::aNamedTrunkThatRestsIsWaitedFor()
{
    TrunkQueue queue;
    queue.setTrunks(QList{gsmTrunk(gsm1), gsmTrunk(gsm2)});
    queue.rest(gsm1, 10s, 3s);
    const TrunkQueue::Choice choice = queue.choose(gsm1, 11s);
    QVERIFY(!choice.trunk);
    QCOMPARE(choice.retryIn, 2s);
    QCOMPARE(chosen(queue, automatic, 11s), gsm2);
    QCOMPARE(chosen(queue, gsm1, 13s), gsm1);
}

void TestTrunkQueue::automaticWaitsForTheTrunkThatIsReadyFirst()
{
    TrunkQueue queue;
    queue.setTrunks(QList{gsmTrunk(gsm1), gsmTrunk(gsm2), gsmTrunk(QStringLiteral("GSM-3"), State::NoSim)});
    queue.rest(gsm1, 0s, 9s);
    queue.rest(gsm2, 0s, 4s);
    QCOMPARE(queue.choose(automatic, 1s).retryIn, 3s);
    QCOMPARE(chosen(queue, automatic, 4s), gsm2);
}

void TestTrunkQueue::aTrunkInUseWaitsForItsEndAndForNoClock()
{
    TrunkQueue queue;
    queue.setTrunks(QList{gsmTrunk(gsm1)});
    queue.begin(gsm1);
    queue.rest(gsm1, 0s, 9s);
    QCOMPARE(queue.choose(automatic, 0s).retryIn, 0ms);
    QCOMPARE(queue.choose(gsm1, 0s).retryIn, 0ms);
}

void TestTrunkQueue::busyTimesAreCountedForEachTrunkUntilItWorks()
{
    TrunkQueue queue;
    QCOMPARE(queue.countBusy(gsm1), 1);
    QCOMPARE(queue.countBusy(gsm1), 2);
    QCOMPARE(queue.countBusy(gsm2), 1);
    queue.worked(gsm1);
    QCOMPARE(queue.countBusy(gsm1), 1);
    QCOMPARE(queue.countBusy(gsm2), 2);
}

void TestTrunkQueue::aTrunkThatRefusedComesAfterOneThatDidNot()
{
    TrunkQueue queue;
    queue.setTrunks(QList{gsmTrunk(gsm1), gsmTrunk(gsm2)});
    queue.countBusy(gsm1);
    QCOMPARE(chosen(queue, automatic), gsm2);
    queue.begin(gsm2);
    QCOMPARE(chosen(queue, automatic), gsm1);
    queue.worked(gsm1);
    queue.end(gsm2);
    QCOMPARE(chosen(queue, automatic), gsm1);
}

QTEST_GUILESS_MAIN(TestTrunkQueue)
#include "tst_trunk_queue.moc"
