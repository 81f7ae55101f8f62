// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreBackup.h"

#include "app/storage/Database.h"
#include "app/storage/MessageFile.h"
#include "app/storage/StoreKeeper.h"
#include "app/storage/StoreRestore.h"
#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using Kind = BackupError::Kind;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

bool neverCancelled()
{
    return false;
}

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

/// What a store or a backup says.
QVariant ask(const QString &path, const QString &sql)
{
    Database database;
    if (!database.open(path, Database::Access::ReadOnly))
        return {};
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

Kind whyNot(const BackedUp<StoreContents> &refused)
{
    return refused ? Kind::Cancelled : refused.error().kind;
}

} // namespace

/// The whole store as a file, and back.
class TestStoreBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBackupHasAllMessagesAndIsTheOwnersAlone();
    void anOlderBackupIsReplacedByAWholeOne();
    void aBackupIsMadeWhileAWriterWrites();
    void theStoreItselfIsNeverTheTarget_data();
    void theStoreItselfIsNeverTheTarget();
    void whatCannotBeWrittenLeavesNothing();
    void anInterruptedBackupLeavesNoFileOfThatName();
    void whereNothingWasWrittenThereIsNothingToCopy();

    void aBackupComesBack();
    void theFormerStoreIsKept();
    void whatWasUnderWayIsNotSentAgain();
    void anOlderVersionIsBroughtUpToDate();
    void nothingHappensBeforeTheYes();
    void aStartFinishesWhatAnEndInterrupted();
    void aStoreInUseIsNotReplaced();
    void theKeeperAnswersFromAThreadOfItsOwn();

private:
    [[nodiscard]] QString storePath() const { return m_store->path(); }
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString backUp();
    [[nodiscard]] QStringList filesBesideTheStore() const
    {
        return QFileInfo(storePath()).dir().entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryStore> m_store;
};

void TestStoreBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<TemporaryStore>();
}

void TestStoreBackup::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

QString TestStoreBackup::backUp()
{
    const QString target = inFolder("backup.sqlite");
    if (!StoreBackup::write(storePath(), target, neverCancelled))
        qFatal("no backup");
    return target;
}

void TestStoreBackup::aBackupHasAllMessagesAndIsTheOwnersAlone()
{
    m_store->queue(QStringLiteral("15100001111"), now.addDays(-3));
    m_store->queue(QStringLiteral("15100002222"), now);
    const QString target = inFolder("backup.sqlite");
    const auto contents = StoreBackup::write(storePath(), target, neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 2);
    QCOMPARE(contents->waiting, 2);
    QCOMPARE(contents->oldest, now.addDays(-3));
    QCOMPARE(contents->newest, now);
    QCOMPARE(contents->bytes, QFileInfo(target).size());
    QCOMPARE(ask(target, QStringLiteral("SELECT count(*) FROM message")).toInt(), 2);
    QCOMPARE(QFile::permissions(target) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("backup.sqlite")});
}

void TestStoreBackup::anOlderBackupIsReplacedByAWholeOne()
{
    const QString target = inFolder("backup.sqlite");
    QVERIFY(write(target, "yesterday's"));
    QVERIFY(write(target + QStringLiteral(".part"), "half of the day before"));
    m_store->queue(QStringLiteral("15100001111"), now);
    QVERIFY(StoreBackup::write(storePath(), target, neverCancelled).has_value());
    QCOMPARE(ask(target, QStringLiteral("SELECT count(*) FROM message")).toInt(), 1);
}

void TestStoreBackup::aBackupIsMadeWhileAWriterWrites()
{
    for (int at = 0; at < 200; ++at)
        m_store->queue(QStringLiteral("15100001111"), now.addSecs(at * 100), QString(1000, u'x'));
    StoreKeeper keeper(storePath());
    const auto backup = keeper.backUp(inFolder("backup.sqlite"));
    int meanwhile = 0;
    while (!backup.isFinished()) {
        m_store->queue(QStringLiteral("15100001111"), now.addSecs(100000 + meanwhile * 100));
        ++meanwhile;
    }
    QVERIFY(backup.result().has_value());
    QVERIFY(meanwhile > 0);
    QCOMPARE(m_store->countOnDisk(QStringLiteral("message")), 200 + meanwhile);
    QVERIFY(backup.result()->messages >= 200);
}

void TestStoreBackup::theStoreItselfIsNeverTheTarget_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("itself") << QStringLiteral("messages.sqlite");
    QTest::newRow("in a roundabout way") << QStringLiteral("./../%1/messages.sqlite");
    QTest::newRow("its log") << QStringLiteral("messages.sqlite-wal");
    QTest::newRow("a file of ours") << QStringLiteral("messages.sqlite.before-9");
}

void TestStoreBackup::theStoreItselfIsNeverTheTarget()
{
    QFETCH(QString, name);
    m_store->queue(QStringLiteral("15100001111"), now);
    const QFileInfo store(storePath());
    if (name.contains(QLatin1String("%1")))
        name = name.arg(store.dir().dirName());
    const QStringList before = filesBesideTheStore();
    QCOMPARE(whyNot(StoreBackup::write(storePath(), store.absolutePath() + QLatin1Char('/') + name,
                                       neverCancelled)),
             Kind::IsTheStore);
    const QString link = inFolder("link.sqlite");
    QVERIFY(QFile::link(storePath(), link));
    QCOMPARE(whyNot(StoreBackup::write(storePath(), link, neverCancelled)), Kind::IsTheStore);
    QCOMPARE(whyNot(StoreRestore::prepare(storePath(), link, now, neverCancelled)), Kind::IsTheStore);
    QCOMPARE(filesBesideTheStore(), before);
    QCOMPARE(m_store->countOnDisk(QStringLiteral("message")), 1);
}

void TestStoreBackup::whatCannotBeWrittenLeavesNothing()
{
    m_store->queue(QStringLiteral("15100001111"), now);
    QCOMPARE(whyNot(StoreBackup::write(storePath(), inFolder("not/there.sqlite"), neverCancelled)),
             Kind::CannotWrite);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("backup.sqlite")));
    QCOMPARE(whyNot(StoreBackup::write(storePath(), inFolder("backup.sqlite"), neverCancelled)),
             Kind::CannotWrite);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestStoreBackup::anInterruptedBackupLeavesNoFileOfThatName()
{
    m_store->queue(QStringLiteral("15100001111"), now);
    const QString target = inFolder("backup.sqlite");
    QVERIFY(write(target, "yesterday's"));
    // Before the copying, after it, and after the check.
    for (int patience = 0; patience < 3; ++patience) {
        int asked = 0;
        QCOMPARE(whyNot(StoreBackup::write(storePath(), target, [&] { return asked++ == patience; })),
                 Kind::Cancelled);
        QCOMPARE(asked, patience + 1);
        QCOMPARE(contentOf(target), QByteArray("yesterday's"));
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    }
}

void TestStoreBackup::whereNothingWasWrittenThereIsNothingToCopy()
{
    QCOMPARE(whyNot(StoreBackup::write(inFolder("none.sqlite"), inFolder("backup.sqlite"), neverCancelled)),
             Kind::NothingToCopy);
    QVERIFY(!QFile::exists(inFolder("none.sqlite")));
}

void TestStoreBackup::aBackupComesBack()
{
    m_store->queue(QStringLiteral("15100001111"), now, QStringLiteral("from before"));
    const QString backup = backUp();
    const QByteArray original = contentOf(backup);
    m_store->queue(QStringLiteral("15100002222"), now, QStringLiteral("from after"));
    const QString path = storePath();
    const auto contents = StoreRestore::prepare(path, backup, now, neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 1);
    QVERIFY(StoreRestore::accept(path).has_value());
    QVERIFY(StoreRestore::isAccepted(path));
    QVERIFY(StoreRestore::putInPlace(path, now, false).has_value());
    QVERIFY(!StoreRestore::isAccepted(path));
    QCOMPARE(ask(path, QStringLiteral("SELECT upto FROM search_reach")).toInt(), 0);
    QCOMPARE(ask(path, QStringLiteral("SELECT group_concat(text) FROM message")),
             QVariant(QStringLiteral("from before")));
    QCOMPARE(contentOf(backup), original);
    QCOMPARE(QFile::permissions(path) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
}

void TestStoreBackup::theFormerStoreIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    m_store->queue(QStringLiteral("15100001111"), now);
    const QString backup = backUp();
    // The first comes to an empty place.
    for (const int round : {0, 1, 2}) {
        QVERIFY(StoreRestore::prepare(path, backup, now, neverCancelled).has_value());
        QVERIFY(StoreRestore::accept(path).has_value());
        const auto kept = StoreRestore::putInPlace(path, now, true);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->isEmpty(), round == 0);
        if (round > 0)
            QCOMPARE(ask(*kept, QStringLiteral("SELECT count(*) FROM message")).toInt(), 1);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("messages-before-restore-20260302-090000-2.sqlite"),
                          QStringLiteral("messages-before-restore-20260302-090000.sqlite"),
                          QStringLiteral("messages.sqlite")}));
}

void TestStoreBackup::whatWasUnderWayIsNotSentAgain()
{
    const MessageId queued = m_store->queue(QStringLiteral("15100001111"), now);
    const MessageId sending = m_store->queue(QStringLiteral("15100002222"), now);
    // Marked, but no byte had left when the copy was made: it has since.
    QVERIFY(m_store->store().beginAttempt(sending, QStringLiteral("GSM-1"), now).has_value());
    const QString backup = backUp();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    QVERIFY(StoreRestore::prepare(path, backup, now, neverCancelled).has_value());
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

void TestStoreBackup::anOlderVersionIsBroughtUpToDate()
{
    const QString old = inFolder("old.sqlite");
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
    const auto contents = StoreRestore::prepare(path, old, now, neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 1);
    QVERIFY(StoreRestore::accept(path).has_value());
    QVERIFY(StoreRestore::putInPlace(path, now, true).has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("messages.sqlite")});
    QCOMPARE(ask(path, QStringLiteral("PRAGMA user_version")).toInt(), Schema::shipped().newest());
    QCOMPARE(ask(path, QStringLiteral("SELECT text FROM message")).toString(), QStringLiteral("Hi"));
}

void TestStoreBackup::nothingHappensBeforeTheYes()
{
    m_store->queue(QStringLiteral("15100001111"), now);
    const QString backup = backUp();
    const QStringList before = filesBesideTheStore();
    QVERIFY(StoreRestore::prepare(storePath(), backup, now, neverCancelled).has_value());
    QVERIFY(!StoreRestore::isAccepted(storePath()));
    StoreRestore::discard(storePath());
    QCOMPARE(filesBesideTheStore(), before);
    QCOMPARE(whyNot(StoreRestore::prepare(storePath(), backup, now, [] { return true; })), Kind::Cancelled);
    QCOMPARE(filesBesideTheStore(), before);
}

void TestStoreBackup::aStartFinishesWhatAnEndInterrupted()
{
    m_store->queue(QStringLiteral("15100001111"), now, QStringLiteral("from the backup"));
    const QString backup = backUp();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    QVERIFY(write(path, "the store of that time"));
    QVERIFY(StoreRestore::prepare(path, backup, now, neverCancelled).has_value());
    QVERIFY(StoreRestore::accept(path).has_value());
    // The power went between the two renames.
    QVERIFY(QFile::rename(path, folder.filePath(QStringLiteral("messages-before-restore.sqlite"))));
    const auto condition = MessageFile(path).prepare(now);
    QVERIFY(condition.has_value());
    QVERIFY(condition->restore.has_value());
    QVERIFY(!condition->rescue.has_value());
    QCOMPARE(ask(path, QStringLiteral("SELECT text FROM message")).toString(),
             QStringLiteral("from the backup"));
    QVERIFY(!MessageFile(path).prepare(now)->restore.has_value());
}

void TestStoreBackup::aStoreInUseIsNotReplaced()
{
    m_store->queue(QStringLiteral("15100001111"), now);
    QVERIFY(StoreRestore::prepare(storePath(), backUp(), now, neverCancelled).has_value());
    QVERIFY(StoreRestore::accept(storePath()).has_value());
    const auto refused = StoreRestore::putInPlace(storePath(), now, true);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, StorageErrorKind::Locked);
    m_store->queue(QStringLiteral("15100003333"), now);
    QCOMPARE(ask(storePath(), QStringLiteral("SELECT count(*) FROM message")).toInt(), 2);
}

void TestStoreBackup::theKeeperAnswersFromAThreadOfItsOwn()
{
    m_store->queue(QStringLiteral("15100001111"), now);
    StoreKeeper keeper(storePath());
    const auto contents = keeper.contents();
    const auto preview = keeper.preview(RetentionRule::olderThan(90, now));
    auto dropped = keeper.backUp(inFolder("dropped.sqlite"));
    dropped.cancel();
    const auto backup = keeper.backUp(inFolder("backup.sqlite"));
    const auto prepared = keeper.prepareRestore(inFolder("backup.sqlite"), now);
    const auto discarded = keeper.discardRestore();
    QTRY_VERIFY(discarded.isFinished());
    QCOMPARE(contents.result()->messages, 1);
    QCOMPARE(preview.result()->messages, 0);
    QVERIFY(!QFile::exists(inFolder("dropped.sqlite")));
    QCOMPARE(backup.result()->messages, 1);
    QCOMPARE(prepared.result()->messages, 1);
    QVERIFY(!keeper.acceptRestore().result().has_value());
}

QTEST_GUILESS_MAIN(TestStoreBackup)
#include "tst_store_backup.moc"
