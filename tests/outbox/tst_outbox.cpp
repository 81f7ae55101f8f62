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

const QString headOffice = QStringLiteral("head-office");
const QString gsm1 = QStringLiteral("GSM-1");
const QString gsm2 = QStringLiteral("GSM-2");
const QString alice = QStringLiteral("15100001111");
const QString bob = QStringLiteral("15200002222");
const QString smsId = QStringLiteral("15100001111-1772442000");

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }
    void init() { m_desk = std::make_unique<HandDrivenOutbox>(); }
    void cleanup() { m_desk.reset(); }

    void whatMayNotBeSentIsNotKept();
    void nothingIsSentBeforeThePbxIsReached();
    void sendingIsOnDiskBeforeTheGatewayIsCalled();
    void theFirstByteIsMarkedOnDiskBeforeItLeaves();

    void oneTrunkTakesOneMessageAtATime();
    void twoIdleTrunksTakeTwo();
    void aBusyTrunkHandsAnAutomaticMessageToTheOther();
    void aBusyNamedTrunkIsWaitedForAndNeverAskedWithinASecond();
    void aNamedTrunkBusyForTenMinutesFailsTheMessage();
    void twoMessagesToOneNumberStandTwoSecondsApart();
    void noUsableTrunkIsSaidAndWaitedFor();

    void aTokenGoneOnceIsTriedAgainAtOnceAndTwiceAfterAMinute();
    void answerLostIsNeverSentAgain();
    void unsentIsSentAgainUntilItGoes();
    void whatIsRefusedForGoodIsNeverAskedAgain();

    void anotherConnectionsMessagesDoNotGo();
    void aMessageTakenBackDoesNotGo();
    void whatIsUnderWayCannotBeTakenBack();
    void whatAnotherProcessQueuedGoesAtANudge();
    void anAnswerOfThePreviousConnectionIsStillSettled();

    void aReportSettlesWhatWasAccepted();
    void theCountFollowsTheRows();

private:
    MessageId enqueue(const QString &to, const QString &text, const QString &trunk = {})
    {
        return m_desk->enqueue(to, text, trunk);
    }
    [[nodiscard]] qsizetype requests() const { return m_desk->gateway->submitted.size(); }
    [[nodiscard]] MessageState state(MessageId id) { return m_desk->store.state(id); }

    std::unique_ptr<HandDrivenOutbox> m_desk;
};

void TestOutbox::whatMayNotBeSentIsNotKept()
{
    using Kind = EnqueueError::Kind;
    const auto refusal = [this](const QString &to, const QString &text) {
        return m_desk->outbox->enqueue({.to = to, .text = text}).error().kind;
    };
    QCOMPARE(refusal(QStringLiteral("call me"), QStringLiteral("Hello")), Kind::BadNumber);
    QCOMPARE(refusal(alice, {}), Kind::BadText);
    QCOMPARE(refusal(alice, QStringLiteral("Hello \U0001F600")), Kind::BadText);
    QCOMPARE(refusal(alice, QStringLiteral("x").repeated(2001)), Kind::BadText);
    m_desk->outbox->setConnection({});
    QCOMPARE(refusal(alice, QStringLiteral("Hello")), Kind::NoConnection);
    QCOMPARE(m_desk->store.countOnDisk(QStringLiteral("message")), 0);
}

void TestOutbox::nothingIsSentBeforeThePbxIsReached()
{
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    QCOMPARE(requests(), 0);
    QCOMPARE(state(id), Queued);
    m_desk->gateway->connectPbx({gsm1});
    QCOMPARE(requests(), 1);
    QCOMPARE(m_desk->gateway->last().number, alice);
    QCOMPARE(m_desk->gateway->last().trunk, gsm1);
    QCOMPARE(m_desk->gateway->last().text, QStringLiteral("a"));
}

void TestOutbox::sendingIsOnDiskBeforeTheGatewayIsCalled()
{
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    QString stateAtSubmit;
    int attemptsAtSubmit = 0;
    m_desk->gateway->onSubmit = [&](const SubmitRequest &) {
        stateAtSubmit = m_desk->store.stateOnDisk(id);
        attemptsAtSubmit = m_desk->store.countOnDisk(QStringLiteral("attempt"));
    };
    m_desk->gateway->connectPbx({gsm1});
    QCOMPARE(stateAtSubmit, stateName(Sending));
    QCOMPARE(attemptsAtSubmit, 1);
}

void TestOutbox::theFirstByteIsMarkedOnDiskBeforeItLeaves()
{
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->connectPbx({gsm1});
    QVERIFY(!m_desk->store.attempts(id).constFirst().writtenAt.isValid());
    QVERIFY(m_desk->gateway->write());
    QCOMPARE(m_desk->store.attempts(id).constFirst().writtenAt, m_desk->clock.now());
}

void TestOutbox::oneTrunkTakesOneMessageAtATime()
{
    m_desk->gateway->connectPbx({gsm1});
    enqueue(alice, QStringLiteral("a"));
    enqueue(bob, QStringLiteral("b"));
    QCOMPARE(requests(), 1);
    m_desk->clock.advance(1min);
    QCOMPARE(requests(), 1);
    m_desk->gateway->accept(smsId);
    m_desk->clock.advance(5s);
    QCOMPARE(requests(), 2);
    QCOMPARE(m_desk->gateway->last().text, QStringLiteral("b"));
}

void TestOutbox::twoIdleTrunksTakeTwo()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    enqueue(alice, QStringLiteral("a"));
    enqueue(bob, QStringLiteral("b"));
    enqueue(QStringLiteral("15300003333"), QStringLiteral("c"));
    QCOMPARE(requests(), 2);
    QCOMPARE(m_desk->gateway->submitted.at(0).request.trunk, gsm1);
    QCOMPARE(m_desk->gateway->submitted.at(1).request.trunk, gsm2);
}

void TestOutbox::aBusyTrunkHandsAnAutomaticMessageToTheOther()
{
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->connectPbx({gsm1, gsm2});
    m_desk->gateway->refuse(10027, Error::TrunkBusy);
    QCOMPARE(state(id), Queued);
    QCOMPARE(m_desk->store.row(id).error.kind, Error::TrunkBusy);
    m_desk->clock.advance(999ms);
    QCOMPARE(requests(), 1);
    m_desk->clock.advance(1ms);
    QCOMPARE(requests(), 2);
    QCOMPARE(m_desk->gateway->last().trunk, gsm2);
    m_desk->gateway->accept(smsId);
    QCOMPARE(m_desk->store.row(id).usedTrunk, gsm2);
}

void TestOutbox::aBusyNamedTrunkIsWaitedForAndNeverAskedWithinASecond()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    enqueue(alice, QStringLiteral("a"), gsm1);
    for (qsizetype asked = 1; asked <= 5; ++asked) {
        QCOMPARE(requests(), asked);
        QCOMPARE(m_desk->gateway->last().trunk, gsm1);
        m_desk->gateway->refuse(10027, Error::TrunkBusy);
        m_desk->clock.advance(999ms);
        QCOMPARE(requests(), asked);
        m_desk->clock.advance(60s);
    }
}

void TestOutbox::aNamedTrunkBusyForTenMinutesFailsTheMessage()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    const MessageId id = enqueue(alice, QStringLiteral("a"), gsm1);
    const QDateTime start = m_desk->clock.now();
    while (state(id) != Failed && start.secsTo(m_desk->clock.now()) < 3600) {
        if (!m_desk->gateway->submitted.constLast().answered)
            m_desk->gateway->refuse(10027, Error::TrunkBusy);
        m_desk->clock.advance(1s);
    }
    QCOMPARE(state(id), Failed);
    const SendError error = m_desk->store.row(id).error;
    QCOMPARE(error.kind, Error::BusyTooLong);
    QCOMPARE(error.code, 10027);
    QVERIFY(start.secsTo(m_desk->clock.now()) >= 600);
    QVERIFY(start.secsTo(m_desk->clock.now()) <= 600 + 95);
    const qsizetype asked = requests();
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), asked);
}

void TestOutbox::twoMessagesToOneNumberStandTwoSecondsApart()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    enqueue(alice, QStringLiteral("a"));
    enqueue(alice, QStringLiteral("b"));
    QCOMPARE(requests(), 1);
    m_desk->clock.advance(3s);
    QCOMPARE(requests(), 1);
    m_desk->gateway->accept(smsId);
    m_desk->clock.advance(1999ms);
    QCOMPARE(requests(), 1);
    m_desk->clock.advance(1ms);
    QCOMPARE(requests(), 2);
}

void TestOutbox::noUsableTrunkIsSaidAndWaitedFor()
{
    m_desk->gateway->connectPbx({});
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1, TrunkState::NoSim)});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    QCOMPARE(requests(), 0);
    QCOMPARE(state(id), Queued);
    QCOMPARE(m_desk->store.row(id).error.kind, Error::NoUsableTrunk);
    m_desk->gateway->setTrunks(QList{gsmTrunk(gsm1)});
    QCOMPARE(requests(), 1);
    QCOMPARE(m_desk->store.row(id).error.kind, Error::None);
}

void TestOutbox::aTokenGoneOnceIsTriedAgainAtOnceAndTwiceAfterAMinute()
{
    m_desk->gateway->connectPbx({gsm1});
    enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->refuse(20004, Error::TokenGone);
    QCOMPARE(requests(), 2);
    m_desk->gateway->refuse(20006, Error::TokenGone);
    m_desk->clock.advance(59s);
    QCOMPARE(requests(), 2);
    m_desk->clock.advance(1s);
    QCOMPARE(requests(), 3);
}

void TestOutbox::answerLostIsNeverSentAgain()
{
    m_desk->gateway->connectPbx({gsm1, gsm2});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->loseAnswer();
    QCOMPARE(state(id), NotConfirmed);
    m_desk->clock.advance(1h);
    m_desk->gateway->disconnectPbx();
    m_desk->gateway->connectPbx({gsm1, gsm2});
    m_desk->outbox->pump();
    m_desk->outbox->releaseHeld();
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 1);

    // Nor after the next start.
    m_desk->crash();
    QVERIFY(m_desk->outbox->recover().has_value());
    m_desk->gateway->connectPbx({gsm1, gsm2});
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 0);
    QCOMPARE(state(id), NotConfirmed);
}

void TestOutbox::unsentIsSentAgainUntilItGoes()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    for (int tries = 1; tries <= 4; ++tries) {
        m_desk->gateway->failToSend();
        QCOMPARE(state(id), Queued);
        QCOMPARE(m_desk->store.row(id).tries, tries);
        m_desk->clock.advance(60s);
        QCOMPARE(requests(), tries + 1);
    }
    m_desk->gateway->accept(smsId);
    QCOMPARE(state(id), Accepted);
    QCOMPARE(m_desk->store.row(id).smsId, smsId);
}

void TestOutbox::whatIsRefusedForGoodIsNeverAskedAgain()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->refuse(10031, Error::NumberRefused);
    QCOMPARE(state(id), Failed);
    QCOMPARE(m_desk->store.row(id).error.code, 10031);
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 1);
}

void TestOutbox::anotherConnectionsMessagesDoNotGo()
{
    const QString branch = QStringLiteral("branch");
    const MessageId id = m_desk->store.queue(alice, m_desk->clock.now(), QStringLiteral("a"), {}, branch);
    m_desk->gateway->connectPbx({gsm1});
    m_desk->clock.advance(1min);
    QCOMPARE(requests(), 0);
    m_desk->outbox->setConnection(branch);
    QCOMPARE(requests(), 1);
    QCOMPARE(state(id), Sending);
}

void TestOutbox::aMessageTakenBackDoesNotGo()
{
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->outbox->cancel(id);
    QCOMPARE(state(id), Cancelled);
    m_desk->gateway->connectPbx({gsm1});
    m_desk->clock.advance(1h);
    QCOMPARE(requests(), 0);
}

void TestOutbox::whatIsUnderWayCannotBeTakenBack()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->outbox->cancel(id);
    QCOMPARE(state(id), Sending);
    m_desk->outbox->markSent(id);
    QCOMPARE(state(id), Sending);
    m_desk->gateway->loseAnswer();
    m_desk->outbox->markSent(id);
    QCOMPARE(state(id), Sent);
}

void TestOutbox::whatAnotherProcessQueuedGoesAtANudge()
{
    m_desk->gateway->connectPbx({gsm1});
    MessageStore other;
    QVERIFY(other.open(m_desk->store.path()).has_value());
    const auto message =
        Outbox::enqueue(other, headOffice, {.to = alice, .text = QStringLiteral("a")}, m_desk->clock.now());
    QVERIFY(message.has_value());
    m_desk->outbox->pump();
    QCOMPARE(requests(), 1);
    QCOMPARE(state(message->id), Sending);
}

void TestOutbox::anAnswerOfThePreviousConnectionIsStillSettled()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    m_desk->gateway->disconnectPbx();
    m_desk->outbox->setConnection(QStringLiteral("branch"));
    m_desk->gateway->accept(smsId);
    QCOMPARE(state(id), Accepted);
    QVERIFY(m_desk->outbox->isIdle());
}

void TestOutbox::aReportSettlesWhatWasAccepted()
{
    m_desk->gateway->connectPbx({gsm1});
    const MessageId id = enqueue(alice, QStringLiteral("a"));
    // It outruns the answer.
    QVERIFY(m_desk->outbox->takeReport({smsId, true, {}}));
    QCOMPARE(state(id), Sending);
    m_desk->gateway->accept(smsId);
    QCOMPARE(state(id), Sent);
    QVERIFY(m_desk->outbox->takeReport({smsId, true, {}}));
    QCOMPARE(state(id), Sent);
}

void TestOutbox::theCountFollowsTheRows()
{
    QSignalSpy counts(m_desk->outbox.get(), &Outbox::countChanged);
    const auto last = [&counts] {
        return counts.constLast().constFirst().value<OutboxCount>();
    };
    enqueue(alice, QStringLiteral("a"));
    QCOMPARE(last(), (OutboxCount{1, 0, 0}));
    m_desk->gateway->connectPbx({gsm1});
    QCOMPARE(last(), (OutboxCount{0, 1, 0}));
    m_desk->gateway->accept(smsId);
    QCOMPARE(last(), (OutboxCount{0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
