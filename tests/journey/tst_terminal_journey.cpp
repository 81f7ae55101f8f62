// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticePbx.h"
#include "tests/journey/Program.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString number = QStringLiteral("183 9621 0850");

} // namespace

class tst_terminal_journey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsSentAndItsSmsIdIsPrinted();
    void aReportedFailureIsOne();
    void theProgramsOwnPracticePbxServesIt();
    void badInputIsTwoAndNothingIsKept_data();
    void badInputIsTwoAndNothingIsKept();
    void eachMessageReachesAServerThatHangsUpExactlyOnce();
    void noOneThereIsFourAndTheMessageIsSafe();
    void aWrongPasswordIsFourAndIsTriedOnce();
    void withoutAReportAnAcceptedMessageIsZero();
    void anUnknownCertificateIsAskedAbout();
    void anOldPbxIsServedOnlyWithOldTls();
    void twoAtOnceShareOneOutbox();
    void oneThatWaitsForAnothersWorkIsPatient();
    void withoutAPasswordNobodyLogsIn();
    void whatIsNoTextIsNotSent();
    void aMistypedCommandNeedsNoDisplayToBeTold();
    void aHostThatIsNoneIsNotSaved();
};

void tst_terminal_journey::aMessageIsSentAndItsSmsIdIsPrinted()
{
    PracticePbx pbx({.timeScale = 0.02, .occasionalBusy = false});
    QVERIFY(pbx.start());
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent = program.send(number, QStringLiteral("Hello 你好 100%"), {}, pbx.password().toUtf8());
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QCOMPARE(sent.statuses(), QStringList({QStringLiteral("Queued"), QStringLiteral("Sending"),
                                           QStringLiteral("Accepted"), QStringLiteral("Sent")}));
    QVERIFY(sent.objects()
                .constLast()
                .value(QStringLiteral("smsid"))
                .toString()
                .startsWith(QLatin1String("18396210850-")));
    QCOMPARE(pbx.sendRequests().value(QStringLiteral("Hello 你好 100%")), 1);
    QCOMPARE(program.statusOf(QStringLiteral("Hello 你好 100%")), QStringLiteral("Sent"));
}

void tst_terminal_journey::aReportedFailureIsOne()
{
    PracticePbx pbx({.timeScale = 0.02, .occasionalBusy = false});
    QVERIFY(pbx.start());
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent =
        program.send(QStringLiteral("17155550000"), QStringLiteral("fails"), {}, pbx.password().toUtf8());
    QCOMPARE(sent.exitCode, 1);
    QCOMPARE(sent.statuses().constLast(), QStringLiteral("Failed"));
}

void tst_terminal_journey::theProgramsOwnPracticePbxServesIt()
{
    const Program program;
    QProcess practice;
    QSignalSpy said(&practice, &QProcess::readyReadStandardOutput);
    program.start(practice,
                  {QStringLiteral("practice-pbx"), QStringLiteral("--time-scale"), QStringLiteral("0.02")});
    QVERIFY(said.wait(20000));
    const QJsonObject where = QJsonDocument::fromJson(practice.readAllStandardOutput()).object();
    QCOMPARE(program
                 .connectTo(static_cast<quint16>(where.value(QStringLiteral("port")).toInt()),
                            QByteArray::fromHex(
                                where.value(QStringLiteral("certificateSha256")).toString().toLatin1()),
                            where.value(QStringLiteral("username")).toString())
                 .exitCode,
             0);
    const auto sent = program.send(number, QStringLiteral("hi"), {},
                                   where.value(QStringLiteral("password")).toString().toUtf8());
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QSignalSpy ended(&practice, &QProcess::finished);
    practice.kill();
    QVERIFY(ended.wait());
}

void tst_terminal_journey::badInputIsTwoAndNothingIsKept_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << number << QStringLiteral("hello 😀");
    QTest::newRow("empty") << number << QString();
    QTest::newRow("too long") << number << QString(2001, QLatin1Char('x'));
    QTest::newRow("no number") << QStringLiteral("call me") << QStringLiteral("hello");
}

void tst_terminal_journey::badInputIsTwoAndNothingIsKept()
{
    QFETCH(QString, to);
    QFETCH(QString, text);
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent = program.send(to, text);
    QCOMPARE(sent.exitCode, 2);
    QVERIFY(sent.out.isEmpty());
    QVERIFY(!sent.err.trimmed().isEmpty());
    QVERIFY(program.history().isEmpty());
    QCOMPARE(pbx.posts(), 0);
}

void tst_terminal_journey::eachMessageReachesAServerThatHangsUpExactlyOnce()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.setDefault(Misbehaviour::ReadThenClose);
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    for (int i = 0; i < 5; ++i) {
        const QString text = QStringLiteral("message %1").arg(i);
        const auto sent = program.send(QStringLiteral("1839621085%1").arg(i), text);
        QCOMPARE(sent.exitCode, 3);
        QCOMPARE(sent.statuses().constLast(), QStringLiteral("Not confirmed"));
        QCOMPARE(pbx.posts(text), 1);
    }
    QCOMPARE(pbx.posts(), 5);
}

void tst_terminal_journey::noOneThereIsFourAndTheMessageIsSafe()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.stop();
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent =
        program.send(number, QStringLiteral("later"), {QStringLiteral("--wait"), QStringLiteral("1")});
    QCOMPARE(sent.exitCode, 4);
    QCOMPARE(program.statusOf(QStringLiteral("later")), QStringLiteral("Queued"));

    // It goes out with the next one, and only once.
    QVERIFY(pbx.start(pbx.port()));
    const auto next =
        program.send(QStringLiteral("13900000001"), QStringLiteral("now"), {QStringLiteral("--no-wait")});
    QCOMPARE(next.exitCode, 0);
    QTRY_COMPARE(program.statusOf(QStringLiteral("later")), QStringLiteral("Accepted"));
    QCOMPARE(pbx.posts(QStringLiteral("later")), 1);
    QCOMPARE(pbx.posts(QStringLiteral("now")), 1);
}

void tst_terminal_journey::aWrongPasswordIsFourAndIsTriedOnce()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.setDefault(MisbehavingPbx::Call::Login, Step::refuse(20003));
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent = program.send(number, QStringLiteral("hello"));
    QCOMPARE(sent.exitCode, 4);
    QCOMPARE(pbx.logins(), 1);
    QVERIFY(!sent.err.contains("secret"));
}

void tst_terminal_journey::withoutAReportAnAcceptedMessageIsZero()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent =
        program.send(number, QStringLiteral("hello"), {QStringLiteral("--wait"), QStringLiteral("1")});
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(sent.statuses().constLast(), QStringLiteral("Accepted"));
    QCOMPARE(pbx.requests(MisbehavingPbx::Call::Logout), 1);
}

void tst_terminal_journey::anUnknownCertificateIsAskedAbout()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    const Program program;
    const QStringList arguments{
        QStringLiteral("connect"),   QStringLiteral("--name"),     QStringLiteral("Test"),
        QStringLiteral("--host"),    QStringLiteral("127.0.0.1"),  QStringLiteral("--port"),
        QString::number(pbx.port()), QStringLiteral("--username"), QStringLiteral("api")};
    const auto declined = program.run(arguments, "n\n");
    QCOMPARE(declined.exitCode, 1);
    QVERIFY(declined.out.contains(pbx.certificateSha256().toHex(':').toUpper()));
    QCOMPARE(program.send(number, QStringLiteral("hello")).exitCode, 2);
    const auto trusted = program.run(arguments, "y\n");
    QCOMPARE(trusted.exitCode, 0);
    QCOMPARE(pbx.logins(), 0);
}

void tst_terminal_journey::anOldPbxIsServedOnlyWithOldTls()
{
    MisbehavingPbx pbx;
    pbx.speakOnly(MisbehavingPbx::TlsVersion::Tls10);
    QVERIFY(pbx.start());
    const Program program;
    QStringList arguments{QStringLiteral("connect"),   QStringLiteral("--name"),     QStringLiteral("Test"),
                          QStringLiteral("--host"),    QStringLiteral("127.0.0.1"),  QStringLiteral("--port"),
                          QString::number(pbx.port()), QStringLiteral("--username"), QStringLiteral("api")};
    const auto refused = program.run(arguments, "y\n");
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.contains("encryption"), refused.err.constData());
    QCOMPARE(program.send(number, QStringLiteral("hello")).exitCode, 2);
    QCOMPARE(pbx.bytesRead(), 0);

    arguments.append(QStringLiteral("--old-tls"));
    const auto trusted = program.run(arguments, "y\n");
    QVERIFY2(trusted.exitCode == 0, trusted.err.constData());
    QVERIFY(trusted.out.contains(pbx.certificateSha256().toHex(':').toUpper()));
    const auto sent = program.send(number, QStringLiteral("hello"), {QStringLiteral("--no-wait")});
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QCOMPARE(pbx.posts(), 1);
    QVERIFY(program.run({QStringLiteral("connect"), QStringLiteral("--help")}).out.contains("--old-tls"));
}

void tst_terminal_journey::twoAtOnceShareOneOutbox()
{
    PracticePbx pbx({.timeScale = 0.1, .occasionalBusy = false});
    QVERIFY(pbx.start());
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    constexpr int count = 4;
    QList<QProcess *> processes;
    for (int i = 0; i < count; ++i) {
        auto *process = new QProcess(this);
        program.start(*process,
                      program.sendArguments(QStringLiteral("1390000000%1").arg(i + 1),
                                            QStringLiteral("at once %1").arg(i)),
                      pbx.password().toUtf8() + '\n');
        processes.append(process);
    }
    for (QProcess *process : std::as_const(processes)) {
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60000);
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    for (int i = 0; i < count; ++i) {
        const QString text = QStringLiteral("at once %1").arg(i);
        QCOMPARE(program.statusOf(text), QStringLiteral("Sent"));
        QVERIFY(pbx.sendRequests().value(text) >= 1);
    }
    QCOMPARE(program.history().size(), count);
}

// The process that owns the outbox is busy for longer than the other one was told to wait for a way to the
// PBX.
void tst_terminal_journey::oneThatWaitsForAnothersWorkIsPatient()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.setTrunks(R"([{"trunkname":"GSM-1","type":"GSM","status":"Idle"}])");
    pbx.setDefault(Step::slowly(40));
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const QStringList shortly{QStringLiteral("--wait"), QStringLiteral("1")};
    QSignalSpy posted(&pbx, &MisbehavingPbx::smsPosted);
    QProcess owner;
    program.start(owner,
                  program.sendArguments(QStringLiteral("13900000001"), QStringLiteral("first")) + shortly,
                  "secret\n");
    QVERIFY(posted.wait(20000));
    const auto other = program.send(QStringLiteral("13900000002"), QStringLiteral("second"), shortly);
    QVERIFY2(other.exitCode == 0, other.err.constData());
    QTRY_COMPARE_WITH_TIMEOUT(owner.state(), QProcess::NotRunning, 20000);
    QCOMPARE(owner.exitCode(), 0);
    QCOMPARE(pbx.posts(QStringLiteral("first")), 1);
    QCOMPARE(pbx.posts(QStringLiteral("second")), 1);
}

void tst_terminal_journey::withoutAPasswordNobodyLogsIn()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent = program.send(number, QStringLiteral("Hello"), {}, "");
    QCOMPARE(sent.exitCode, 2);
    QVERIFY(sent.err.contains("password"));
    QCOMPARE(pbx.totalConnections(), 0);
    QVERIFY(program.history().isEmpty());
}

void tst_terminal_journey::whatIsNoTextIsNotSent()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    const auto sent = program.run(program.sendArguments(number, QStringLiteral("-")), "secret\nGr\xfc\xdf"
                                                                                      "e\n");
    QCOMPARE(sent.exitCode, 2);
    QVERIFY(sent.err.contains("UTF-8"));
    QCOMPARE(pbx.totalConnections(), 0);
    QVERIFY(program.history().isEmpty());
}

void tst_terminal_journey::aMistypedCommandNeedsNoDisplayToBeTold()
{
    Program program;
    for (const char *display : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        program.clearVariable(QString::fromLatin1(display));
    QProcess process;
    program.start(process, {QStringLiteral("chek"), QStringLiteral("Hello")});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("chek"));
}

void tst_terminal_journey::aHostThatIsNoneIsNotSaved()
{
    const Program program;
    const auto saved =
        program.run({QStringLiteral("connect"), QStringLiteral("--name"), QStringLiteral("Office"),
                     QStringLiteral("--host"), QStringLiteral("https://127.0.0.1/"),
                     QStringLiteral("--username"), QStringLiteral("api"), QStringLiteral("--http")});
    QCOMPARE(saved.exitCode, 2);
    QVERIFY(saved.err.contains("https://127.0.0.1/"));
    QCOMPARE(program.send(number, QStringLiteral("Hello")).exitCode, 2); // there is no connection
}

QTEST_GUILESS_MAIN(tst_terminal_journey)
#include "tst_terminal_journey.moc"
