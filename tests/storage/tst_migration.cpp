// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Migration.h"

#include "app/storage/Database.h"
#include "app/storage/MessageFile.h"
#include "app/storage/Schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using Access = Database::Access;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

} // namespace

/// From one version of the store to the next, with lists of steps that only this test knows.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void theQueueSurvivesAnUpdate();
    void aGoodCopyOfTheOldVersionIsKept();
    void whatAStepWroteIsInItsPlaceAfterIt();
    void aNewStoreNeedsNoCopy();
    void aStepThatFailsLeavesTheOldVersionUsable();
    void withoutACopyNothingIsChanged();
    void aStepThatCannotBeReadIsNoStep();
    void killedInTheMiddleTheOldVersionIsUsableAndTheNextStartDoesIt();
    void theCopyGoesAfterAWeek();
    void anOlderProgramReadsTheNewVersionAndChangesNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("messages.sqlite")); }
    [[nodiscard]] QString step(const char *name, const char *sql) const;
    [[nodiscard]] Schema schemaOf(const QStringList &more) const
    {
        return Schema(QStringList{m_first} + more);
    }
    [[nodiscard]] QVariant ask(const QString &path, const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_first;
};

QString TestMigration::step(const char *name, const char *sql) const
{
    const QString file = m_folder->filePath(QLatin1String(name));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(sql) < 0)
        qFatal("cannot write a step");
    return file;
}

// A store of version 1 with one message in its queue.
void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_first = step("1.sql", "CREATE TABLE message (id INTEGER PRIMARY KEY, text TEXT NOT NULL,\n"
                            " state TEXT NOT NULL) STRICT;\n");
    Database database(schemaOf({}));
    QVERIFY(database.open(path(), Access::ReadWrite).has_value());
    QVERIFY(
        database.run(QStringLiteral("INSERT INTO message VALUES (7, 'wait for me', 'Queued')")).has_value());
}

QVariant TestMigration::ask(const QString &path, const QString &sql) const
{
    Database database(schemaOf({}));
    if (!database.open(path, Access::ReadOnly))
        return {};
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

void TestMigration::theQueueSurvivesAnUpdate()
{
    const Schema two =
        schemaOf({step("2.sql", "ALTER TABLE message ADD COLUMN note TEXT NOT NULL DEFAULT '';\n"),
                  step("3.sql", "CREATE INDEX by_state ON message (state);\n")});
    Database database(two);
    QVERIFY(database.open(path(), Access::ReadWrite).has_value());
    QCOMPARE(database.schemaVersion().value(), 3);
    QCOMPARE(
        ask(path(), QStringLiteral("SELECT text FROM message WHERE id = 7 AND state = 'Queued'")).toString(),
        QStringLiteral("wait for me"));
}

void TestMigration::aGoodCopyOfTheOldVersionIsKept()
{
    {
        Database database(schemaOf({step("2.sql", "DELETE FROM message;\n")}));
        QVERIFY(database.open(path(), Access::ReadWrite).has_value());
    }
    const QString copy = Migration::copyPath(path(), 2);
    QCOMPARE(ask(copy, QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(ask(copy, QStringLiteral("SELECT text FROM message")).toString(), QStringLiteral("wait for me"));
#ifdef Q_OS_UNIX
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(copy) & others, QFileDevice::Permissions());
#endif
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
}

void TestMigration::whatAStepWroteIsInItsPlaceAfterIt()
{
    const QString log = path() + QStringLiteral("-wal");
    Database database(schemaOf({step("2.sql", "UPDATE message SET text = text || '.';\n")}));
    QVERIFY(database.open(path(), Access::ReadWrite).has_value());
    QVERIFY(QFile::exists(log)); // or this shows nothing
    QCOMPARE(QFileInfo(log).size(), 0);
    QCOMPARE(ask(path(), QStringLiteral("SELECT text FROM message WHERE id = 7")).toString(),
             QStringLiteral("wait for me."));
}

void TestMigration::aNewStoreNeedsNoCopy()
{
    const QString fresh = m_folder->filePath(QStringLiteral("fresh.sqlite"));
    Database database(schemaOf({step("2.sql", "CREATE INDEX by_state ON message (state);\n")}));
    QVERIFY(database.open(fresh, Access::ReadWrite).has_value());
    QVERIFY(!QFile::exists(Migration::copyPath(fresh, 2)));
}

void TestMigration::aStepThatFailsLeavesTheOldVersionUsable()
{
    {
        Database database(
            schemaOf({step("2.sql", "DELETE FROM message;\nCREATE TABLE message (id INTEGER);\n")}));
        const auto opened = database.open(path(), Access::ReadWrite);
        QVERIFY(!opened.has_value());
    }
    Database old(schemaOf({}));
    QVERIFY(old.open(path(), Access::ReadWrite).has_value());
    QCOMPARE(ask(path(), QStringLiteral("SELECT text FROM message")).toString(),
             QStringLiteral("wait for me"));
}

void TestMigration::withoutACopyNothingIsChanged()
{
    // A folder stands where the copy would be written.
    QVERIFY(QDir().mkpath(Migration::copyPath(path(), 2) + QStringLiteral(".part/x")));
    {
        Database database(schemaOf({step("2.sql", "DELETE FROM message;\n")}));
        QVERIFY(!database.open(path(), Access::ReadWrite).has_value());
    }
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(ask(path(), QStringLiteral("SELECT count(*) FROM message")).toInt(), 1);
}

void TestMigration::aStepThatCannotBeReadIsNoStep()
{
    Database database(schemaOf({m_folder->filePath(QStringLiteral("missing.sql"))}));
    QVERIFY(!database.open(path(), Access::ReadWrite).has_value());
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), 1);
}

void TestMigration::killedInTheMiddleTheOldVersionIsUsableAndTheNextStartDoesIt()
{
    // A step that never ends, run by a process of its own: killed when its writes have reached the disk.
    const QString endless =
        step("2.sql", "DELETE FROM message;\n"
                      "INSERT INTO message WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)\n"
                      " SELECT x, printf('%2000d', x), 'Sent' FROM c LIMIT 100000000;\n");
    QProcess child;
    QSignalSpy finished(&child, &QProcess::finished);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--migrate"), path(), m_first, endless});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path() + QStringLiteral("-wal")).size() > 1000000, 30000);
    child.kill();
    QVERIFY(!finished.isEmpty() || finished.wait());

    QCOMPARE(ask(path(), QStringLiteral("SELECT text FROM message")).toString(),
             QStringLiteral("wait for me"));
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), 1);
    Database again(schemaOf({step("2.sql", "CREATE INDEX by_state ON message (state);\n")}));
    QVERIFY(again.open(path(), Access::ReadWrite).has_value());
    QCOMPARE(ask(path(), QStringLiteral("SELECT text FROM message")).toString(),
             QStringLiteral("wait for me"));
}

void TestMigration::theCopyGoesAfterAWeek()
{
    const QString copy = Migration::copyPath(path(), 2);
    QVERIFY(QFile::copy(path(), copy));
    const QDateTime today = QDateTime::currentDateTimeUtc();
    QVERIFY(MessageFile(path()).prepare(today.addDays(6)).has_value());
    QVERIFY(QFile::exists(copy));
    QVERIFY(MessageFile(path()).prepare(today.addDays(8)).has_value());
    QVERIFY(!QFile::exists(copy));
}

void TestMigration::anOlderProgramReadsTheNewVersionAndChangesNothing()
{
    {
        Database newer(schemaOf({step("2.sql", "CREATE INDEX by_state ON message (state);\n")}));
        QVERIFY(newer.open(path(), Access::ReadWrite).has_value());
    }
    Database older(schemaOf({}));
    const auto opened = older.open(path(), Access::ReadWrite);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, StorageErrorKind::NewerSchema);
    QVERIFY(older.open(path(), Access::ReadOnly).has_value());
    QCOMPARE(ask(path(), QStringLiteral("SELECT state FROM message WHERE id = 7")).toString(),
             QStringLiteral("Queued"));
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA user_version")).toInt(), 2);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--migrate")) {
        Database database(Schema(arguments.mid(3)));
        return database.open(arguments.at(2), Access::ReadWrite) ? 0 : 1;
    }
    TestMigration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migration.moc"
