// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/ConnectionProbe.h"
#include "app/practice/PracticePbx.h"
#include "app/time/SystemClock.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class tst_connection_probe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsTheTrunksThatCanSendNow();
};

void tst_connection_probe::itCountsTheTrunksThatCanSendNow()
{
    PracticePbx pbx;
    QVERIFY(pbx.start());
    const QTemporaryDir folder;
    SystemClock clock;
    QPointer<ConnectionProbe> probe =
        new ConnectionProbe(clock, LoginLedger(folder.filePath(QStringLiteral("logins.ini"))));
    QSignalSpy finished(probe, &ConnectionProbe::finished);
    Connection connection;
    connection.id = QStringLiteral("c");
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = pbx.port();
    connection.username = pbx.username();
    connection.pinnedSha256 = pbx.certificateSha256();
    probe->start(connection, pbx.password());
    QVERIFY(finished.wait(20000));
    const auto result = finished.constFirst().constFirst().value<ConnectionTestResult>();
    QVERIFY(result.ok);
    QCOMPARE(result.smsTrunks, 3); // one of them has no SIM
    QCOMPARE(result.usableTrunks, 2);
    QTRY_VERIFY(probe.isNull());
}

QTEST_GUILESS_MAIN(tst_connection_probe)
#include "tst_connection_probe.moc"
