// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/HttpPbxGateway.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MisbehavingPbx.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using Call = MisbehavingPbx::Call;
using Transport = MisbehavingPbx::Transport;

namespace {

QByteArray onlyTrunk(const QByteArray &name)
{
    return "[{\"trunkname\":\"" + name + "\",\"status\":\"Idle\",\"type\":\"GSM\"}]";
}

} // namespace

/// When a session logs in again, when it stops, and whose answers it believes.
class TestSessionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void twoExpiriesWithAGoodQueryBetweenDoNotStopIt();
    void twoExpiriesOfMessagesFarApartDoNotStopIt();
    void aPbxThatTakesQueriesAndRefusesMessagesStopsItAfterTwoLogins();
    void aPbxThatRefusesEveryTokenStopsItAfterTwoLogins();
    void aPbxWithoutTrunksIsKnownToHaveNone();
    void anAnswerWithoutAListIsNotUnderstoodAndAskedForLessAndLess();
    void theHeartbeatOfTheOldPbxDoesNotStopTheNew();
    void theDoorForReportsIsOpenedBeforeEveryLogin();
    void ourOwnPauseAfterThreeWrongLoginsIsNotCalledALockOfThePbx();

private:
    void open(const MisbehavingPbx &pbx, const QString &id, PasswordOrigin origin = PasswordOrigin::Saved);
    /// From now on the PBX lists this trunk alone.
    void list(const char *trunk) { m_pbx->setTrunks(onlyTrunk(trunk)); }
    [[nodiscard]] QString listed() const
    {
        const auto trunks = m_gateway->trunks().value_or(QList<Trunk>{});
        return trunks.isEmpty() ? QString() : trunks.constFirst().name;
    }
    [[nodiscard]] SendErrorKind submit();
    [[nodiscard]] PbxReachability reachability() const { return m_gateway->status().reachability; }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MisbehavingPbx> m_pbx;
    std::unique_ptr<HttpPbxGateway> m_gateway;
    qint64 m_attempts = 0;
};

void TestSessionRules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_pbx = std::make_unique<MisbehavingPbx>(Transport::Plain);
    QVERIFY(m_pbx->start());
    m_gateway = std::make_unique<HttpPbxGateway>(
        m_clock, LoginLedger(m_folder->filePath(QStringLiteral("logins.ini"))));
}

void TestSessionRules::cleanup()
{
    m_gateway.reset();
    m_pbx.reset();
    m_folder.reset();
}

void TestSessionRules::open(const MisbehavingPbx &pbx, const QString &id, PasswordOrigin origin)
{
    Connection connection;
    connection.id = id;
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = pbx.port();
    connection.username = QStringLiteral("api");
    connection.plainHttp = true;
    m_gateway->session().open(connection, QStringLiteral("secret"), origin, 8260);
}

SendErrorKind TestSessionRules::submit()
{
    QSignalSpy settled(m_gateway.get(), &PbxGateway::settled);
    m_gateway->submit(
        {++m_attempts, QStringLiteral("GSM-1"), QStringLiteral("15100001111"), QStringLiteral("a")},
        [] { return true; });
    if (settled.isEmpty() && !settled.wait())
        return SendErrorKind::None;
    return settled.constFirst().at(1).value<SubmitOutcome>().error.kind;
}

void TestSessionRules::twoExpiriesWithAGoodQueryBetweenDoNotStopIt()
{
    list("A");
    open(*m_pbx, QStringLiteral("c"));
    QTRY_COMPARE(listed(), QStringLiteral("A"));
    list("B");
    m_pbx->forgetTokens();
    m_gateway->refreshTrunks();
    m_clock.advance(1s);
    QTRY_COMPARE(listed(), QStringLiteral("B"));
    QCOMPARE(m_pbx->logins(), 2);

    list("C");
    m_pbx->forgetTokens();
    m_gateway->refreshTrunks();
    m_clock.advance(1s);
    QTRY_COMPARE(listed(), QStringLiteral("C"));
    QCOMPARE(m_pbx->logins(), 3);
    QCOMPARE(reachability(), PbxReachability::Connected);
}

void TestSessionRules::twoExpiriesOfMessagesFarApartDoNotStopIt()
{
    m_gateway->session().setWanted(false);
    QSignalSpy told(m_gateway.get(), &PbxGateway::deviceKnown);
    const char *const trunks[] = {"A", "B", "C", "D"};
    list(trunks[0]);
    open(*m_pbx, QStringLiteral("c"));
    for (int expiry = 1; expiry <= 3; ++expiry) {
        // All that a login asks by itself is answered: it must not be what meets the forgotten token, nor the
        // deadline, which goes by the clock of this test.
        QTRY_COMPARE(listed(), QLatin1String(trunks[expiry - 1]));
        QTRY_COMPARE(told.size(), expiry);
        QCOMPARE(reachability(), PbxReachability::Connected);
        list(trunks[expiry]);
        m_clock.advance(21min);
        m_pbx->forgetTokens();
        QCOMPARE(submit(), SendErrorKind::TokenGone);
        QTRY_COMPARE(m_pbx->logins(), expiry + 1);
    }
    QTRY_COMPARE(reachability(), PbxReachability::Connected);
}

void TestSessionRules::aPbxThatTakesQueriesAndRefusesMessagesStopsItAfterTwoLogins()
{
    m_pbx->setDefault(Step::refuse(20004));
    list("A");
    open(*m_pbx, QStringLiteral("c"));
    QTRY_COMPARE(listed(), QStringLiteral("A"));
    list("B");
    QCOMPARE(submit(), SendErrorKind::TokenGone);
    QTRY_COMPARE(listed(), QStringLiteral("B"));
    QCOMPARE(submit(), SendErrorKind::TokenGone);
    QCOMPARE(reachability(), PbxReachability::Stopped);
    QCOMPARE(m_pbx->logins(), 2);
}

void TestSessionRules::aPbxThatRefusesEveryTokenStopsItAfterTwoLogins()
{
    m_pbx->setDefault(Call::TrunkList, Step::refuse(20004));
    open(*m_pbx, QStringLiteral("c"));
    QTRY_COMPARE(reachability(), PbxReachability::Stopped);
    QCOMPARE(m_gateway->status().error.kind, SendErrorKind::TokenGone);
    QCOMPARE(m_pbx->logins(), 2);
}

void TestSessionRules::aPbxWithoutTrunksIsKnownToHaveNone()
{
    m_pbx->setTrunks("[]");
    QSignalSpy told(m_gateway.get(), &PbxGateway::trunksChanged);
    open(*m_pbx, QStringLiteral("c"));
    QVERIFY(!m_gateway->trunks().has_value());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().value<KnownTrunks>() == KnownTrunks(QList<Trunk>{}));
    QVERIFY(m_gateway->trunks() == KnownTrunks(QList<Trunk>{}));
}

void TestSessionRules::anAnswerWithoutAListIsNotUnderstoodAndAskedForLessAndLess()
{
    const QList<QByteArray> answers{R"({"status":"Success"})", R"({"status":"Success","trunklist":"none"})"};
    m_pbx->setDefault(Call::TrunkList, Step::json(answers.at(0)));
    open(*m_pbx, QStringLiteral("c"));
    QTRY_COMPARE(reachability(), PbxReachability::Waiting);
    QCOMPARE(m_gateway->status().error.kind, SendErrorKind::AnswerNotUnderstood);
    QVERIFY(!m_gateway->trunks().has_value());

    m_pbx->setDefault(Call::TrunkList, Step::json(answers.at(1)));
    m_clock.advance(2s);
    QTRY_COMPARE(m_pbx->requests(Call::TrunkList), 2);
    QTRY_COMPARE(reachability(), PbxReachability::Waiting);
    QCOMPARE(m_gateway->status().error.kind, SendErrorKind::AnswerNotUnderstood);
    // A login that is of no use is no reason to begin anew with the shortest pause.
    QVERIFY(m_clock.now().msecsTo(m_gateway->status().retryAt) >= 2000);
}

void TestSessionRules::theHeartbeatOfTheOldPbxDoesNotStopTheNew()
{
    MisbehavingPbx next(Transport::Plain);
    QVERIFY(next.start());
    m_pbx->setDefault(Call::Heartbeat, Misbehaviour::Hang);
    QSignalSpy told(m_gateway.get(), &PbxGateway::deviceKnown);
    list("A");
    open(*m_pbx, QStringLiteral("old"));
    QTRY_COMPARE(listed(), QStringLiteral("A"));
    QTRY_COMPARE(told.size(), 1);
    m_clock.advance(20min);
    QTRY_COMPARE(m_pbx->requests(Call::Heartbeat), 1);

    open(next, QStringLiteral("new"));
    QTRY_COMPARE(reachability(), PbxReachability::Connected);
    m_pbx->stop();
    QSignalSpy changed(m_gateway.get(), &PbxGateway::statusChanged);
    // Two answers of the new PBX later, that of the old one would have been heard.
    QCOMPARE(submit(), SendErrorKind::None);
    QCOMPARE(submit(), SendErrorKind::None);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reachability(), PbxReachability::Connected);
}

void TestSessionRules::theDoorForReportsIsOpenedBeforeEveryLogin()
{
    quint16 port = 8300;
    m_gateway->session().setDoorOpener([this, &port](const Connection &) {
        QMetaObject::invokeMethod(
            m_gateway.get(), [this, &port] { m_gateway->session().reportPortReady(++port); },
            Qt::QueuedConnection);
    });
    open(*m_pbx, QStringLiteral("c"));
    QCOMPARE(reachability(), PbxReachability::Connecting);
    QTRY_COMPARE(reachability(), PbxReachability::Connected);
    QCOMPARE(m_pbx->reportPort(), quint16(8301));
    m_pbx->forgetTokens();
    QCOMPARE(submit(), SendErrorKind::TokenGone);
    QTRY_COMPARE(m_pbx->logins(), 2);
    QCOMPARE(m_pbx->reportPort(), quint16(8302));
}

void TestSessionRules::ourOwnPauseAfterThreeWrongLoginsIsNotCalledALockOfThePbx()
{
    m_pbx->setDefault(Call::Login, Step::refuse(20003));
    for (int wrong = 1; wrong <= 3; ++wrong) {
        open(*m_pbx, QStringLiteral("c"), PasswordOrigin::JustGiven);
        QTRY_COMPARE(reachability(), PbxReachability::Stopped);
        QCOMPARE(m_gateway->status().error.code, 20003);
    }
    open(*m_pbx, QStringLiteral("c"), PasswordOrigin::JustGiven);
    QCOMPARE(reachability(), PbxReachability::Waiting);
    QCOMPARE(m_gateway->status().error, (SendError{SendErrorKind::LoginPaused, 0, {}}));
    QCOMPARE(m_gateway->status().retryAt, m_clock.now().addSecs(630));
    QCOMPARE(m_pbx->logins(), 3);

    m_pbx->setDefault(Call::Login, Misbehaviour::Answer);
    m_clock.advance(630s);
    QTRY_COMPARE(reachability(), PbxReachability::Connected);
}

QTEST_GUILESS_MAIN(TestSessionRules)
#include "tst_session_rules.moc"
