// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreRestore.h"

#include "app/storage/MessageFile.h"
#include "tests/storage/BackupDesk.h"

#include <QTest>

#include <memory>

using Kind = BackupError::Kind;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

} // namespace

/// The whole store, back from a file.
class TestStoreRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<BackupDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aBackupComesBack();
    void aLogBesideItIsPartOfIt();
    void aForeignLogBesideABackupIsNoPartOfIt();
    void aWriterThatWasCutOffIsUndone();
    void aLogWithoutItsStoreIsMovedAside();
    void theFormerStoreIsKept();
    void whatWasUnderWayIsNotSentAgain();
    void anOlderVersionIsBroughtUpToDate();
    void nothingHappensBeforeTheYes();
    void aStartFinishesWhatAnEndInterrupted();
    void aStoreInUseIsNotReplaced();

private:
    std::unique_ptr<BackupDesk> m_desk;
};

void TestStoreRestore::aBackupComesBack()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now, QStringLiteral("from before"));
    const QString backup = m_desk->backUp();
    const QByteArray original = BackupDesk::contentOf(backup);
    m_desk->store().queue(QStringLiteral("15100002222"), now, QStringLiteral("from after"));
    const QString path = m_desk->path();
    const auto contents = StoreRestore::prepare(path, backup, now, BackupDesk::neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 1);
    QVERIFY(StoreRestore::accept(path).has_value());
    QVERIFY(StoreRestore::isAccepted(path));
    QVERIFY(StoreRestore::putInPlace(path, now, false).has_value());
    QVERIFY(!StoreRestore::isAccepted(path));
    QCOMPARE(BackupDesk::ask(path, QStringLiteral("SELECT upto FROM search_reach")).toInt(), 0);
    QCOMPARE(BackupDesk::ask(path, QStringLiteral("SELECT group_concat(text) FROM message")),
             QVariant(QStringLiteral("from before")));
    QCOMPARE(BackupDesk::contentOf(backup), original);
    QCOMPARE(QFile::permissions(path) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
}

void TestStoreRestore::aLogBesideItIsPartOfIt()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now, QStringLiteral("in the file"));
    std::ignore = m_desk->store().onDisk(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_desk->store().queue(QStringLiteral("15100002222"), now, QStringLiteral("in the log"));
    // As a store was left whose program ended badly, and then moved aside.
    const QString left = m_desk->inFolder("messages-before-restore.sqlite");
    const QString log = left + QStringLiteral("-wal");
    QVERIFY(QFile::copy(m_desk->path(), left));
    QVERIFY(QFile::copy(m_desk->path() + QStringLiteral("-wal"), log));
    const QByteArray original = BackupDesk::contentOf(log);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    const auto contents = StoreRestore::prepare(path, left, now, BackupDesk::neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 2);
    QVERIFY(StoreRestore::accept(path).has_value());
    QVERIFY(StoreRestore::putInPlace(path, now, true).has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("messages.sqlite")});
    QCOMPARE(BackupDesk::ask(path, QStringLiteral("SELECT count(*) FROM message")).toInt(), 2);
    QCOMPARE(BackupDesk::contentOf(log), original);
}

// Copied by hand over a store that had been left there with its log.
void TestStoreRestore::aForeignLogBesideABackupIsNoPartOfIt()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    m_desk->store().queue(QStringLiteral("15100002222"), now);
    const QString backup = m_desk->backUp();
    BackupDesk other;
    other.store().queue(QStringLiteral("15100003333"), now);
    QVERIFY(QFile::copy(other.path() + QStringLiteral("-wal"), backup + QStringLiteral("-wal")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    const auto contents = StoreRestore::prepare(path, backup, now, BackupDesk::neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 2);
}

// On a network's drive, where a store has a journal instead of a log.
void TestStoreRestore::aWriterThatWasCutOffIsUndone()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    const QString store = m_desk->backUp(); // it has no log either
    const QString cutOff = m_desk->inFolder("messages-before-restore.sqlite");
    {
        Database writer;
        QVERIFY(writer.open(store, Database::Access::ReadWrite).has_value());
        for (const char *sql :
             {"PRAGMA journal_mode = DELETE",
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
              " INSERT INTO message (connection_id, recipient, number, text, state, created_at, state_at,"
              " due_at) SELECT 'c', '1', '1', hex(randomblob(100)), 'Sent', 1, 1, 1 FROM n",
              // Of more pages than it keeps in memory, the first are in the file before the end.
              "PRAGMA cache_size = 5", "BEGIN", "DELETE FROM message WHERE id > 1"})
            QVERIFY(writer.run(QLatin1String(sql)).has_value());
        QVERIFY(QFile::copy(store, cutOff));
        QVERIFY(QFile::copy(store + QStringLiteral("-journal"), cutOff + QStringLiteral("-journal")));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    const auto contents = StoreRestore::prepare(path, cutOff, now, BackupDesk::neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 3001);
    QVERIFY(StoreRestore::accept(path).has_value());
    QVERIFY(StoreRestore::putInPlace(path, now, true).has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("messages.sqlite")});
}

void TestStoreRestore::aLogWithoutItsStoreIsMovedAside()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    m_desk->store().queue(QStringLiteral("15100002222"), now);
    const QString backup = m_desk->backUp();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    QVERIFY(StoreRestore::prepare(path, backup, now, BackupDesk::neverCancelled).has_value());
    QVERIFY(StoreRestore::accept(path).has_value());
    // Somebody has deleted the store, and left its log.
    BackupDesk other;
    other.store().queue(QStringLiteral("15100003333"), now);
    const QByteArray log = BackupDesk::contentOf(other.path() + QStringLiteral("-wal"));
    QVERIFY(BackupDesk::write(path + QStringLiteral("-wal"), log));
    const auto former = StoreRestore::putInPlace(path, now, true);
    QVERIFY(former.has_value());
    QCOMPARE(*former, QString());
    QCOMPARE(BackupDesk::contentOf(
                 folder.filePath(QStringLiteral("messages-before-restore-20260302-090000.sqlite-wal"))),
             log);
    QCOMPARE(BackupDesk::ask(path, QStringLiteral("SELECT count(*) FROM message")).toInt(), 2);
}

void TestStoreRestore::theFormerStoreIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    const QString backup = m_desk->backUp();
    // The first comes to an empty place.
    for (const int round : {0, 1, 2}) {
        QVERIFY(StoreRestore::prepare(path, backup, now, BackupDesk::neverCancelled).has_value());
        QVERIFY(StoreRestore::accept(path).has_value());
        const auto kept = StoreRestore::putInPlace(path, now, true);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->isEmpty(), round == 0);
        if (round > 0)
            QCOMPARE(BackupDesk::ask(*kept, QStringLiteral("SELECT count(*) FROM message")).toInt(), 1);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("messages-before-restore-20260302-090000-2.sqlite"),
                          QStringLiteral("messages-before-restore-20260302-090000.sqlite"),
                          QStringLiteral("messages.sqlite")}));
}

void TestStoreRestore::whatWasUnderWayIsNotSentAgain()
{
    const MessageId queued = m_desk->store().queue(QStringLiteral("15100001111"), now);
    const MessageId sending = m_desk->store().queue(QStringLiteral("15100002222"), now);
    // Marked, but no byte had left when the copy was made: it has since.
    QVERIFY(m_desk->store().store().beginAttempt(sending, QStringLiteral("GSM-1"), now).has_value());
    const QString backup = m_desk->backUp();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    QVERIFY(StoreRestore::prepare(path, backup, now, BackupDesk::neverCancelled).has_value());
    QVERIFY(StoreRestore::accept(path).has_value());
    QVERIFY(StoreRestore::putInPlace(path, now, true).has_value());
    MessageStore restored;
    QVERIFY(restored.open(path).has_value());
    QVERIFY(restored.recover(now, std::chrono::minutes(15)).has_value());
    QCOMPARE(restored.message(queued)->state, MessageState::Queued);
    QVERIFY(restored.message(queued)->held);
    QCOMPARE(restored.message(sending)->state, MessageState::NotConfirmed);
    QVERIFY(restored.waiting(QStringLiteral("head-office"), 10)->isEmpty());
}

void TestStoreRestore::anOlderVersionIsBroughtUpToDate()
{
    const QString old = m_desk->inFolder("old.sqlite");
    {
        Database made(Schema::shipped().upTo(1));
        QVERIFY(made.open(old, Database::Access::ReadWrite).has_value());
        QVERIFY(
            made.run(QStringLiteral("INSERT INTO message (connection_id, recipient, number, text, state,"
                                    " created_at, state_at, due_at) VALUES ('head-office', '1', '1', 'Hi',"
                                    " 'Sent', 1, 1, 1)"))
                .has_value());
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    const auto contents = StoreRestore::prepare(path, old, now, BackupDesk::neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 1);
    QVERIFY(StoreRestore::accept(path).has_value());
    QVERIFY(StoreRestore::putInPlace(path, now, true).has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("messages.sqlite")});
    QCOMPARE(BackupDesk::ask(path, QStringLiteral("PRAGMA user_version")).toInt(),
             Schema::shipped().newest());
    QCOMPARE(BackupDesk::ask(path, QStringLiteral("SELECT text FROM message")).toString(),
             QStringLiteral("Hi"));
}

void TestStoreRestore::nothingHappensBeforeTheYes()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    const QString backup = m_desk->backUp();
    const QStringList before = m_desk->filesBesideTheStore();
    QVERIFY(StoreRestore::prepare(m_desk->path(), backup, now, BackupDesk::neverCancelled).has_value());
    QVERIFY(!StoreRestore::isAccepted(m_desk->path()));
    StoreRestore::discard(m_desk->path());
    QCOMPARE(m_desk->filesBesideTheStore(), before);
    QCOMPARE(BackupDesk::whyNot(StoreRestore::prepare(m_desk->path(), backup, now, [] { return true; })),
             Kind::Cancelled);
    QCOMPARE(m_desk->filesBesideTheStore(), before);
}

void TestStoreRestore::aStartFinishesWhatAnEndInterrupted()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now, QStringLiteral("from the backup"));
    const QString backup = m_desk->backUp();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    QVERIFY(BackupDesk::write(path, "the store of that time"));
    QVERIFY(StoreRestore::prepare(path, backup, now, BackupDesk::neverCancelled).has_value());
    QVERIFY(StoreRestore::accept(path).has_value());
    // The power went between the two renames.
    QVERIFY(QFile::rename(path, folder.filePath(QStringLiteral("messages-before-restore.sqlite"))));
    const auto condition = MessageFile(path).prepare(now);
    QVERIFY(condition.has_value());
    QVERIFY(condition->restore.has_value());
    QVERIFY(!condition->rescue.has_value());
    QCOMPARE(BackupDesk::ask(path, QStringLiteral("SELECT text FROM message")).toString(),
             QStringLiteral("from the backup"));
    QVERIFY(!MessageFile(path).prepare(now)->restore.has_value());
}

void TestStoreRestore::aStoreInUseIsNotReplaced()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    QVERIFY(
        StoreRestore::prepare(m_desk->path(), m_desk->backUp(), now, BackupDesk::neverCancelled).has_value());
    QVERIFY(StoreRestore::accept(m_desk->path()).has_value());
    const auto refused = StoreRestore::putInPlace(m_desk->path(), now, true);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, StorageErrorKind::Locked);
    m_desk->store().queue(QStringLiteral("15100003333"), now);
    QCOMPARE(BackupDesk::ask(m_desk->path(), QStringLiteral("SELECT count(*) FROM message")).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestStoreRestore)
#include "tst_store_restore.moc"
