// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/SendingDesk.h"

#include <QLoggingCategory>
#include <QTest>

using namespace std::chrono_literals;
using enum MessageState;
using Error = SendErrorKind;
using Transport = MisbehavingPbx::Transport;

Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(MisbehavingPbx::Transport)

namespace {

const QString text = QStringLiteral("Your code is 50%+1 & more");

/// What a message has to end as, when the PBX meets its first request like that and is well afterwards.
struct Fault
{
    const char *name;
    Step step;
    MessageState state;
    Error error = Error::None;
    int posts = 1;
};

QList<Fault> answersThatProveNothing()
{
    return {
        {"read then close", Misbehaviour::ReadThenClose, NotConfirmed, Error::AnswerLost},
        {"reset after reading", Misbehaviour::ResetAfterReading, NotConfirmed, Error::AnswerLost},
        {"partial status line", Misbehaviour::PartialStatusLine, NotConfirmed, Error::AnswerLost},
        {"partial headers", Misbehaviour::PartialHeaders, NotConfirmed, Error::AnswerLost},
        {"partial body", Misbehaviour::PartialBody, NotConfirmed, Error::AnswerLost},
        {"no answer", Misbehaviour::Hang, NotConfirmed, Error::AnswerLost},
        {"one byte a second", Step::slowly(1000), NotConfirmed, Error::AnswerLost},
        {"a captive portal", Misbehaviour::Html, NotConfirmed, Error::AnswerNotUnderstood},
        {"301", Step::redirect(301), NotConfirmed, Error::ConfigurationError},
        {"302", Step::redirect(302), NotConfirmed, Error::ConfigurationError},
        {"303", Step::redirect(303), NotConfirmed, Error::ConfigurationError},
        {"307", Step::redirect(307), NotConfirmed, Error::ConfigurationError},
        {"308", Step::redirect(308), NotConfirmed, Error::ConfigurationError},
        {"401", Misbehaviour::Unauthorized401, NotConfirmed, Error::AnswerNotUnderstood},
        {"500", Misbehaviour::HttpError500, NotConfirmed, Error::PbxFault},
        {"empty body", Misbehaviour::EmptyBody, NotConfirmed, Error::AnswerNotUnderstood},
        {"wrong types", Misbehaviour::WrongTypes, NotConfirmed, Error::AnswerNotUnderstood},
        {"10 MB", Misbehaviour::HugeJson, NotConfirmed, Error::AnswerNotUnderstood},
        {"depth 100,000", Misbehaviour::DeepJson, NotConfirmed, Error::AnswerNotUnderstood},
        {"an undocumented errno", Step::refuse(4711), NotConfirmed, Error::PbxFault},
        {"10029", Step::refuse(10029), NotConfirmed, Error::PbxFault},
        {"20010", Step::refuse(20010), NotConfirmed, Error::PbxFault},
        {"30001", Step::refuse(30001), NotConfirmed, Error::PbxFault},
    };
}

QList<Fault> refusals()
{
    return {
        // Of the moment: sent again by itself.
        {"10027", Step::refuse(10027), Accepted, Error::None, 2},
        {"10027 as a number", Step::refuseWithNumber(10027), Accepted, Error::None, 2},
        {"20004", Step::refuse(20004), Accepted, Error::None, 2},
        {"20005", Step::refuse(20005), Accepted, Error::None, 2},
        {"20006", Step::refuseWithNumber(20006), Accepted, Error::None, 2},
        {"30003", Step::refuse(30003), Accepted, Error::None, 2},
        // Of the message, for good.
        {"10004", Step::refuse(10004), Failed, Error::ParameterMissing},
        {"10026", Step::refuse(10026), Failed, Error::NoSuchTrunk},
        {"10028", Step::refuse(10028), Failed, Error::NumberRefused},
        {"10030", Step::refuse(10030), Failed, Error::TextRefused},
        {"10031", Step::refuseWithNumber(10031), Failed, Error::NumberRefused},
        // Of the session: the message waits for a person, or for the lock to end.
        {"10003", Step::refuse(10003), Queued, Error::ConfigurationError},
        {"10032", Step::refuse(10032), Queued, Error::WrongCredentials},
        {"20000", Step::refuse(20000), Queued, Error::ConfigurationError},
        {"20001", Step::refuse(20001), Queued, Error::ConfigurationError},
        {"20002", Step::refuse(20002), Queued, Error::LockedOut},
        {"20003", Step::refuse(20003), Queued, Error::WrongCredentials},
        {"20007", Step::refuse(20007), Queued, Error::ConfigurationError},
        {"20008", Step::refuse(20008), Queued, Error::ConfigurationError},
        {"20015", Step::refuse(20015), Queued, Error::AddressNotAllowed},
    };
}

} // namespace

class tst_fault_matrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trunktext.*=false")); }
    void everyFaultEndsAsItShouldAndNothingGoesTwice_data();
    void everyFaultEndsAsItShouldAndNothingGoesTwice();
    void whatCannotLeaveWaitsAndGoesOnceLater_data();
    void whatCannotLeaveWaitsAndGoesOnceLater();
};

void tst_fault_matrix::everyFaultEndsAsItShouldAndNothingGoesTwice_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Step>("step");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<SendErrorKind>("error");
    QTest::addColumn<int>("posts");
    const QList<Fault> faults = answersThatProveNothing() + refusals();
    for (const Fault &f : faults) {
        QTest::addRow("TLS, %s", f.name) << Transport::Tls << f.step << f.state << f.error << f.posts;
        QTest::addRow("plain, %s", f.name) << Transport::Plain << f.step << f.state << f.error << f.posts;
    }
}

void tst_fault_matrix::everyFaultEndsAsItShouldAndNothingGoesTwice()
{
    QFETCH(Transport, transport);
    QFETCH(Step, step);
    QFETCH(MessageState, state);
    QFETCH(SendErrorKind, error);
    QFETCH(int, posts);

    SendingDesk desk(transport);
    QVERIFY(desk.logIn());
    desk.pbx.script({step});
    const MessageId id = desk.enqueue(text);
    QTRY_VERIFY(desk.pbx.posts(text) >= 1);
    if (step.kind == Misbehaviour::Hang || step.kind == Misbehaviour::OneByteAtATime) {
        desk.clock.advance(29s);
        QCOMPARE(desk.state(id), Sending);
        desk.clock.advance(2s);
    }
    QVERIFY(desk.comesTrue([&] {
        const Message row = desk.store.row(id);
        return row.state == state && row.error.kind == error && !desk.isOnTheWire();
    }));
    QCOMPARE(desk.pbx.posts(text), posts);
    QCOMPARE(desk.pbx.posts(), posts);
    QCOMPARE(desk.violation(), QString());

    // Neither time nor a restart repeats it.
    const bool waitsForAPerson = state == Queued;
    if (!waitsForAPerson)
        QVERIFY(desk.pass(1h, 10s));
    QVERIFY(desk.restart());
    QCOMPARE(desk.violation(), QString());
    if (waitsForAPerson)
        desk.clock.advance(11min); // a lock's time
    QVERIFY(desk.logIn(PasswordOrigin::JustGiven));
    QVERIFY(desk.pass(10min, 5s));
    QCOMPARE(desk.state(id), waitsForAPerson ? Accepted : state);
    QCOMPARE(desk.pbx.posts(text), waitsForAPerson ? 2 : posts);
    QCOMPARE(desk.violation(), QString());
}

void tst_fault_matrix::whatCannotLeaveWaitsAndGoesOnceLater_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<SendErrorKind>("error");
    QTest::addRow("TLS, refused") << Transport::Tls << QStringLiteral("refused") << Error::Unreachable;
    QTest::addRow("plain, refused") << Transport::Plain << QStringLiteral("refused") << Error::Unreachable;
    QTest::addRow("TLS, handshake stalls")
        << Transport::Tls << QStringLiteral("stalled") << Error::Unreachable;
    QTest::addRow("TLS, certificate swapped")
        << Transport::Tls << QStringLiteral("swapped") << Error::CertificateChanged;
    QTest::addRow("TLS, the disk refuses the mark")
        << Transport::Tls << QStringLiteral("disk") << Error::DiskRefused;
    QTest::addRow("plain, the disk refuses the mark")
        << Transport::Plain << QStringLiteral("disk") << Error::DiskRefused;
}

void tst_fault_matrix::whatCannotLeaveWaitsAndGoesOnceLater()
{
    QFETCH(Transport, transport);
    QFETCH(QString, fault);
    QFETCH(SendErrorKind, error);

    SendingDesk desk(transport);
    QVERIFY(desk.logIn());
    const int connections = desk.pbx.totalConnections();
    if (fault == QLatin1String("refused"))
        desk.pbx.stop();
    else if (fault == QLatin1String("stalled"))
        desk.pbx.setStalled(true);
    else if (fault == QLatin1String("swapped"))
        desk.pbx.swapCertificate();
    else
        desk.store.refuse(QStringLiteral("UPDATE OF written_after ON attempt"));

    const MessageId id = desk.enqueue(text);
    if (fault == QLatin1String("stalled")) {
        QTRY_VERIFY(desk.pbx.totalConnections() > connections);
        desk.clock.advance(31s);
    }
    QTRY_COMPARE(errorKindName(desk.store.row(id).error.kind), errorKindName(error));
    QCOMPARE(desk.state(id), Queued);
    QCOMPARE(desk.pbx.posts(), 0);
    QCOMPARE(desk.violation(), QString());

    if (fault == QLatin1String("refused"))
        QVERIFY(desk.pbx.start(desk.pbx.port()));
    else if (fault == QLatin1String("stalled"))
        desk.pbx.setStalled(false);
    else if (fault == QLatin1String("swapped"))
        desk.connection.pinnedSha256 = desk.pbx.certificateSha256();
    else
        desk.store.allow();
    if (fault == QLatin1String("swapped"))
        desk.open(); // a person looked at the new one
    QVERIFY(desk.comesTrue([&] { return desk.state(id) == Accepted; }));
    QVERIFY(desk.pass(10min, 5s));
    QCOMPARE(desk.pbx.posts(text), 1);
    QCOMPARE(desk.violation(), QString());
}

QTEST_GUILESS_MAIN(tst_fault_matrix)
#include "tst_fault_matrix.moc"
