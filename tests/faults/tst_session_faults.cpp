// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/SendingDesk.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using enum MessageState;
using Call = MisbehavingPbx::Call;
using Error = SendErrorKind;

namespace {

/// \a count idle GSM trunks, so that as many requests can be under way at once.
QByteArray idleTrunks(int count)
{
    QByteArrayList list;
    for (int i = 1; i <= count; ++i)
        list.append(R"({"trunkname":"GSM-)" + QByteArray::number(i) + R"(","status":"Idle","type":"GSM"})");
    return '[' + list.join(',') + ']';
}

} // namespace

/// What goes wrong with the session, the trunks and the certificate while messages wait.
class tst_session_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }

    void aTrunkThatStaysBusyIsAskedTwelveTimesInTenMinutesAtMost();
    void tenMessagesShareOneNewLogin();
    void aTokenRefusedForEverMakesTwoLoginsAndStops();
    void aWrongPasswordIsTriedOnceWhateverWaitsAndWhoeverRestarts();
    void aLockedLoginIsLeftAloneOverARestartAndAJumpOfTheClock();
    void aPbxThatRestartsInTheMiddleLosesAndRepeatsNothing();
    void aTrunkThatIsGoneFailsItsMessagesAndNoOthers();
    void fiveRequestsBeforeAChangedCertificateAskOnce();
    void aCertificateNobodyConfirmedIsNotAskedAboutAgain();
    void anAnswerThatIsNoPbxsPausesTheQueue();
};

void tst_session_faults::aTrunkThatStaysBusyIsAskedTwelveTimesInTenMinutesAtMost()
{
    SendingDesk desk(MisbehavingPbx::Transport::Plain);
    desk.pbx.setTrunks(idleTrunks(1));
    QVERIFY(desk.logIn());
    desk.pbx.setDefault(Step::refuse(10027));
    const MessageId first = desk.enqueue(QStringLiteral("first"), QStringLiteral("GSM-1"));
    const MessageId second = desk.enqueue(QStringLiteral("second"));
    QVERIFY(desk.pass(10min));
    QVERIFY2(desk.pbx.posts() <= 12, qPrintable(QString::number(desk.pbx.posts())));
    QVERIFY(desk.pbx.posts() >= 8);
    QVERIFY(desk.pass(30min));
    QCOMPARE(desk.store.row(first).error.kind, Error::BusyTooLong);
    QCOMPARE(desk.store.row(second).error.kind, Error::BusyTooLong);
    QCOMPARE(desk.violation(), QString());
}

void tst_session_faults::tenMessagesShareOneNewLogin()
{
    SendingDesk desk;
    desk.pbx.setTrunks(idleTrunks(10));
    QVERIFY(desk.logIn());
    desk.pbx.script(QList<Step>(10, Step::refuse(20006)));
    QList<MessageId> ids;
    for (int i = 0; i < 10; ++i)
        ids.append(desk.enqueue(QString::number(i)));
    for (const MessageId id : std::as_const(ids))
        QVERIFY(desk.comesTrue([&] { return desk.state(id) == Accepted; }));
    QCOMPARE(desk.pbx.logins(), 2);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(desk.pbx.posts(QString::number(i)), 2);
    QCOMPARE(desk.violation(), QString());
}

void tst_session_faults::aTokenRefusedForEverMakesTwoLoginsAndStops()
{
    SendingDesk desk;
    desk.pbx.setDefault(Step::refuse(20004));
    QVERIFY(desk.logIn());
    const MessageId id = desk.enqueue(QStringLiteral("a"));
    QVERIFY(desk.comesTrue([&] { return desk.reachability() == PbxReachability::Stopped; }));
    QCOMPARE(desk.gateway->status().error.kind, Error::TokenGone);
    QVERIFY(desk.pass(1h, 10s));
    QCOMPARE(desk.pbx.logins(), 2);
    QCOMPARE(desk.pbx.posts(), 2);
    QCOMPARE(desk.state(id), Queued);
    QCOMPARE(desk.violation(), QString());
}

void tst_session_faults::aWrongPasswordIsTriedOnceWhateverWaitsAndWhoeverRestarts()
{
    SendingDesk desk;
    desk.pbx.setDefault(Call::Login, Step::refuse(20003));
    for (int i = 0; i < 5; ++i)
        desk.enqueue(QString::number(i));
    desk.open();
    QVERIFY(desk.comesTrue([&] { return desk.reachability() == PbxReachability::Stopped; }));
    QVERIFY(desk.pass(24h, 1min));
    QVERIFY(desk.restart());
    desk.open();
    QVERIFY(desk.pass(24h, 1min));
    QCOMPARE(desk.gateway->status().error.kind, Error::WrongCredentials);
    QCOMPARE(desk.pbx.logins(), 1);
    QCOMPARE(desk.pbx.posts(), 0);
}

void tst_session_faults::aLockedLoginIsLeftAloneOverARestartAndAJumpOfTheClock()
{
    SendingDesk desk;
    desk.pbx.script(Call::Login, {Step::refuse(20002)});
    const MessageId id = desk.enqueue(QStringLiteral("a"));
    desk.open();
    QVERIFY(desk.comesTrue([&] { return desk.gateway->status().error.kind == Error::LockedOut; }));
    desk.clock.jumpWall(24h);
    QVERIFY(desk.pass(5min));
    desk.clock.jumpWall(-24h);
    QVERIFY(desk.restart());
    desk.open();
    QVERIFY(desk.pass(4min));
    QCOMPARE(desk.pbx.logins(), 1);
    QVERIFY(desk.comesTrue([&] { return desk.state(id) == Accepted; }));
    QCOMPARE(desk.pbx.logins(), 2);
}

void tst_session_faults::aPbxThatRestartsInTheMiddleLosesAndRepeatsNothing()
{
    SendingDesk desk;
    QVERIFY(desk.logIn());
    desk.pbx.script({Misbehaviour::Hang, Misbehaviour::Hang});
    QList<MessageId> ids;
    for (int i = 0; i < 6; ++i)
        ids.append(desk.enqueue(QString::number(i)));
    QTRY_COMPARE(desk.pbx.posts(), 2);
    desk.pbx.stop();
    desk.pbx.forgetTokens();
    QTRY_COMPARE(desk.state(ids.at(0)), NotConfirmed);
    QTRY_COMPARE(desk.state(ids.at(1)), NotConfirmed);
    QVERIFY(desk.pass(2min));
    QCOMPARE(desk.reachability(), PbxReachability::Waiting);
    QVERIFY(desk.pbx.start(desk.pbx.port()));
    for (const MessageId id : ids.mid(2))
        QVERIFY(desk.comesTrue([&] { return desk.state(id) == Accepted; }));
    QCOMPARE(desk.pbx.logins(), 2);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(desk.pbx.posts(QString::number(i)), 1);
    QCOMPARE(desk.state(ids.at(0)), NotConfirmed);
    QCOMPARE(desk.violation(), QString());
}

void tst_session_faults::aTrunkThatIsGoneFailsItsMessagesAndNoOthers()
{
    SendingDesk desk;
    QVERIFY(desk.logIn());
    desk.pbx.setTrunks(R"([{"trunkname":"GSM-1","status":"Idle","type":"GSM"},)"
                       R"({"trunkname":"Renamed","status":"Idle","type":"GSM"}])");
    desk.pbx.script({Step::refuse(10026)});
    const MessageId named = desk.enqueue(QStringLiteral("named"), QStringLiteral("GSM-2"));
    QVERIFY(desk.comesTrue([&] { return desk.state(named) == Failed; }));
    const MessageId other = desk.enqueue(QStringLiteral("other"), QStringLiteral("GSM-1"));
    QVERIFY(desk.comesTrue([&] { return desk.state(other) == Accepted; }));
    QVERIFY(desk.pass(1h, 10s));
    // It is for a person to say which trunk it shall be instead: the caller's number changes with it.
    QCOMPARE(desk.store.row(named).error.kind, Error::NoSuchTrunk);
    QCOMPARE(desk.store.row(named).trunk, QStringLiteral("GSM-2"));
    QCOMPARE(desk.pbx.posts(QStringLiteral("named")), 1);
    QCOMPARE(desk.violation(), QString());
}

void tst_session_faults::fiveRequestsBeforeAChangedCertificateAskOnce()
{
    SendingDesk desk;
    desk.pbx.setTrunks(idleTrunks(5));
    QVERIFY(desk.logIn());
    desk.pbx.swapCertificate();
    int questions = 0;
    QObject::connect(desk.gateway.get(), &PbxGateway::statusChanged, this, [&](const PbxStatus &status) {
        questions += status.error.kind == Error::CertificateChanged ? 1 : 0;
    });
    const int before = desk.pbx.totalConnections();
    QList<MessageId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(desk.enqueue(QString::number(i)));
    for (const MessageId id : std::as_const(ids))
        QTRY_COMPARE(desk.store.row(id).error.kind, Error::CertificateChanged);
    QVERIFY(desk.pass(1h, 10s));
    QCOMPARE(questions, 1);
    QCOMPARE(desk.pbx.totalConnections(), before + 5);
    QCOMPARE(desk.pbx.posts(), 0);
    QCOMPARE(desk.reachability(), PbxReachability::Stopped);
}

void tst_session_faults::aCertificateNobodyConfirmedIsNotAskedAboutAgain()
{
    SendingDesk desk;
    desk.connection.pinnedSha256.clear();
    for (int i = 0; i < 5; ++i)
        desk.enqueue(QString::number(i));
    desk.open();
    QVERIFY(desk.comesTrue([&] { return desk.reachability() == PbxReachability::Stopped; }));
    QCOMPARE(desk.gateway->status().error.kind, Error::CertificateUnknown);
    desk.enqueue(QStringLiteral("more"));
    QVERIFY(desk.pass(1h, 10s));
    QCOMPARE(desk.pbx.totalConnections(), 1);
    QCOMPARE(desk.pbx.logins(), 0);
}

void tst_session_faults::anAnswerThatIsNoPbxsPausesTheQueue()
{
    SendingDesk desk(MisbehavingPbx::Transport::Plain);
    desk.pbx.setTrunks(idleTrunks(1));
    QVERIFY(desk.logIn());
    // Somebody signed out of the guest network: its page answers everything now.
    for (const Call call : {Call::Login, Call::SmsSend, Call::TrunkList, Call::Heartbeat})
        desk.pbx.setDefault(call, Misbehaviour::Html);
    QList<MessageId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(desk.enqueue(QString::number(i)));
    QVERIFY(desk.pass(10min));
    QCOMPARE(desk.gateway->status().error.kind, Error::AnswerNotUnderstood);
    QCOMPARE(desk.state(ids.constFirst()), NotConfirmed);
    QCOMPARE(desk.pbx.posts(), 1);
    for (const Call call : {Call::Login, Call::SmsSend, Call::TrunkList, Call::Heartbeat})
        desk.pbx.setDefault(call, Misbehaviour::Answer);
    for (const MessageId id : ids.mid(1))
        QVERIFY(desk.comesTrue([&] { return desk.state(id) == Accepted; }));
    QCOMPARE(desk.violation(), QString());
}

QTEST_GUILESS_MAIN(tst_session_faults)
#include "tst_session_faults.moc"
