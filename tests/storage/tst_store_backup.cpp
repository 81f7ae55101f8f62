// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreBackup.h"

#include "app/storage/StoreKeeper.h"
#include "app/storage/StoreRestore.h"
#include "tests/storage/BackupDesk.h"

#include <QTest>

#include <memory>

using Kind = BackupError::Kind;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);

} // namespace

/// The whole store as a file.
class TestStoreBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<BackupDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aBackupHasAllMessagesAndIsTheOwnersAlone();
    void anOlderBackupIsReplacedByAWholeOne();
    void aBackupIsMadeWhileAWriterWrites();
    void theStoreItselfIsNeverTheTarget_data();
    void theStoreItselfIsNeverTheTarget();
    void whatCannotBeWrittenLeavesNothing();
    void anInterruptedBackupLeavesNoFileOfThatName();
    void whereNothingWasWrittenThereIsNothingToCopy();
    void theKeeperAnswersFromAThreadOfItsOwn();

private:
    std::unique_ptr<BackupDesk> m_desk;
};

void TestStoreBackup::aBackupHasAllMessagesAndIsTheOwnersAlone()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now.addDays(-3));
    m_desk->store().queue(QStringLiteral("15100002222"), now);
    const QString target = m_desk->inFolder("backup.sqlite");
    const auto contents = StoreBackup::write(m_desk->path(), target, BackupDesk::neverCancelled);
    QVERIFY(contents.has_value());
    QCOMPARE(contents->messages, 2);
    QCOMPARE(contents->waiting, 2);
    QCOMPARE(contents->oldest, now.addDays(-3));
    QCOMPARE(contents->newest, now);
    QCOMPARE(contents->bytes, QFileInfo(target).size());
    QCOMPARE(BackupDesk::ask(target, QStringLiteral("SELECT count(*) FROM message")).toInt(), 2);
    QCOMPARE(QFile::permissions(target) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    QCOMPARE(QDir(m_desk->folder()).entryList(QDir::Files), QStringList{QStringLiteral("backup.sqlite")});
}

void TestStoreBackup::anOlderBackupIsReplacedByAWholeOne()
{
    const QString target = m_desk->inFolder("backup.sqlite");
    QVERIFY(BackupDesk::write(target, "yesterday's"));
    QVERIFY(BackupDesk::write(target + QStringLiteral(".part"), "half of the day before"));
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    QVERIFY(StoreBackup::write(m_desk->path(), target, BackupDesk::neverCancelled).has_value());
    QCOMPARE(BackupDesk::ask(target, QStringLiteral("SELECT count(*) FROM message")).toInt(), 1);
}

void TestStoreBackup::aBackupIsMadeWhileAWriterWrites()
{
    for (int at = 0; at < 200; ++at)
        m_desk->store().queue(QStringLiteral("15100001111"), now.addSecs(at * 100), QString(1000, u'x'));
    StoreKeeper keeper(m_desk->path());
    const auto backup = keeper.backUp(m_desk->inFolder("backup.sqlite"));
    int meanwhile = 0;
    while (!backup.isFinished()) {
        m_desk->store().queue(QStringLiteral("15100001111"), now.addSecs(100000 + meanwhile * 100));
        ++meanwhile;
    }
    QVERIFY(backup.result().has_value());
    QVERIFY(meanwhile > 0);
    QCOMPARE(m_desk->store().countOnDisk(QStringLiteral("message")), 200 + meanwhile);
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
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    const QFileInfo store(m_desk->path());
    if (name.contains(QLatin1String("%1")))
        name = name.arg(store.dir().dirName());
    const QStringList before = m_desk->filesBesideTheStore();
    QCOMPARE(BackupDesk::whyNot(StoreBackup::write(
                 m_desk->path(), store.absolutePath() + QLatin1Char('/') + name, BackupDesk::neverCancelled)),
             Kind::IsTheStore);
    const QString link = m_desk->inFolder("link.sqlite");
    QVERIFY(QFile::link(m_desk->path(), link));
    QCOMPARE(BackupDesk::whyNot(StoreBackup::write(m_desk->path(), link, BackupDesk::neverCancelled)),
             Kind::IsTheStore);
    QCOMPARE(BackupDesk::whyNot(StoreRestore::prepare(m_desk->path(), link, now, BackupDesk::neverCancelled)),
             Kind::IsTheStore);
    QCOMPARE(m_desk->filesBesideTheStore(), before);
    QCOMPARE(m_desk->store().countOnDisk(QStringLiteral("message")), 1);
}

void TestStoreBackup::whatCannotBeWrittenLeavesNothing()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    QCOMPARE(BackupDesk::whyNot(StoreBackup::write(m_desk->path(), m_desk->inFolder("not/there.sqlite"),
                                                   BackupDesk::neverCancelled)),
             Kind::CannotWrite);
    QVERIFY(QDir(m_desk->folder()).mkdir(QStringLiteral("backup.sqlite")));
    QCOMPARE(BackupDesk::whyNot(StoreBackup::write(m_desk->path(), m_desk->inFolder("backup.sqlite"),
                                                   BackupDesk::neverCancelled)),
             Kind::CannotWrite);
    QCOMPARE(QDir(m_desk->folder()).entryList(QDir::Files), QStringList());
    // A store that was left with its log: what is in that would be read into the backup.
    QVERIFY(BackupDesk::write(m_desk->inFolder("left.sqlite"), "a store"));
    QVERIFY(BackupDesk::write(m_desk->inFolder("left.sqlite-wal"), "its log"));
    QCOMPARE(BackupDesk::whyNot(StoreBackup::write(m_desk->path(), m_desk->inFolder("left.sqlite"),
                                                   BackupDesk::neverCancelled)),
             Kind::CannotWrite);
    QCOMPARE(BackupDesk::contentOf(m_desk->inFolder("left.sqlite")), QByteArray("a store"));
    // An empty one has nothing to say.
    QVERIFY(BackupDesk::write(m_desk->inFolder("left.sqlite-wal"), {}));
    QVERIFY(StoreBackup::write(m_desk->path(), m_desk->inFolder("left.sqlite"), BackupDesk::neverCancelled)
                .has_value());
}

void TestStoreBackup::anInterruptedBackupLeavesNoFileOfThatName()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    const QString target = m_desk->inFolder("backup.sqlite");
    QVERIFY(BackupDesk::write(target, "yesterday's"));
    // Before the copying, after it, and after the check.
    for (int patience = 0; patience < 3; ++patience) {
        int asked = 0;
        QCOMPARE(BackupDesk::whyNot(
                     StoreBackup::write(m_desk->path(), target, [&] { return asked++ == patience; })),
                 Kind::Cancelled);
        QCOMPARE(asked, patience + 1);
        QCOMPARE(BackupDesk::contentOf(target), QByteArray("yesterday's"));
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    }
}

void TestStoreBackup::whereNothingWasWrittenThereIsNothingToCopy()
{
    QCOMPARE(
        BackupDesk::whyNot(StoreBackup::write(m_desk->inFolder("none.sqlite"),
                                              m_desk->inFolder("backup.sqlite"), BackupDesk::neverCancelled)),
        Kind::NothingToCopy);
    QVERIFY(!QFile::exists(m_desk->inFolder("none.sqlite")));
}

void TestStoreBackup::theKeeperAnswersFromAThreadOfItsOwn()
{
    m_desk->store().queue(QStringLiteral("15100001111"), now);
    StoreKeeper keeper(m_desk->path());
    const auto contents = keeper.contents();
    const auto preview = keeper.preview(RetentionRule::olderThan(90, now));
    auto dropped = keeper.backUp(m_desk->inFolder("dropped.sqlite"));
    dropped.cancel();
    const auto backup = keeper.backUp(m_desk->inFolder("backup.sqlite"));
    const auto prepared = keeper.prepareRestore(m_desk->inFolder("backup.sqlite"), now);
    const auto discarded = keeper.discardRestore();
    QTRY_VERIFY(discarded.isFinished());
    QCOMPARE(contents.result()->messages, 1);
    QCOMPARE(preview.result()->messages, 0);
    QVERIFY(!QFile::exists(m_desk->inFolder("dropped.sqlite")));
    QCOMPARE(backup.result()->messages, 1);
    QCOMPARE(prepared.result()->messages, 1);
    QVERIFY(!keeper.acceptRestore().result().has_value());
}

QTEST_GUILESS_MAIN(TestStoreBackup)
#include "tst_store_backup.moc"
