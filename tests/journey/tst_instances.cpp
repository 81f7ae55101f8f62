// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/Program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

/// Several of the real program on one profile, and on two.
class tst_instances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void ofFiveThatStartAtOnceOneStays();
    void aSecondStartHandsOverWhatItWasAskedFor();
    void twoProfilesAreTwoWindows();
    void aWindowWaitsForACommandThatHasNone();

private:
    QProcess &launch(const Program &program, const QStringList &arguments = {});
    [[nodiscard]] int running() const;
    [[nodiscard]] static QByteArray connectionsOf(const Program &program);

    std::vector<std::unique_ptr<QProcess>> m_processes;
};

QProcess &tst_instances::launch(const Program &program, const QStringList &arguments)
{
    m_processes.push_back(std::make_unique<QProcess>());
    program.start(*m_processes.back(), arguments);
    return *m_processes.back();
}

int tst_instances::running() const
{
    return static_cast<int>(std::count_if(m_processes.cbegin(), m_processes.cend(), [](const auto &process) {
        return process->state() != QProcess::NotRunning;
    }));
}

QByteArray tst_instances::connectionsOf(const Program &program)
{
    QFile file(program.folder() + QStringLiteral("/connections.ini"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_instances::cleanup()
{
    for (const auto &process : m_processes) {
        QSignalSpy finished(process.get(), &QProcess::finished);
        process->kill();
        if (process->state() != QProcess::NotRunning)
            finished.wait();
    }
    m_processes.clear();
}

void tst_instances::ofFiveThatStartAtOnceOneStays()
{
    const Program program;
    for (int i = 0; i < 5; ++i)
        launch(program);
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60000);
    for (const auto &process : m_processes) {
        if (process->state() == QProcess::NotRunning) {
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
    }
    // It stays, and answers whoever comes next.
    const QProcess &sixth = launch(program);
    QTRY_COMPARE_WITH_TIMEOUT(sixth.state(), QProcess::NotRunning, 20000);
    QCOMPARE(sixth.exitCode(), 0);
    QCOMPARE(running(), 1);
}

void tst_instances::aSecondStartHandsOverWhatItWasAskedFor()
{
    const Program program;
    launch(program);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(program.folder() + QStringLiteral("/messages.sqlite")), 20000);
    QVERIFY(!connectionsOf(program).contains("current=practice"));
    const QProcess &second = launch(program, {QStringLiteral("--practice")});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(connectionsOf(program).contains("current=practice"), 20000);
    QCOMPARE(running(), 1);
}

void tst_instances::twoProfilesAreTwoWindows()
{
    const Program one;
    const Program other;
    launch(one, {QStringLiteral("--practice")});
    launch(other, {QStringLiteral("--practice")});
    QTRY_VERIFY_WITH_TIMEOUT(connectionsOf(one).contains("current=practice"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(connectionsOf(other).contains("current=practice"), 20000);
    QCOMPARE(running(), 2);
    const QProcess &second = launch(other);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QCOMPARE(running(), 2);
}

void tst_instances::aWindowWaitsForACommandThatHasNone()
{
    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    pbx.script({Misbehaviour::Hang});
    const Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);
    QSignalSpy posted(&pbx, &MisbehavingPbx::smsPosted);
    QProcess command;
    program.start(command, program.sendArguments(QStringLiteral("13900000001"), QStringLiteral("first")),
                  "secret\n");
    QVERIFY(posted.wait(20000));

    launch(program, {QStringLiteral("--practice")});
    QSignalSpy ended(&command, &QProcess::finished);
    command.kill(); // it would end by itself, half a minute later
    QVERIFY(!ended.isEmpty() || ended.wait());
    QTRY_VERIFY_WITH_TIMEOUT(connectionsOf(program).contains("current=practice"), 20000);
    QCOMPARE(running(), 1);
}

QTEST_GUILESS_MAIN(tst_instances)
#include "tst_instances.moc"
