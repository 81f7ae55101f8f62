// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/BackupCheck.h"

#include "app/storage/Database.h"
#include "app/storage/StoreRestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using Kind = BackupError::Kind;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

bool run(const QString &path, const QString &sql)
{
    Database database;
    return database.open(path, Database::Access::ReadWrite).has_value() && database.run(sql).has_value();
}

} // namespace

/// Files that somebody gave us as backups. None of them may get near the store.
class TestBackupCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();
    void aForeignSchemaIsRefused_data();
    void aForeignSchemaIsRefused();
    void aDamagedOneIsRefused();
    void aNewerOneIsRefused();
    void aRowThatNoneOfOursIsIsRefused_data();
    void aRowThatNoneOfOursIsIsRefused();
    void whatIsTooLargeIsNotCopied();
    void whatWasRefusedLeavesNothingBehind();

private:
    [[nodiscard]] Kind verdict();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QString m_backup;
};

void TestBackupCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("profile")));
    m_store = m_folder->filePath(QStringLiteral("profile/messages.sqlite"));
    m_backup = m_folder->filePath(QStringLiteral("backup.sqlite"));
    QVERIFY(run(m_backup, QStringLiteral(
                              "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000)"
                              " INSERT INTO message (connection_id, recipient, number, text, state,"
                              " created_at, state_at, due_at) SELECT 'head-office', '15100001111',"
                              " '15100001111', 'Your plan has 20 GB left. ' || x, 'Sent', x, x, x FROM c")));
    QCOMPARE(int(verdict()), -1);
}

// -1: it is good.
Kind TestBackupCheck::verdict()
{
    const auto contents = StoreRestore::prepare(m_store, m_backup, now, [] { return false; });
    const QDir profile(QFileInfo(m_store).path());
    if (!contents && !profile.isEmpty())
        qFatal("something of a refused file is left in the profile");
    StoreRestore::discard(m_store);
    return contents ? Kind(-1) : contents.error().kind;
}

void TestBackupCheck::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear caller,\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
}

void TestBackupCheck::whatIsNoBackupIsRefused()
{
    QFETCH(const QByteArray, content);
    QFile file(m_backup);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const Kind kind = verdict();
    QVERIFY2(kind == Kind::NotABackup || kind == Kind::Damaged, qPrintable(QString::number(int(kind))));
}

void TestBackupCheck::aForeignSchemaIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a trigger that sends again")
        << QStringLiteral("CREATE TRIGGER again AFTER UPDATE ON message BEGIN"
                          " UPDATE message SET state = 'Queued', held = 0; END");
    QTest::newRow("a view") << QStringLiteral("CREATE VIEW secrets AS SELECT * FROM message");
    QTest::newRow("a table more") << QStringLiteral("CREATE TABLE more (x)");
    QTest::newRow("an index on an expression") << QStringLiteral("CREATE INDEX odd ON message (upper(text))");
    QTest::newRow("a table less") << QStringLiteral("DROP TABLE report_candidate");
    QTest::newRow("a column more") << QStringLiteral("ALTER TABLE message ADD COLUMN more TEXT");
    QTest::newRow("no version") << QStringLiteral("PRAGMA user_version = 0");
    QTest::newRow("another version") << QStringLiteral("PRAGMA user_version = 1");
    QTest::newRow("an impossible version") << QStringLiteral("PRAGMA user_version = -7");
}

void TestBackupCheck::aForeignSchemaIsRefused()
{
    QFETCH(const QString, sql);
    QVERIFY(run(m_backup, sql));
    QCOMPARE(verdict(), Kind::NotABackup);
}

void TestBackupCheck::aDamagedOneIsRefused()
{
    QFile file(m_backup);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 100 * 1024);
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.write(QByteArray(20000, 'x')) > 0);
    file.close();
    QCOMPARE(verdict(), Kind::Damaged);
    // Cut off in the middle, as by a stick that was pulled out.
    QVERIFY(QFile::resize(m_backup, 50000));
    QVERIFY(verdict() == Kind::Damaged || verdict() == Kind::NotABackup);
}

void TestBackupCheck::aNewerOneIsRefused()
{
    QVERIFY(run(m_backup, QStringLiteral("PRAGMA user_version = 10000")));
    QCOMPARE(verdict(), Kind::NewerSchema);
}

void TestBackupCheck::aRowThatNoneOfOursIsIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a state of its own") << QStringLiteral("UPDATE message SET state = 'Hidden' WHERE id = 7");
    QTest::newRow("an id below all") << QStringLiteral("UPDATE message SET id = -7 WHERE id = 7");
    QTest::newRow("a text of megabytes")
        << QStringLiteral("UPDATE message SET text = hex(zeroblob(2000000)) WHERE id = 7");
    QTest::newRow("an id that leaves no room for attempts")
        << QStringLiteral("UPDATE message SET id = 1 << 50 WHERE id = 1");
    QTest::newRow("an attempt without a message")
        << QStringLiteral("INSERT INTO attempt (id, trunk, started_at) VALUES (999999 << 16, 'GSM-1', 1)");
}

void TestBackupCheck::aRowThatNoneOfOursIsIsRefused()
{
    QFETCH(const QString, sql);
    Database database;
    QVERIFY(database.open(m_backup, Database::Access::ReadWrite).has_value());
    QVERIFY(database.run(QStringLiteral("PRAGMA foreign_keys = OFF")).has_value());
    QVERIFY(database.run(sql).has_value());
    database.close();
    QCOMPARE(verdict(), Kind::NotABackup);
}

// A file that claims to be huge: nothing of it is on this disk.
void TestBackupCheck::whatIsTooLargeIsNotCopied()
{
    QVERIFY(QFile::resize(m_backup, 80LL * 1024 * 1024 * 1024));
    QCOMPARE(verdict(), Kind::TooLarge);
}

void TestBackupCheck::whatWasRefusedLeavesNothingBehind()
{
    m_backup = m_folder->path();
    QCOMPARE(verdict(), Kind::CannotRead);
    m_backup = m_folder->filePath(QStringLiteral("not-there.sqlite"));
    QCOMPARE(verdict(), Kind::CannotRead);
}

QTEST_GUILESS_MAIN(TestBackupCheck)
#include "tst_backup_check.moc"
