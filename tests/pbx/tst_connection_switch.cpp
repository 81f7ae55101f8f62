// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/HttpPbxGateway.h"
#include "app/time/SystemClock.h"
#include "tests/support/MisbehavingPbx.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using Call = MisbehavingPbx::Call;
using Transport = MisbehavingPbx::Transport;

namespace {

Connection connectionTo(const MisbehavingPbx &pbx, const QString &id)
{
    Connection connection;
    connection.id = id;
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = pbx.port();
    connection.username = QStringLiteral("api");
    connection.plainHttp = true;
    return connection;
}

} // namespace

/// An agent goes from one PBX to another while the first still owes answers.
class TestConnectionSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTrunksAreThoseOfTheNewPbx();
    void aLateFailureAtTheOldPbxDoesNotStopTheNew();
    void aMessageUnderWayAtTheOldPbxIsStillAnswered();

private:
    void open(const MisbehavingPbx &pbx, const QString &id)
    {
        m_gateway->session().open(connectionTo(pbx, id), QStringLiteral("secret"), PasswordOrigin::Saved,
                                  8260);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MisbehavingPbx> m_old;
    std::unique_ptr<MisbehavingPbx> m_new;
    std::unique_ptr<HttpPbxGateway> m_gateway;
};

void TestConnectionSwitch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_old = std::make_unique<MisbehavingPbx>(Transport::Plain);
    m_new = std::make_unique<MisbehavingPbx>(Transport::Plain);
    QVERIFY(m_old->start());
    QVERIFY(m_new->start());
    m_new->setTrunks(R"([{"trunkname":"NEW-1","status":"Idle","type":"GSM"}])");
    m_gateway = std::make_unique<HttpPbxGateway>(
        m_clock, LoginLedger(m_folder->filePath(QStringLiteral("logins.ini"))));
}

void TestConnectionSwitch::cleanup()
{
    m_gateway.reset();
    m_new.reset();
    m_old.reset();
    m_folder.reset();
}

void TestConnectionSwitch::theTrunksAreThoseOfTheNewPbx()
{
    m_old->setDefault(Call::TrunkList, Misbehaviour::Hang);
    open(*m_old, QStringLiteral("old"));
    QTRY_COMPARE(m_old->requests(Call::TrunkList), 1);
    open(*m_new, QStringLiteral("new"));
    QTRY_COMPARE(m_gateway->trunks().value_or(QList<Trunk>{}).size(), 1);
    QCOMPARE(m_gateway->trunks()->constFirst().name, QStringLiteral("NEW-1"));
}

void TestConnectionSwitch::aLateFailureAtTheOldPbxDoesNotStopTheNew()
{
    // A redirect, or the refusal of a token that was logged out, concerns the connection: the old one. Both
    // PBXs of this test give the same tokens.
    m_old->script({Step::slowly(5)});
    open(*m_old, QStringLiteral("old"));
    QTRY_COMPARE(m_gateway->status().reachability, PbxReachability::Connected);
    m_old->setDefault(Call::SmsSend, Step::redirect(307));
    const QSignalSpy settled(m_gateway.get(), &PbxGateway::settled);
    const auto submit = [this](qint64 attempt) {
        m_gateway->submit(
            {attempt, QStringLiteral("GSM-1"), QStringLiteral("15100001111"), QStringLiteral("a")},
            [] { return true; });
    };
    submit(1);
    submit(2);
    open(*m_new, QStringLiteral("new"));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20000);
    QTRY_COMPARE(m_gateway->status().reachability, PbxReachability::Connected);
    QCOMPARE(m_gateway->status().error, SendError{});
    QCOMPARE(m_new->logins(), 1);
}

void TestConnectionSwitch::aMessageUnderWayAtTheOldPbxIsStillAnswered()
{
    m_old->script({Step::slowly(5)});
    open(*m_old, QStringLiteral("old"));
    QTRY_COMPARE(m_gateway->status().reachability, PbxReachability::Connected);
    QSignalSpy settled(m_gateway.get(), &PbxGateway::settled);
    m_gateway->submit({1, QStringLiteral("GSM-1"), QStringLiteral("15100001111"), QStringLiteral("a")},
                      [] { return true; });
    QTRY_COMPARE(m_old->posts(), 1);
    open(*m_new, QStringLiteral("new"));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20000);
    const auto outcome = settled.constFirst().at(1).value<SubmitOutcome>();
    QCOMPARE(outcome.kind, SubmitOutcome::Kind::Accepted);
    QCOMPARE(outcome.smsId, m_old->smsIds().constFirst());
    QCOMPARE(m_new->posts(), 0);
}

QTEST_GUILESS_MAIN(TestConnectionSwitch)
#include "tst_connection_switch.moc"
