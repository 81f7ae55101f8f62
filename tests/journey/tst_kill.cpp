// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/Program.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

/// The program is ended by SIGKILL (TerminateProcess on Windows) while it sends through a PBX that counts.
class tst_kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTheAnswerIsOutItIsNotConfirmedAndNotRepeated();
    void killedBeforeAnythingLeftItGoesOnAndIsSentOnce();
    void killedAtAnyMomentNoMessageIsLostAndNoneIsRepeated();

private:
    void kill(QProcess &process);
};

void tst_kill::kill(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    QSignalSpy finished(&process, &QProcess::finished);
    process.kill();
    if (process.state() != QProcess::NotRunning)
        QVERIFY(finished.wait());
}

void tst_kill::killedWhileTheAnswerIsOutItIsNotConfirmedAndNotRepeated()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.script({Misbehaviour::Hang});
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    QSignalSpy posted(&pbx, &MisbehavingPbx::smsPosted);
    QProcess process;
    program.start(process, program.sendArguments(QStringLiteral("13900000001"), QStringLiteral("first")),
                  "secret\n");
    QVERIFY(posted.wait(20000));
    kill(process);

    QCOMPARE(
        program.send(QStringLiteral("13900000002"), QStringLiteral("second"), {QStringLiteral("--no-wait")})
            .exitCode,
        0);
    QCOMPARE(program.statusOf(QStringLiteral("first")), QStringLiteral("Not confirmed"));
    QCOMPARE(pbx.posts(QStringLiteral("first")), 1);
    QCOMPARE(pbx.posts(QStringLiteral("second")), 1);
}

void tst_kill::killedBeforeAnythingLeftItGoesOnAndIsSentOnce()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.setStalled(true);
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    QProcess process;
    QSignalSpy said(&process, &QProcess::readyReadStandardOutput);
    program.start(process, program.sendArguments(QStringLiteral("13900000001"), QStringLiteral("first")),
                  "secret\n");
    QVERIFY(said.wait(20000)); // Queued: from here on it is the program's to keep
    kill(process);

    pbx.setStalled(false);
    QCOMPARE(
        program.send(QStringLiteral("13900000002"), QStringLiteral("second"), {QStringLiteral("--no-wait")})
            .exitCode,
        0);
    QTRY_COMPARE(program.statusOf(QStringLiteral("first")), QStringLiteral("Accepted"));
    QCOMPARE(pbx.posts(QStringLiteral("first")), 1);
}

void tst_kill::killedAtAnyMomentNoMessageIsLostAndNoneIsRepeated()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.setDefault(Step::slowly(1));
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);

    auto random = QRandomGenerator(20260302);
    constexpr int rounds = 20;
    QStringList acknowledged;
    for (int i = 0; i < rounds; ++i) {
        const QString text = QStringLiteral("round %1").arg(i);
        QProcess process;
        program.start(process, program.sendArguments(QStringLiteral("1390000%1").arg(1000 + i), text),
                      "secret\n");
        QTimer moment;
        QSignalSpy passed(&moment, &QTimer::timeout);
        moment.start(static_cast<int>(random.bounded(20, 400)));
        QVERIFY(passed.wait());
        kill(process);
        if (process.readAllStandardOutput().contains("Queued"))
            acknowledged.append(text);
    }
    // One that is left to end by itself settles all that the killed ones left.
    pbx.setDefault(Misbehaviour::Answer);
    QCOMPARE(
        program.send(QStringLiteral("13900000001"), QStringLiteral("last"), {QStringLiteral("--no-wait")})
            .exitCode,
        0);
    for (const QString &text : std::as_const(acknowledged)) {
        QVERIFY2(!program.statusOf(text).isEmpty(), qPrintable(text));
        QVERIFY2(program.statusOf(text) != QLatin1String("Sending"), qPrintable(text));
    }
    for (int i = 0; i < rounds; ++i)
        QVERIFY(pbx.posts(QStringLiteral("round %1").arg(i)) <= 1);
}

QTEST_GUILESS_MAIN(tst_kill)
#include "tst_kill.moc"
