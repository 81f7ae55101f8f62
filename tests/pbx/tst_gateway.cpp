// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/SystemClock.h"
#include "tests/pbx/LoggedIn.h"
#include "tests/support/ManualClock.h"

using Kind = SubmitOutcome::Kind;
using Transport = MisbehavingPbx::Transport;

Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(MisbehavingPbx::Transport)
Q_DECLARE_METATYPE(SubmitOutcome::Kind)

namespace {

const QString text = QStringLiteral("Your code is 50%+1 & more 你好");

} // namespace

class tst_gateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsAcceptedWithItsSmsId();
    void whateverTheServerDoesItSeesOnePost_data();
    void whateverTheServerDoesItSeesOnePost();
    void aVetoAtTheFirstByteLetsNothingLeave();
    void theFenceIsNotAskedWhereNothingCanLeave();
    void aServerThatIsNotThereIsNotSent();
    void aStalledHandshakeIsNotSent();
    void anUnknownCertificateIsShownAndNothingIsSent();
    void aChangedCertificateStopsBeforeAnythingIsSent();
    void tenTokenRefusalsMakeOneLogin();
    void aTokenThatIsRefusedForEverStopsAfterTwoLogins();
    void aWrongPasswordIsTriedOnceAndNeverAgainByItself();
    void aLockIsCountedDownAcrossRestarts();
    void aTokenIsOldAfterHalfAnHourByEitherClock();
    void trunksAreListedAfterTheLogin();
    void trunksAreAskedForOnlyWhileSomebodyWatches();
    void aSlowAnswerEndsAtTheDeadline();

private:
    SystemClock m_clock;
};

void tst_gateway::aMessageIsAcceptedWithItsSmsId()
{
    LoggedIn at(m_clock);
    at.logIn();
    const SubmitOutcome outcome = at.submit(text);
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.smsId, at.pbx.smsIds().constFirst());
    QCOMPARE(at.pbx.posts(text), 1);
    const QByteArray header = at.pbx.lastHeader(MisbehavingPbx::Call::SmsSend).toLower();
    QVERIFY(header.contains("content-length:"));
    QVERIFY(!header.contains("chunked"));
    QVERIFY(at.pbx.lastBody(MisbehavingPbx::Call::SmsSend)
                .contains("50%25%2B1%20%26%20more%20%E4%BD%A0%E5%A5%BD"));
}

void tst_gateway::whateverTheServerDoesItSeesOnePost_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<SendErrorKind>("error");

    struct Case
    {
        const char *name;
        Step step;
        Kind kind;
        SendErrorKind error;
    };
    const Case cases[] = {
        {"read then close", Misbehaviour::ReadThenClose, Kind::AnswerLost, SendErrorKind::AnswerLost},
        {"reset", Misbehaviour::ResetAfterReading, Kind::AnswerLost, SendErrorKind::AnswerLost},
        {"partial status line", Misbehaviour::PartialStatusLine, Kind::AnswerLost, SendErrorKind::AnswerLost},
        {"partial headers", Misbehaviour::PartialHeaders, Kind::AnswerLost, SendErrorKind::AnswerLost},
        {"partial body", Misbehaviour::PartialBody, Kind::AnswerLost, SendErrorKind::AnswerLost},
        {"html", Misbehaviour::Html, Kind::AnswerLost, SendErrorKind::AnswerNotUnderstood},
        {"301", Step::redirect(301), Kind::AnswerLost, SendErrorKind::ConfigurationError},
        {"302", Step::redirect(302), Kind::AnswerLost, SendErrorKind::ConfigurationError},
        {"307", Step::redirect(307), Kind::AnswerLost, SendErrorKind::ConfigurationError},
        {"308", Step::redirect(308), Kind::AnswerLost, SendErrorKind::ConfigurationError},
        {"401", Misbehaviour::Unauthorized401, Kind::AnswerLost, SendErrorKind::AnswerNotUnderstood},
        {"500", Misbehaviour::HttpError500, Kind::AnswerLost, SendErrorKind::PbxFault},
        {"empty body", Misbehaviour::EmptyBody, Kind::AnswerLost, SendErrorKind::AnswerNotUnderstood},
        {"wrong types", Misbehaviour::WrongTypes, Kind::AnswerLost, SendErrorKind::AnswerNotUnderstood},
        {"10 MB", Misbehaviour::HugeJson, Kind::AnswerLost, SendErrorKind::AnswerNotUnderstood},
        {"deep", Misbehaviour::DeepJson, Kind::AnswerLost, SendErrorKind::AnswerNotUnderstood},
        {"busy", Step::refuse(10027), Kind::Refused, SendErrorKind::TrunkBusy},
        {"busy as a number", Step::refuseWithNumber(10027), Kind::Refused, SendErrorKind::TrunkBusy},
        {"number refused", Step::refuse(10031), Kind::Refused, SendErrorKind::NumberRefused},
        {"unknown errno", Step::refuse(4711), Kind::AnswerLost, SendErrorKind::PbxFault},
        {"cannot open the file", Step::refuse(10029), Kind::AnswerLost, SendErrorKind::PbxFault},
    };
    for (const Case &c : cases) {
        QTest::addRow("TLS, %s", c.name) << Transport::Tls << c.step << c.kind << c.error;
        QTest::addRow("plain, %s", c.name) << Transport::Plain << c.step << c.kind << c.error;
    }
}

void tst_gateway::whateverTheServerDoesItSeesOnePost()
{
    QFETCH(Transport, transport);
    QFETCH(Step, step);
    QFETCH(Kind, kind);
    QFETCH(SendErrorKind, error);

    LoggedIn at(m_clock, transport);
    at.logIn();
    at.pbx.setDefault(step);
    const SubmitOutcome outcome = at.submit(text);
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(errorKindName(outcome.error.kind), errorKindName(error));
    const bool refused =
        step.kind == Misbehaviour::RefuseWithString || step.kind == Misbehaviour::RefuseWithNumber;
    QCOMPARE(outcome.error.code, refused ? step.value : 0); // an HTTP status is no number of the PBX's
    QVERIFY(!outcome.error.detail.contains(QLatin1String("token")));
    QCOMPARE(at.pbx.posts(text), 1);
    QCOMPARE(at.pbx.posts(), 1);
}

void tst_gateway::aVetoAtTheFirstByteLetsNothingLeave()
{
    LoggedIn at(m_clock);
    at.logIn();
    const SubmitOutcome outcome = at.submit(text, [] { return false; });
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, SendErrorKind::DiskRefused);
    QCOMPARE(at.pbx.posts(), 0);
}

void tst_gateway::theFenceIsNotAskedWhereNothingCanLeave()
{
    LoggedIn at(m_clock);
    at.logIn();
    at.pbx.swapCertificate();
    int asked = 0;
    const SubmitOutcome outcome = at.submit(text, [&asked] {
        ++asked;
        return true;
    });
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, SendErrorKind::CertificateChanged);
    QCOMPARE(asked, 0);
    QCOMPARE(at.pbx.posts(), 0);
    QCOMPARE(at.gateway.status().reachability, PbxReachability::Stopped);
}

void tst_gateway::aServerThatIsNotThereIsNotSent()
{
    LoggedIn at(m_clock);
    at.logIn();
    at.pbx.stop();
    const SubmitOutcome outcome = at.submit(text);
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.error.kind, SendErrorKind::Unreachable);
    QCOMPARE(at.gateway.status().reachability, PbxReachability::Waiting);
}

void tst_gateway::aStalledHandshakeIsNotSent()
{
    LoggedIn at(m_clock);
    at.pbx.setStalled(true);
    auto *exchange = new HttpExchange(m_clock, at.connection, &at.gateway);
    QSignalSpy finished(exchange, &HttpExchange::finished);
    exchange->post(QStringLiteral("sms/send"), QStringLiteral("t"), "{}", std::chrono::milliseconds(300));
    QVERIFY(finished.wait());
    const auto outcome = finished.constFirst().constFirst().value<HttpOutcome>();
    QVERIFY(!outcome.bodyLeft);
    QCOMPARE(outcome.error.kind, SendErrorKind::Unreachable);
}

void tst_gateway::anUnknownCertificateIsShownAndNothingIsSent()
{
    LoggedIn at(m_clock);
    at.connection.pinnedSha256.clear();
    at.gateway.session().open(at.connection, QStringLiteral("secret"), PasswordOrigin::JustGiven, 8260);
    QTRY_COMPARE(at.gateway.status().reachability, PbxReachability::Stopped);
    QCOMPARE(at.gateway.status().error.kind, SendErrorKind::CertificateUnknown);
    QCOMPARE(at.gateway.status().certificate.sha256, at.pbx.certificateSha256());
    QCOMPARE(at.pbx.logins(), 0);
}

void tst_gateway::aChangedCertificateStopsBeforeAnythingIsSent()
{
    LoggedIn at(m_clock);
    const QByteArray trusted = at.connection.pinnedSha256;
    at.pbx.swapCertificate();
    at.gateway.session().open(at.connection, QStringLiteral("secret"), PasswordOrigin::Saved, 8260);
    QTRY_COMPARE(at.gateway.status().reachability, PbxReachability::Stopped);
    QCOMPARE(at.gateway.status().error.kind, SendErrorKind::CertificateChanged);
    QCOMPARE(at.gateway.status().pinnedSha256, trusted);
    QCOMPARE(at.gateway.status().certificate.sha256, at.pbx.certificateSha256());
    QCOMPARE(at.pbx.logins(), 0);
}

void tst_gateway::tenTokenRefusalsMakeOneLogin()
{
    LoggedIn at(m_clock);
    at.logIn();
    at.pbx.forgetTokens();
    QSignalSpy settled(&at.gateway, &PbxGateway::settled);
    for (int i = 1; i <= 10; ++i) {
        at.gateway.submit({i, QStringLiteral("GSM-1"), QStringLiteral("1839621085"), QString::number(i)},
                          [] { return true; });
    }
    QTRY_COMPARE(settled.size(), 10);
    for (const auto &arguments : std::as_const(settled)) {
        const auto outcome = arguments.at(1).value<SubmitOutcome>();
        QCOMPARE(outcome.kind, Kind::Refused);
        QCOMPARE(outcome.error.kind, SendErrorKind::TokenGone);
    }
    QTRY_COMPARE(at.gateway.status().reachability, PbxReachability::Connected);
    QCOMPARE(at.pbx.logins(), 2);
    QCOMPARE(at.submit(text).kind, Kind::Accepted);
    QCOMPARE(at.pbx.posts(text), 1);
}

void tst_gateway::aTokenThatIsRefusedForEverStopsAfterTwoLogins()
{
    LoggedIn at(m_clock);
    at.pbx.setDefault(Step::refuse(20004));
    at.logIn();
    QCOMPARE(at.submit(text).error.kind, SendErrorKind::TokenGone);
    QTRY_COMPARE(at.gateway.status().reachability, PbxReachability::Connected);
    QCOMPARE(at.submit(text).error.kind, SendErrorKind::TokenGone);
    QTRY_COMPARE(at.gateway.status().reachability, PbxReachability::Stopped);
    QCOMPARE(at.gateway.status().error.kind, SendErrorKind::TokenGone);
    QCOMPARE(at.pbx.logins(), 2);
}

void tst_gateway::aWrongPasswordIsTriedOnceAndNeverAgainByItself()
{
    ManualClock clock;
    LoggedIn at(clock);
    at.pbx.setDefault(MisbehavingPbx::Call::Login, Step::refuse(20003));
    at.gateway.session().open(at.connection, QStringLiteral("wrong"), PasswordOrigin::Saved, 8260);
    QTRY_COMPARE(at.gateway.status().reachability, PbxReachability::Stopped);
    QCOMPARE(at.gateway.status().error.kind, SendErrorKind::WrongCredentials);
    QCOMPARE(at.pbx.logins(), 1);

    clock.advance(std::chrono::hours(24));
    HttpPbxGateway restarted(clock, at.ledger());
    restarted.session().open(at.connection, QStringLiteral("wrong"), PasswordOrigin::Saved, 8260);
    QCOMPARE(restarted.status().reachability, PbxReachability::Stopped);
    QCOMPARE(restarted.status().error.kind, SendErrorKind::WrongCredentials);
    QCOMPARE(at.pbx.logins(), 1);

    at.pbx.setDefault(MisbehavingPbx::Call::Login, Misbehaviour::Answer);
    restarted.session().open(at.connection, QStringLiteral("right"), PasswordOrigin::JustGiven, 8260);
    QTRY_COMPARE(restarted.status().reachability, PbxReachability::Connected);
}

void tst_gateway::aLockIsCountedDownAcrossRestarts()
{
    ManualClock clock;
    LoggedIn at(clock);
    at.pbx.script(MisbehavingPbx::Call::Login, {Step::refuse(20002)});
    at.gateway.session().open(at.connection, QStringLiteral("secret"), PasswordOrigin::Saved, 8260);
    QTRY_COMPARE(at.gateway.status().error.kind, SendErrorKind::LockedOut);
    QCOMPARE(at.gateway.status().retryAt, clock.now().addSecs(630));

    // Neither impatience nor a new password nor the wall clock's jump breaks it.
    clock.jumpWall(std::chrono::hours(1));
    at.gateway.session().retryNow();
    at.gateway.session().open(at.connection, QStringLiteral("other"), PasswordOrigin::JustGiven, 8260);
    QCOMPARE(at.gateway.status().error.kind, SendErrorKind::LockedOut);
    clock.jumpWall(std::chrono::hours(-1));

    HttpPbxGateway restarted(clock, at.ledger());
    restarted.session().open(at.connection, QStringLiteral("secret"), PasswordOrigin::Saved, 8260);
    QCOMPARE(restarted.status().error.kind, SendErrorKind::LockedOut);
    QCOMPARE(at.pbx.logins(), 1);

    clock.advance(std::chrono::seconds(629));
    QCOMPARE(restarted.status().error.kind, SendErrorKind::LockedOut);
    QCOMPARE(at.pbx.logins(), 1);
    clock.advance(std::chrono::seconds(2));
    QTRY_COMPARE(restarted.status().reachability, PbxReachability::Connected);
}

void tst_gateway::aTokenIsOldAfterHalfAnHourByEitherClock()
{
    ManualClock clock;
    LoggedIn at(clock);
    at.logIn();
    QCOMPARE(at.pbx.logins(), 1);
    clock.jumpWall(std::chrono::minutes(28));
    QCOMPARE(at.submit(QStringLiteral("in time")).kind, SubmitOutcome::Kind::Accepted);
    QCOMPARE(at.pbx.logins(), 1);

    clock.jumpWall(std::chrono::hours(2)); // asleep: the monotonic clock stood, the token's half hour did not
    const SubmitOutcome early = at.submit(QStringLiteral("after the sleep"));
    QCOMPARE(early.kind, SubmitOutcome::Kind::NotSent);
    QCOMPARE(early.error.kind, SendErrorKind::NotLoggedIn);
    QTRY_COMPARE(at.gateway.status().reachability, PbxReachability::Connected);
    QCOMPARE(at.pbx.logins(), 2);
    QCOMPARE(at.submit(QStringLiteral("after the sleep")).kind, SubmitOutcome::Kind::Accepted);
    QCOMPARE(at.pbx.posts(QStringLiteral("after the sleep")), 1);
}

void tst_gateway::trunksAreListedAfterTheLogin()
{
    LoggedIn at(m_clock);
    at.pbx.setTrunks(R"([{"trunkname":"GSM2-7","status":"No SIM","type":"GSM","port":"Span2-Port7"},
                         {"trunkname":"LTE-1","status":"IDLE","type":"LTE"},
                         {"trunkname":"SIP-142","status":"Registered","type":"SIP"}])");
    at.logIn();
    QTRY_COMPARE(at.gateway.trunks().value_or(QList<Trunk>{}).size(), 3);
    QCOMPARE(at.gateway.trunks()->at(0).state, TrunkState::NoSim);
    QVERIFY(at.gateway.trunks()->at(0).canCarrySms());
    QVERIFY(!at.gateway.trunks()->at(0).isUsable());
    QCOMPARE(at.gateway.trunks()->at(1).state, TrunkState::Idle);
    QVERIFY(at.gateway.trunks()->at(1).isUsable());
    QVERIFY(!at.gateway.trunks()->at(2).canCarrySms());
}

void tst_gateway::trunksAreAskedForOnlyWhileSomebodyWatches()
{
    ManualClock clock;
    LoggedIn at(clock);
    QSignalSpy changed(&at.gateway, &PbxGateway::trunksChanged);
    const auto show = [&at](const char *status) {
        at.pbx.setTrunks(R"([{"trunkname":"GSM2-7","status":")" + QByteArray(status) + R"(","type":"GSM"}])");
    };
    show("Idle");
    at.logIn();
    clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(changed.size(), 1);
    at.gateway.setWatched(true);
    show("Busy");
    clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(changed.size(), 2);
    show("No SIM");
    clock.advance(std::chrono::seconds(15));
    QTRY_COMPARE(changed.size(), 3);

    at.gateway.setWatched(false);
    const int asked = at.pbx.requests(MisbehavingPbx::Call::TrunkList);
    clock.advance(std::chrono::seconds(15));
    QCOMPARE(at.submit(text).kind, Kind::Accepted); // comes after whatever was asked before it
    QCOMPARE(at.pbx.requests(MisbehavingPbx::Call::TrunkList), asked);
}

void tst_gateway::aSlowAnswerEndsAtTheDeadline()
{
    LoggedIn at(m_clock);
    at.logIn();
    at.pbx.setDefault(Step::slowly(50));
    auto *exchange = new HttpExchange(m_clock, at.connection, &at.gateway);
    QSignalSpy finished(exchange, &HttpExchange::finished);
    exchange->post(QStringLiteral("sms/send"), at.gateway.session().token(),
                   R"({"trunk":"GSM-1","phonenumber":"123456","message":"slow"})",
                   std::chrono::milliseconds(700));
    QVERIFY(finished.wait());
    const auto outcome = finished.constFirst().constFirst().value<HttpOutcome>();
    QVERIFY(outcome.bodyLeft);
    QCOMPARE(outcome.error.kind, SendErrorKind::AnswerLost);
    QCOMPARE(at.pbx.posts(QStringLiteral("slow")), 1);
}

QTEST_GUILESS_MAIN(tst_gateway)
#include "tst_gateway.moc"
