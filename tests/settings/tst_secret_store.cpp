// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SecretStore.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString office = QStringLiteral("6f1d2a52-0000-0000-0000-000000000001");
const QString password = QStringLiteral("correct horse 电池");

template <typename T> T waitedFor(const QFuture<T> &future, const T &otherwise)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(15000))
        return otherwise;
    return future.result();
}

} // namespace

/// Where there is no keychain: a desktop without a session bus.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void withoutAKeychainAPasswordIsKeptForThisSession();
    void anotherSessionKnowsNothing();
    void aRemovedPasswordIsForgotten();
    void whatWasNeverGivenIsNotKnown();
};

void TestSecretStore::initTestCase()
{
    // Before the first question: nobody's real keychain is asked by a test.
    QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"));
    qunsetenv("KDE_FULL_SESSION");
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DESKTOP_SESSION");
}

void TestSecretStore::withoutAKeychainAPasswordIsKeptForThisSession()
{
    SecretStore secrets;
    QCOMPARE(waitedFor(secrets.write(office, password), SecretStore::Place::Keychain),
             SecretStore::Place::ThisSession);
    QCOMPARE(secrets.known(office), std::optional(password));
    QCOMPARE(waitedFor(secrets.read(office), std::optional<QString>()), std::optional(password));
}

void TestSecretStore::anotherSessionKnowsNothing()
{
    {
        SecretStore secrets;
        QCOMPARE(waitedFor(secrets.write(office, password), SecretStore::Place::Keychain),
                 SecretStore::Place::ThisSession);
    }
    SecretStore next;
    QVERIFY(!next.known(office));
    QCOMPARE(waitedFor(next.read(office), std::optional(password)), std::optional<QString>());
}

void TestSecretStore::aRemovedPasswordIsForgotten()
{
    SecretStore secrets;
    waitedFor(secrets.write(office, password), SecretStore::Place::Keychain);
    secrets.remove(office);
    QVERIFY(!secrets.known(office));
    QCOMPARE(waitedFor(secrets.read(office), std::optional(password)), std::optional<QString>());
}

void TestSecretStore::whatWasNeverGivenIsNotKnown()
{
    SecretStore secrets;
    QVERIFY(!secrets.known(office));
    QCOMPARE(waitedFor(secrets.read(office), std::optional(password)), std::optional<QString>());
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secret_store.moc"
