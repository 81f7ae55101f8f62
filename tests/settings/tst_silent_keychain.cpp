// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SecretStore.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace {

const QString office = QStringLiteral("6f1d2a52-0000-0000-0000-000000000001");

} // namespace

/// A session bus that takes every connection and never says a word.
class TestSilentKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsGivenUpAfterTenSecondsAndNobodyWaitsForIt();

private:
    QTemporaryDir m_folder;
    QLocalServer m_bus;
};

void TestSilentKeychain::initTestCase()
{
    const QString socket = m_folder.filePath(QStringLiteral("bus"));
    QVERIFY(m_bus.listen(socket));
    // Before the first question: nobody's real keychain is asked by a test.
    QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.toLocal8Bit()));
    qunsetenv("KDE_FULL_SESSION");
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DESKTOP_SESSION");
}

void TestSilentKeychain::itIsGivenUpAfterTenSecondsAndNobodyWaitsForIt()
{
    SecretStore secrets;
    qint64 longest = 0;
    QElapsedTimer sinceTick;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
    sinceTick.start();
    ticks.start(10);

    QElapsedTimer waited;
    waited.start();
    QFutureWatcher<SecretStore::Place> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(secrets.write(office, QStringLiteral("correct horse")));
    QVERIFY(!finished.isEmpty() || finished.wait(15000));
    QCOMPARE(watcher.result(), SecretStore::Place::ThisSession);
    QVERIFY(waited.elapsed() < 12000);
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    QCOMPARE(secrets.known(office), std::optional(QStringLiteral("correct horse")));
}

QTEST_GUILESS_MAIN(TestSilentKeychain)
#include "tst_silent_keychain.moc"
