// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"

#include "app/storage/MessageStore.h"
#include "app/storage/Transaction.h"
#include "tests/support/TemporaryStore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using Access = Database::Access;
using Kind = StorageErrorKind;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString alice = QStringLiteral("15100001111");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

#ifdef Q_OS_UNIX
constexpr auto ownersAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

/// Root may write everywhere: while this lives, the process is an ordinary user.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        constexpr uid_t nobody = 65534;
        if (m_before == 0 && seteuid(nobody) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_before == 0 && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    uid_t m_before = geteuid();
};
#endif

} // namespace

/// The file under the store: what it takes, what it refuses, and that it never spoils what it refuses.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileGetsTheWholeSchema();
    void aCommittedMessageIsAsSafeAsTheDisk();
    void openingAgainKeepsWhatIsThere();
    void manyMayOpenANewFileAtOnce();
    void whatIsNoDatabaseIsRefusedAndLeftUntouched_data();
    void whatIsNoDatabaseIsRefusedAndLeftUntouched();
    void aReaderKeepsLittleInMemory();
    void aNewerSchemaIsReadButNeverWritten();
    void aPlaceThatCannotBeWrittenIsSaidToBeOne();
    void aFailedOpenMayBeTriedAgain();
    void aReaderWritesNothing();
    void aFullDiskRefusesAndChangesNothing();
    void aLockedFileIsWaitedForAndThenRefused();
    void aTransactionThatIsLeftIsRolledBack();
    void anErrorNeverHoldsABoundValue();
#ifdef Q_OS_UNIX
    void everyFileIsTheOwnersAlone();
    void aReadOnlyFolderIsSaidToBeOne();
#endif
};

void TestDatabase::aNewFileGetsTheWholeSchema()
{
    TemporaryStore temporary;
    QCOMPARE(temporary.onDisk(QStringLiteral("PRAGMA user_version")).toInt(), Schema::shipped().newest());
    for (const char *table : {"message", "attempt", "report"})
        QCOMPARE(temporary.countOnDisk(QString::fromLatin1(table)), 0);
    QCOMPARE(temporary.onDisk(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void TestDatabase::aCommittedMessageIsAsSafeAsTheDisk()
{
    // The second connection is opened as the store's own is.
    TemporaryStore temporary;
    QCOMPARE(temporary.onDisk(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(temporary.onDisk(QStringLiteral("PRAGMA synchronous")).toInt(), 2);
    QCOMPARE(temporary.onDisk(QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
}

void TestDatabase::openingAgainKeepsWhatIsThere()
{
    TemporaryStore temporary;
    const MessageId id = temporary.queue(alice, now);
    temporary.reopen();
    QCOMPARE(temporary.state(id), MessageState::Queued);
}

void TestDatabase::manyMayOpenANewFileAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
        std::atomic<int> opened = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 5; ++i) {
            threads.emplace_back(QThread::create([&path, &opened] {
                Database database;
                const auto done = database.open(path, Access::ReadWrite);
                if (done)
                    ++opened;
                else
                    qWarning("%d %s", static_cast<int>(done.error().kind),
                             qUtf8Printable(done.error().detail));
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(opened.load(), 5);
    }
}

void TestDatabase::whatIsNoDatabaseIsRefusedAndLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam,\n").repeated(200);
    QTest::newRow("noise behind a right header")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("\xAB\xCD").repeated(4000);
}

void TestDatabase::whatIsNoDatabaseIsRefusedAndLeftUntouched()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    QVERIFY(write(path, content));
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        Database database;
        const auto opened = database.open(path, access);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, Kind::NotADatabase);
    }
    QCOMPARE(contentOf(path), content);
}

void TestDatabase::aReaderKeepsLittleInMemory()
{
    const TemporaryStore temporary;
    Database reader;
    QVERIFY(reader.open(temporary.path(), Access::ReadOnly).has_value());
    auto pages = reader.run(QStringLiteral("PRAGMA cache_size"));
    QVERIFY(pages && pages->next());
    QCOMPARE(pages->value(0).toInt(), -512); // kilobytes
}

void TestDatabase::aNewerSchemaIsReadButNeverWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    {
        Database database;
        QVERIFY(database.open(path, Access::ReadWrite).has_value());
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 9999")).has_value());
    }
    const QByteArray before = contentOf(path);
    Database database;
    const auto opened = database.open(path, Access::ReadWrite);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, Kind::NewerSchema);
    QVERIFY(database.open(path, Access::ReadOnly).has_value());
    QVERIFY(database.run(QStringLiteral("SELECT count(*) FROM message")).has_value());
    QVERIFY(!database.run(QStringLiteral("DELETE FROM message")).has_value());
    QCOMPARE(contentOf(path), before);
}

void TestDatabase::aPlaceThatCannotBeWrittenIsSaidToBeOne()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(write(file, "x"));
    for (const QString &place : {folder.filePath(QStringLiteral("no/such/folder/messages.sqlite")),
                                 file + QStringLiteral("/messages.sqlite"), folder.path()}) {
        Database database;
        const auto opened = database.open(place, Access::ReadWrite);
        QVERIFY2(!opened.has_value(), qPrintable(place));
        QCOMPARE(opened.error().kind, Kind::CannotOpen);
    }
}

void TestDatabase::aFailedOpenMayBeTriedAgain()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    Database reader;
    for (int i = 0; i < 3; ++i) {
        const auto opened = reader.open(path, Access::ReadOnly);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, Kind::CannotOpen);
        QVERIFY(!QFile::exists(path));
    }
    Database writer;
    QVERIFY(writer.open(path, Access::ReadWrite).has_value());
    QVERIFY(reader.open(path, Access::ReadOnly).has_value());
}

void TestDatabase::aReaderWritesNothing()
{
    TemporaryStore temporary;
    Database reader;
    QVERIFY(reader.open(temporary.path(), Access::ReadOnly).has_value());
    const auto written = reader.run(QStringLiteral("DELETE FROM message"));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, Kind::CannotOpen);
}

void TestDatabase::aFullDiskRefusesAndChangesNothing()
{
    // SQLite says "database or disk is full" (13) where no row number is left, too: the same code by the same
    // way.
    TemporaryStore temporary;
    const MessageId id = temporary.queue(alice, now);
    std::ignore = temporary.onDisk(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = 'report'"));
    std::ignore = temporary.onDisk(
        QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES ('report', 9223372036854775807)"));
    const QString smsId = QStringLiteral("18396210850-1772441990");
    const auto attempt = temporary.store().beginAttempt(id, QStringLiteral("GSM-1"), now);
    QVERIFY(attempt.has_value());
    Settlement accepted;
    accepted.outcome = AttemptOutcome::Accepted;
    accepted.event = MessageEvent::AcceptedByPbx;
    accepted.smsId = smsId;
    QVERIFY(temporary.store().settle(**attempt, accepted, now).has_value());
    const auto report = temporary.store().record(QStringLiteral("head-office"), {smsId, true, {}}, now);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, Kind::DiskFull);
    QCOMPARE(temporary.state(id), MessageState::Accepted);

    std::ignore = temporary.onDisk(
        QStringLiteral("UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'message'"));
    const auto stored = temporary.store().enqueue(QStringLiteral("head-office"), {.to = alice, .text = alice},
                                                  PhoneNumber::parse(alice).value(), now);
    QVERIFY(!stored.has_value());
    QCOMPARE(stored.error().storage.kind, Kind::DiskFull);
    QCOMPARE(temporary.countOnDisk(QStringLiteral("message")), 1);
}

void TestDatabase::aLockedFileIsWaitedForAndThenRefused()
{
    TemporaryStore temporary;
    const MessageId id = temporary.queue(alice, now);
    Database backup;
    QVERIFY(backup.open(temporary.path(), Access::ReadWrite).has_value());
    QVERIFY(backup.run(QStringLiteral("BEGIN IMMEDIATE")).has_value());

    QElapsedTimer waited;
    waited.start();
    const auto attempt = temporary.store().beginAttempt(id, QStringLiteral("GSM-1"), now);
    QVERIFY(!attempt.has_value());
    QCOMPARE(attempt.error().kind, Kind::Locked);
    QVERIFY(waited.elapsed() >= 4000);
    // Who only reads is not in anybody's way.
    QCOMPARE(temporary.state(id), MessageState::Queued);

    QVERIFY(backup.run(QStringLiteral("ROLLBACK")).has_value());
    QVERIFY(temporary.store().beginAttempt(id, QStringLiteral("GSM-1"), now).value().has_value());
}

void TestDatabase::aTransactionThatIsLeftIsRolledBack()
{
    const QTemporaryDir folder;
    Database database;
    QVERIFY(database.open(folder.filePath(QStringLiteral("messages.sqlite")), Access::ReadWrite).has_value());
    const auto insert = [&database] {
        return database
            .run(QStringLiteral(
                "INSERT INTO report (connection_id, received_at, sms_id, sent) VALUES ('', 0, '', 0)"))
            .has_value();
    };
    const auto count = [&database] {
        auto query = database.run(QStringLiteral("SELECT count(*) FROM report"));
        return query && query->next() ? query->value(0).toInt() : -1;
    };
    {
        Transaction left(database);
        QVERIFY(left.begin().has_value());
        QVERIFY(insert());
    }
    QCOMPARE(count(), 0);
    Transaction kept(database);
    QVERIFY(kept.begin().has_value());
    QVERIFY(insert());
    QVERIFY(kept.commit().has_value());
    QCOMPARE(count(), 1);
}

void TestDatabase::anErrorNeverHoldsABoundValue()
{
    const QTemporaryDir folder;
    Database database;
    QVERIFY(database.open(folder.filePath(QStringLiteral("messages.sqlite")), Access::ReadWrite).has_value());
    const QString secret = QStringLiteral("Your code is 4711");
    const auto refused =
        database.run(QStringLiteral("INSERT INTO attempt (id, trunk, started_at) VALUES (?, ?, ?)"),
                     {secret, secret, secret});
    QVERIFY(!refused.has_value());
    QVERIFY2(!refused.error().detail.contains(QStringLiteral("4711")),
             qUtf8Printable(refused.error().detail));
}

#ifdef Q_OS_UNIX
void TestDatabase::everyFileIsTheOwnersAlone()
{
    TemporaryStore temporary;
    temporary.queue(alice, now);
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString path = temporary.path() + QLatin1String(suffix);
        QVERIFY2(QFile::exists(path), suffix);
        QCOMPARE(QFile::permissions(path) & ~ownersAlone, QFileDevice::Permissions());
    }
}

void TestDatabase::aReadOnlyFolderIsSaidToBeOne()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.sqlite"));
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    {
        MessageStore store;
        QVERIFY(store.open(old).has_value());
    }
    constexpr auto anybodyMayRead = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(old, anybodyMayRead));
    constexpr auto anybodyMayEnter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), anybodyMayRead | anybodyMayEnter));
    {
        const OrdinaryUser user;
        for (const QString &path : {fresh, old}) {
            Database database;
            const auto opened = database.open(path, Access::ReadWrite);
            QVERIFY2(!opened.has_value(), qPrintable(path));
            QCOMPARE(opened.error().kind, Kind::CannotOpen);
        }
    }
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}
#endif

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
