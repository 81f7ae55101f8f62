// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/SearchIndex.h"
#include "tests/storage/RetentionDesk.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

/// The disk gets back what deleted messages took.
class TestRetentionSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexGivesItsRoomBackStepByStep();
    void theFileShrinksStepByStep();
    void anOldFileIsRebuiltOnce();
    void whatWasDeletedIsNotInTheFile();
};

void TestRetentionSpace::theIndexGivesItsRoomBackStepByStep()
{
    RetentionDesk desk;
    {
        Database database;
        expect(database.open(desk.store().path(), Database::Access::ReadWrite));
        fill(database, 5000);
        while (expect(SearchIndex(database).extend(500)).more) {
        }
    }
    const auto room = [&desk] {
        return desk.store().onDisk(QStringLiteral("SELECT sum(length(block)) FROM search_data")).toLongLong();
    };
    const qint64 before = room();
    desk.deleteAll();
    for (bool more = expect(desk.shredder().packIndex(true)); more;)
        more = expect(desk.shredder().packIndex(false));
    QVERIFY2(room() < before / 20, qPrintable(QStringLiteral("%1 of %2").arg(room()).arg(before)));
}

void TestRetentionSpace::theFileShrinksStepByStep()
{
    RetentionDesk desk;
    {
        Database database;
        expect(database.open(desk.store().path(), Database::Access::ReadWrite));
        fill(database, 20000);
    }
    const qint64 before = expect(desk.shredder().size()).bytes;
    desk.deleteAll(1000);
    const StoreSize deleted = expect(desk.shredder().size());
    QVERIFY(deleted.givesBack);
    QCOMPARE(deleted.bytes, before);
    QVERIFY2(deleted.freeBytes > before * 9 / 10, qPrintable(QString::number(deleted.freeBytes)));
    int steps = 0;
    while (expect(desk.shredder().giveBack(100)) > 0)
        ++steps;
    QVERIFY(steps > 5);
    const StoreSize after = expect(desk.shredder().size());
    QCOMPARE(after.freeBytes, qint64(0));
    QVERIFY(after.bytes < before / 10);
    desk.store().store().close(); // a log is emptied only where nobody reads
    desk.shredder().emptyLog();
    QCOMPARE(QFileInfo(desk.store().path()).size(), after.bytes);
    QCOMPARE(QFileInfo(desk.store().path() + QStringLiteral("-wal")).size(), qint64(0));
}

void TestRetentionSpace::anOldFileIsRebuiltOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.sqlite"));
    {
        Database made;
        expect(made.open(path, Database::Access::ReadWrite));
        expect(made.run(QStringLiteral("PRAGMA auto_vacuum = NONE")));
        expect(made.run(QStringLiteral("VACUUM"))); // as it was made before
        fill(made, 5000);
    }
    Shredder shredder;
    expect(shredder.open(path));
    const StoreSize old = expect(shredder.size());
    QVERIFY(!old.givesBack);
    const RetentionRule rule = RetentionRule::olderThan(keptDays, today);
    expect(shredder.deleteChunk(rule, expect(shredder.stretch(rule)), 10000));
    QCOMPARE(expect(shredder.size()).bytes, old.bytes);
    expect(shredder.rebuild());
    QVERIFY(expect(shredder.size()).bytes < old.bytes / 5);
    QVERIFY(expect(shredder.size()).givesBack);
}

void TestRetentionSpace::whatWasDeletedIsNotInTheFile()
{
    RetentionDesk desk;
    {
        Database database;
        expect(database.open(desk.store().path(), Database::Access::ReadWrite));
        fill(database, 50);
    }
    const auto content = [&desk] {
        QByteArray all;
        for (const char *part : {"", "-wal"}) {
            QFile file(desk.store().path() + QLatin1String(part));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    QVERIFY(content().contains("Your secret plan"));
    desk.deleteAll();
    desk.shredder().emptyLog();
    QVERIFY(!content().contains("Your secret plan"));
}

QTEST_GUILESS_MAIN(TestRetentionSpace)
#include "tst_retention_space.moc"
