// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StorePlaces.h"

#include "app/storage/Database.h"
#include "app/storage/MessageFile.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// Where a store lies, and what follows from it.
class TestStorePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockThatItsMakerNeverSignedKeepsNobodyOut();
    void theFileSystemsOfNetworksAreKnownByName_data();
    void theFileSystemsOfNetworksAreKnownByName();
    void cloudFoldersAreKnownByName_data();
    void cloudFoldersAreKnownByName();
    void aFolderThatIsStillToBeMadeIsWhereItsParentIs();
    void inASyncedFolderThereIsNoLogAndTheStartSaysSo();
    void aStoreThatIsMovedIntoASyncedFolderLosesItsLogAndNoMessage();
};

void TestStorePlaces::theFileSystemsOfNetworksAreKnownByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isNetwork");
    for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "9p"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name :
         {"ext4", "btrfs", "xfs", "tmpfs", "apfs", "hfs", "NTFS", "overlay", "fuseblk", ""})
        QTest::addRow("no network: %s", name) << QByteArray(name) << false;
}

void TestStorePlaces::theFileSystemsOfNetworksAreKnownByName()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isNetwork);
    QCOMPARE(StorePlaces::isNetworkFileSystem(name), isNetwork);
}

void TestStorePlaces::cloudFoldersAreKnownByName_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<StorePlace>("place");
    for (const char *folder : {"Dropbox", "OneDrive - Contoso/TrunkText", "a/Google Drive/b", "onedrive",
                               "Library/Mobile Documents/x", "Dropbox (Personal)/x"})
        QTest::newRow(folder) << QString::fromLatin1(folder) << StorePlace::SyncedFolder;
    for (const char *folder : {"Dropboxes", "my Dropbox notes", "TrunkText", "seafiles/x"})
        QTest::newRow(folder) << QString::fromLatin1(folder) << StorePlace::LocalDisk;
}

void TestStorePlaces::cloudFoldersAreKnownByName()
{
    QFETCH(QString, folder);
    QFETCH(StorePlace, place);
    const QTemporaryDir home;
    const QString path = home.filePath(folder);
    QVERIFY(QDir().mkpath(path));
    QCOMPARE(StorePlaces::of(path), place);
}

void TestStorePlaces::aFolderThatIsStillToBeMadeIsWhereItsParentIs()
{
    const QTemporaryDir home;
    QCOMPARE(StorePlaces::of(home.filePath(QStringLiteral("a/b/c"))), StorePlaces::of(home.path()));
    QCOMPARE(StorePlaces::of(home.filePath(QStringLiteral("Dropbox/b/c"))), StorePlace::SyncedFolder);
}

void TestStorePlaces::inASyncedFolderThereIsNoLogAndTheStartSaysSo()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(QStringLiteral("Dropbox")));
    const QString path = home.filePath(QStringLiteral("Dropbox/messages.sqlite"));
    QCOMPARE(MessageFile(path).prepare(QDateTime::currentDateTimeUtc()).value().place,
             StorePlace::SyncedFolder);
    Database database;
    QVERIFY(database.open(path, Database::Access::ReadWrite).has_value());
    for (const auto &[pragma, value] :
         {std::pair{"PRAGMA journal_mode", "delete"}, std::pair{"PRAGMA synchronous", "3"}}) {
        auto query = database.run(QString::fromLatin1(pragma));
        QVERIFY(query.has_value() && query->next());
        QCOMPARE(query->value(0).toString(), QString::fromLatin1(value));
    }
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
}

void TestStorePlaces::aStoreThatIsMovedIntoASyncedFolderLosesItsLogAndNoMessage()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(QStringLiteral("before")));
    const QString insert = QStringLiteral(
        "INSERT INTO report (connection_id, received_at, sms_id, sent) VALUES ('', 0, 'x', 0)");
    {
        Database database;
        QVERIFY(
            database
                .open(home.filePath(QStringLiteral("before/messages.sqlite")), Database::Access::ReadWrite)
                .has_value());
        QVERIFY(database.run(insert).has_value());
    }
    QVERIFY(QDir(home.path()).rename(QStringLiteral("before"), QStringLiteral("Dropbox")));
    Database database;
    const QString path = home.filePath(QStringLiteral("Dropbox/messages.sqlite"));
    QVERIFY(database.open(path, Database::Access::ReadWrite).has_value());
    QVERIFY(database.run(insert).has_value());
    auto count = database.run(QStringLiteral("SELECT count(*) FROM report"));
    QVERIFY(count.has_value() && count->next());
    QCOMPARE(count->value(0).toInt(), 2);
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
}

void TestStorePlaces::aLockThatItsMakerNeverSignedKeepsNobodyOut()
{
    // Its maker was killed between making the file and writing its number into it.
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("messages.sqlite"));
    QFile lock(path + QStringLiteral(".opening"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    lock.close();
    Database database;
    QVERIFY(database.open(path, Database::Access::ReadWrite).has_value());
}

QTEST_GUILESS_MAIN(TestStorePlaces)
#include "tst_store_places.moc"
