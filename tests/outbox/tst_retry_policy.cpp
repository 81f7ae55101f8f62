// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/RetryPolicy.h"

#include <QTest>

using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Error = SendErrorKind;

Q_DECLARE_METATYPE(SendErrorKind)
Q_DECLARE_METATYPE(SubmitOutcome::Kind)
Q_DECLARE_METATYPE(MessageEvent)
Q_DECLARE_METATYPE(AttemptOutcome)

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
constexpr auto lastError = Error::CrashWhileSending;

Settlement settled(const Message &message, Kind kind, Error error = Error::None, double jitter = 0.5)
{
    return RetryPolicy::settlementFor(message, {kind, {}, {error, 0, {}}}, now, jitter);
}

qint64 pauseOf(const Settlement &settlement)
{
    return now.msecsTo(settlement.dueAt);
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeBecomesOneEvent_data();
    void everyOutcomeBecomesOneEvent();
    void aLostAnswerIsNeverProofWhateverTheError();
    void whatWasAcceptedKeepsItsSmsIdAndNoError();
    void whatIsFinalKeepsThePbxsWord();
    void aBusyTrunkIsWaitedForFromTheFirstBusyOn();
    void aTrunkBusyForTenMinutesFailsTheMessage_data();
    void aTrunkBusyForTenMinutesFailsTheMessage();
    void aTokenIsRenewedOnceAtOnceAndThenWithAPause();
    void pausesOfUnsentMessagesDoubleUpToAMinute_data();
    void pausesOfUnsentMessagesDoubleUpToAMinute();
    void aRefusedSessionIsNeverAskedAgainWithinASecond();
    void pausesOfABusyTrunkDouble_data();
    void pausesOfABusyTrunkDouble();
    void aTrunkThatStaysBusyIsAskedTwelveTimesInTenMinutesAtMost();
};

void TestRetryPolicy::everyOutcomeBecomesOneEvent_data()
{
    QTest::addColumn<SubmitOutcome::Kind>("kind");
    QTest::addColumn<SendErrorKind>("error");
    QTest::addColumn<MessageEvent>("event");
    QTest::addColumn<AttemptOutcome>("outcome");

    const auto refused = [](const char *name, Error error, MessageEvent event) {
        QTest::newRow(name) << Kind::Refused << error << event << AttemptOutcome::Refused;
    };
    QTest::newRow("accepted") << Kind::Accepted << Error::None << MessageEvent::AcceptedByPbx
                              << AttemptOutcome::Accepted;
    QTest::newRow("answer lost") << Kind::AnswerLost << Error::AnswerLost << MessageEvent::AnswerLost
                                 << AttemptOutcome::AnswerLost;
    QTest::newRow("not sent") << Kind::NotSent << Error::Unreachable << MessageEvent::ProvenNotTaken
                              << AttemptOutcome::NotSent;
    QTest::newRow("the disk refused the mark")
        << Kind::NotSent << Error::DiskRefused << MessageEvent::ProvenNotTaken << AttemptOutcome::NotSent;
    // Refusals that pass.
    refused("10027", Error::TrunkBusy, MessageEvent::ProvenNotTaken);
    refused("20004", Error::TokenGone, MessageEvent::ProvenNotTaken);
    refused("30003", Error::PbxStarting, MessageEvent::ProvenNotTaken);
    refused("20003", Error::WrongCredentials, MessageEvent::ProvenNotTaken);
    refused("20002", Error::LockedOut, MessageEvent::ProvenNotTaken);
    refused("20015", Error::AddressNotAllowed, MessageEvent::ProvenNotTaken);
    refused("20001", Error::ConfigurationError, MessageEvent::ProvenNotTaken);
    // Refusals of this message.
    refused("10026", Error::NoSuchTrunk, MessageEvent::RefusedForGood);
    refused("10031", Error::NumberRefused, MessageEvent::RefusedForGood);
    refused("10030", Error::TextRefused, MessageEvent::RefusedForGood);
    refused("10004", Error::ParameterMissing, MessageEvent::RefusedForGood);
    refused("Failed with a smsid", Error::RefusedAfterAll, MessageEvent::RefusedForGood);
}

void TestRetryPolicy::everyOutcomeBecomesOneEvent()
{
    QFETCH(SubmitOutcome::Kind, kind);
    QFETCH(SendErrorKind, error);
    const Settlement settlement = settled({}, kind, error);
    QTEST(settlement.event, "event");
    QTEST(settlement.outcome, "outcome");
    if (settlement.event == MessageEvent::ProvenNotTaken) {
        QVERIFY(settlement.dueAt.isValid());
        QVERIFY(settlement.dueAt >= now);
    }
}

void TestRetryPolicy::aLostAnswerIsNeverProofWhateverTheError()
{
    for (int i = 0; i <= static_cast<int>(lastError); ++i) {
        const Settlement settlement = settled({}, Kind::AnswerLost, static_cast<Error>(i));
        QCOMPARE(settlement.event, MessageEvent::AnswerLost);
        QVERIFY(!settlement.dueAt.isValid());
    }
}

void TestRetryPolicy::whatWasAcceptedKeepsItsSmsIdAndNoError()
{
    const QString smsId = QStringLiteral("18396210850-1502874159");
    const Settlement settlement = RetryPolicy::settlementFor({}, {Kind::Accepted, smsId, {}}, now, 0.5);
    QCOMPARE(settlement.smsId, smsId);
    QCOMPARE(settlement.error, SendError{});
}

void TestRetryPolicy::whatIsFinalKeepsThePbxsWord()
{
    const SendError error{Error::NumberRefused, 10031, QStringLiteral("detail")};
    const Settlement settlement = RetryPolicy::settlementFor({}, {Kind::Refused, {}, error}, now, 0.5);
    QCOMPARE(settlement.error, error);
    QVERIFY(!settlement.dueAt.isValid());
}

void TestRetryPolicy::aBusyTrunkIsWaitedForFromTheFirstBusyOn()
{
    Message message;
    const Settlement first = settled(message, Kind::Refused, Error::TrunkBusy, 0.0);
    QCOMPARE(first.busySince, now);
    QCOMPARE(pauseOf(first), 1000);

    message.busySince = now.addSecs(-300);
    const Settlement later = settled(message, Kind::Refused, Error::TrunkBusy, 0.0);
    QCOMPARE(later.busySince, message.busySince);
    QCOMPARE(pauseOf(later), 1000);
}

void TestRetryPolicy::aTrunkBusyForTenMinutesFailsTheMessage_data()
{
    QTest::addColumn<qint64>("busyForMs");
    QTest::addColumn<MessageEvent>("event");
    QTest::addColumn<SendErrorKind>("error");

    QTest::newRow("a moment before") << qint64(599'999) << MessageEvent::ProvenNotTaken << Error::TrunkBusy;
    QTest::newRow("ten minutes") << qint64(600'000) << MessageEvent::RefusedForGood << Error::BusyTooLong;
    QTest::newRow("from the future: the clock was set back")
        << qint64(-3'600'000) << MessageEvent::ProvenNotTaken << Error::TrunkBusy;
    QTest::newRow("an hour") << qint64(3'600'000) << MessageEvent::RefusedForGood << Error::BusyTooLong;
}

void TestRetryPolicy::aTrunkBusyForTenMinutesFailsTheMessage()
{
    QFETCH(qint64, busyForMs);
    Message message;
    message.busySince = now.addMSecs(-busyForMs);
    const Settlement settlement = settled(message, Kind::Refused, Error::TrunkBusy);
    QTEST(settlement.event, "event");
    QTEST(settlement.error.kind, "error");
    QVERIFY(!settlement.busySince.isValid() || settlement.busySince <= now);
}

void TestRetryPolicy::aTokenIsRenewedOnceAtOnceAndThenWithAPause()
{
    Message message;
    const Settlement first = settled(message, Kind::Refused, Error::TokenGone);
    QCOMPARE(pauseOf(first), 0);
    QCOMPARE(first.tokenRefusals, 1);

    message.tokenRefusals = first.tokenRefusals;
    const Settlement second = settled(message, Kind::Refused, Error::TokenGone);
    QCOMPARE(pauseOf(second), 60'000);
    QCOMPARE(second.tokenRefusals, 0);
}

void TestRetryPolicy::pausesOfUnsentMessagesDoubleUpToAMinute_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<qint64>("ceilingMs");

    QTest::newRow("first") << 0 << qint64(2'000);
    QTest::newRow("second") << 1 << qint64(4'000);
    QTest::newRow("fifth") << 4 << qint64(32'000);
    QTest::newRow("sixth") << 5 << qint64(60'000);
    QTest::newRow("thousandth") << 1000 << qint64(60'000);
}

void TestRetryPolicy::pausesOfUnsentMessagesDoubleUpToAMinute()
{
    QFETCH(int, tries);
    QFETCH(qint64, ceilingMs);
    Message message;
    message.tries = tries;
    QCOMPARE(pauseOf(settled(message, Kind::NotSent, Error::Unreachable, 0.0)), 0);
    QCOMPARE(pauseOf(settled(message, Kind::NotSent, Error::Unreachable, 0.5)), ceilingMs / 2);
    QVERIFY(pauseOf(settled(message, Kind::NotSent, Error::Unreachable, 0.999)) < ceilingMs);
    QCOMPARE(settled(message, Kind::NotSent, Error::Unreachable).tries, tries + 1);
}

void TestRetryPolicy::aRefusedSessionIsNeverAskedAgainWithinASecond()
{
    for (const Error error : {Error::PbxStarting, Error::WrongCredentials, Error::LockedOut,
                              Error::AddressNotAllowed, Error::ConfigurationError}) {
        const Settlement settlement = settled({}, Kind::Refused, error, 0.0);
        QCOMPARE(pauseOf(settlement), 1000);
        QCOMPARE(settlement.tries, 1);
    }
}

void TestRetryPolicy::pausesOfABusyTrunkDouble_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<qint64>("shortestMs");

    const qint64 shortest[] = {3'000, 6'000, 12'000, 24'000, 48'000, 75'000, 75'000};
    int times = 0;
    for (const qint64 pause : shortest) {
        ++times;
        QTest::addRow("%d times", times) << times << pause;
    }
    QTest::newRow("20 times") << 20 << qint64(75'000);
}

void TestRetryPolicy::pausesOfABusyTrunkDouble()
{
    QFETCH(int, times);
    QFETCH(qint64, shortestMs);
    QCOMPARE(RetryPolicy::busyPause(times, 0.0).count(), shortestMs);
    QCOMPARE(RetryPolicy::busyPause(times, 0.5).count(), shortestMs * 9 / 8);
    QVERIFY(RetryPolicy::busyPause(times, 0.999).count() < shortestMs * 5 / 4);
}

void TestRetryPolicy::aTrunkThatStaysBusyIsAskedTwelveTimesInTenMinutesAtMost()
{
    std::chrono::milliseconds at{0};
    for (int times = 1; times <= 12; ++times)
        at += RetryPolicy::busyPause(times, 0.0);
    QVERIFY(at > 10min); // then comes the thirteenth
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
