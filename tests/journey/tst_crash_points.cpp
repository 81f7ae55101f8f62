// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/Program.h"

#include <QSignalSpy>
#include <QTest>

/// The program ends itself, as kill -9 would, between two steps of a send; the next one has to find its way.
class tst_crash_points : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereverTheProgramEndsNothingIsLostAndNothingGoesTwice_data();
    void whereverTheProgramEndsNothingIsLostAndNothingGoesTwice();
};

void tst_crash_points::whereverTheProgramEndsNothingIsLostAndNothingGoesTwice_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("refusedBefore");
    QTest::addColumn<int>("postsAtTheCrash");
    QTest::addColumn<QString>("stateInTheEnd");
    QTest::addColumn<int>("postsInTheEnd");

    const QString accepted = QStringLiteral("Accepted");
    const QString notConfirmed = QStringLiteral("Not confirmed");
    struct Row
    {
        const char *place;
        int posts;
        QString state;
        int postsInTheEnd;
    };
    const Row rows[] = {
        {"before-T1", 0, accepted, 1},
        {"after-T1", 0, accepted, 1},
        {"before-T2", 0, accepted, 1},
        // No byte has left, but nobody can know that any more.
        {"after-T2", 0, notConfirmed, 0},
        {"after-write", 1, notConfirmed, 1},
        {"before-T3", 1, notConfirmed, 1},
        {"after-T3", 1, accepted, 1},
    };
    for (const Row &row : rows) {
        const QString place = QLatin1String(row.place);
        QTest::addRow("%s", row.place) << place << false << row.posts << row.state << row.postsInTheEnd;
        // The second attempt, after a documented refusal.
        QTest::addRow("%s, second attempt", row.place)
            << place + QStringLiteral(":2") << true << row.posts + 1 << row.state << row.postsInTheEnd + 1;
    }
}

void tst_crash_points::whereverTheProgramEndsNothingIsLostAndNothingGoesTwice()
{
    QFETCH(QString, place);
    QFETCH(bool, refusedBefore);
    QFETCH(int, postsAtTheCrash);
    QFETCH(QString, stateInTheEnd);
    QFETCH(int, postsInTheEnd);

    MisbehavingPbx pbx;
    QVERIFY(pbx.start());
    if (refusedBefore)
        pbx.script({Step::refuse(10027)});
    Program program;
    QCOMPARE(program.connectTo(pbx.port(), pbx.certificateSha256()).exitCode, 0);

    const QString first = QStringLiteral("first");
    program.setVariable(QStringLiteral("TRUNKTEXT_CRASH_AT"), place);
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    program.start(process, program.sendArguments(QStringLiteral("13900000001"), first), "secret\n");
    QVERIFY(!finished.isEmpty() || finished.wait(60000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(pbx.posts(first), postsAtTheCrash);

    program.clearVariable(QStringLiteral("TRUNKTEXT_CRASH_AT"));
    const QString second = QStringLiteral("second");
    QCOMPARE(
        program.send(QStringLiteral("13900000002"), second, {QStringLiteral("--wait"), QStringLiteral("1")})
            .exitCode,
        0);
    QCOMPARE(program.statusOf(first), stateInTheEnd);
    QCOMPARE(pbx.posts(first), postsInTheEnd);
    QVERIFY(pbx.posts(first) <= 1 + pbx.refusals(first));
    QCOMPARE(program.statusOf(second), QStringLiteral("Accepted"));
    QCOMPARE(pbx.posts(second), 1);
}

QTEST_GUILESS_MAIN(tst_crash_points)
#include "tst_crash_points.moc"
