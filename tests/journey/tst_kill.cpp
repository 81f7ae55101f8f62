// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/Program.h"

#include <QSignalSpy>
#include <QTest>

/// The program is ended by SIGKILL (TerminateProcess on Windows) while it sends through a PBX that counts.
class tst_kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTheAnswerIsOutItIsNotConfirmedAndNotRepeated();
    void killedBeforeAnythingLeftItGoesOnAndIsSentOnce();

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

QTEST_GUILESS_MAIN(tst_kill)
#include "tst_kill.moc"
