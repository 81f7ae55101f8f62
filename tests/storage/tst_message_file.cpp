// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageFile.h"
#include "app/storage/Schema.h"

#include "app/storage/Database.h"
#include "app/storage/MessageStore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using Kind = StorageErrorKind;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
constexpr int pageSize = 4096;

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

} // namespace

/// The file as its owner looks after it: damages are found, put aside, and what can be read is rescued.
class TestMessageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void aSoundFileIsLeftAlone();
    void aNewProfileNeedsNoRescue();
    void whatIsNoDatabaseIsPutAsideWholeAndAStoreOpensInItsPlace_data();
    void whatIsNoDatabaseIsPutAsideWholeAndAStoreOpensInItsPlace();
    void theLogGoesWithItsFile();
    void aDamageInTheMiddleCostsOnlyTheRowsOnIt();
    void theRequestsInADamagedFileOfAnEarlierVersionAreKept();
    void aDamageIsLookedForAfterABadEndAlone();
    void aDamageMetAtWorkIsLookedForAtTheNextStart();
    void whatWasUnderWayInADamagedFileIsNotSentBySurprise();
    void twoDamagesInOneSecondAreBothKept();
    void aDamagedFileOfANewerVersionIsLeftToIt();
    void aHistoryThatADamageCutsOffIsNoHistory();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("messages.sqlite")); }
    [[nodiscard]] QString markPath() const { return path() + QStringLiteral(".in-use"); }
    void fill(int messages);
    void spoilPages(int from, int count);
    [[nodiscard]] QVariant ask(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMessageFile::fill(int messages)
{
    Database database;
    QVERIFY(database.open(path(), Database::Access::ReadWrite).has_value());
    QVERIFY(database
                .run(QStringLiteral(
                         "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < ?)"
                         " INSERT INTO message (connection_id, recipient, number, text, state, created_at,"
                         " state_at, due_at) SELECT 'head-office', '15100001111', '15100001111',"
                         " 'Your plan has 20 GB left. ' || x, 'Sent', x, x, x FROM c"),
                     {messages})
                .has_value());
    QVERIFY(database
                .run(QStringLiteral("INSERT INTO attempt (id, trunk, started_at, outcome)"
                                    " SELECT (id << 16) + 1, 'GSM-1', 1, 'accepted' FROM message"))
                .has_value());
}

void TestMessageFile::spoilPages(int from, int count)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > qint64(from + count) * pageSize);
    QVERIFY(file.seek(qint64(from) * pageSize));
    QCOMPARE(file.write(QByteArray(count * pageSize, '\xAB')), qint64(count) * pageSize);
}

QVariant TestMessageFile::ask(const QString &sql) const
{
    Database database;
    if (!database.open(path(), Database::Access::ReadOnly))
        return {};
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

void TestMessageFile::aSoundFileIsLeftAlone()
{
    fill(100);
    const QByteArray before = contentOf(path());
    MessageFile file(path());
    for (int start = 0; start < 2; ++start) { // the second after a bad end
        const auto condition = file.prepare(now);
        QVERIFY(condition.has_value());
        QCOMPARE(*condition, StoreCondition{});
        QCOMPARE(contentOf(path()), before);
    }
    QVERIFY(QFile::exists(markPath()));
    file.endCleanly();
    QVERIFY(!QFile::exists(markPath()));
}

void TestMessageFile::aNewProfileNeedsNoRescue()
{
    const auto condition = MessageFile(path()).prepare(now);
    QVERIFY(condition.has_value());
    QVERIFY(!condition->rescue);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(write(path(), {})); // made, and then the power went
    QVERIFY(!MessageFile(path()).prepare(now).value().rescue);
}

void TestMessageFile::whatIsNoDatabaseIsPutAsideWholeAndAStoreOpensInItsPlace_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("a few bytes") << QByteArray("SQLit");
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam,\n").repeated(200);
    QTest::newRow("zeros, as after a power cut") << QByteArray(3 * pageSize, '\0');
    QTest::newRow("an empty header") << QByteArray(100, '\0') + QByteArray(pageSize, 'x');
    QTest::newRow("noise behind a right header")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("\xAB\xCD").repeated(4000);
}

void TestMessageFile::whatIsNoDatabaseIsPutAsideWholeAndAStoreOpensInItsPlace()
{
    QFETCH(QByteArray, content);
    QVERIFY(write(path(), content));
    const auto condition = MessageFile(path()).prepare(now);
    QVERIFY(condition.has_value());
    QVERIFY(condition->rescue.has_value());
    QCOMPARE(condition->rescue->messages, 0);
    QCOMPARE(QFileInfo(condition->rescue->keptAs).fileName(),
             QStringLiteral("messages-damaged-20260302-090000.sqlite"));
    QCOMPARE(contentOf(condition->rescue->keptAs), content);
    MessageStore store;
    QVERIFY(store.open(path()).has_value());
}

void TestMessageFile::theLogGoesWithItsFile()
{
    QVERIFY(write(path(), "no database"));
    QVERIFY(write(path() + QStringLiteral("-wal"), "its log"));
    const auto condition = MessageFile(path()).prepare(now);
    QVERIFY(condition.has_value());
    QCOMPARE(contentOf(condition->rescue.value().keptAs + QStringLiteral("-wal")), QByteArray("its log"));
    QVERIFY(!contentOf(path() + QStringLiteral("-wal")).contains("its log"));
}

void TestMessageFile::aDamageInTheMiddleCostsOnlyTheRowsOnIt()
{
    fill(2000);
    spoilPages(40, 3);
    const QByteArray damaged = contentOf(path());
    MessageFile file(path());
    file.noteDamage();
    const auto condition = file.prepare(now);
    QVERIFY(condition.has_value());
    QVERIFY(condition->rescue.has_value());
    QVERIFY2(condition->rescue->messages >= 1700, qPrintable(QString::number(condition->rescue->messages)));
    QVERIFY(condition->rescue->messages <= 2000);
    QCOMPARE(contentOf(condition->rescue->keptAs), damaged);

    QCOMPARE(ask(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM message")).toInt(), condition->rescue->messages);
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")).toInt(), 0);
    // Both ends, each in its own words.
    for (const int id : {1, 2000}) {
        QCOMPARE(ask(QStringLiteral("SELECT text FROM message WHERE id = %1").arg(id)).toString(),
                 QStringLiteral("Your plan has 20 GB left. %1").arg(id));
    }
    QVERIFY(ask(QStringLiteral("SELECT count(*) FROM attempt")).toInt() >= 1500);
}

void TestMessageFile::theRequestsInADamagedFileOfAnEarlierVersionAreKept()
{
    {
        Database earlier(Schema::shipped().upTo(5));
        QVERIFY(earlier.open(path(), Database::Access::ReadWrite).has_value());
        for (const char *row :
             {"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000) INSERT INTO "
              "message"
              " (connection_id, recipient, number, text, state, created_at, state_at, due_at) SELECT"
              " 'head-office', '1', '1', 'Your plan has 20 GB left. ' || x, 'Sent', x, x, x FROM c",
              "INSERT INTO attempt (message_id, trunk, started_at, written_at, ended_at, outcome)"
              " SELECT id, 'GSM-1', 1000, 1020, 1900, 'refused' FROM message",
              "INSERT INTO attempt (message_id, trunk, started_at, written_at, ended_at, outcome)"
              " SELECT id, 'GSM-2', 3000, 3020, 3900, 'accepted' FROM message"})
            QVERIFY(earlier.run(QString::fromLatin1(row)).has_value());
    }
    spoilPages(20, 3);
    MessageFile file(path());
    file.noteDamage();
    QVERIFY(file.prepare(now).value().rescue);
    for (const int id : {1, 2000}) {
        QCOMPARE(
            ask(QStringLiteral("SELECT group_concat(trunk || ' ' || started_at || ' ' || written_at || ' '"
                               " || ended_at, ', ') FROM (SELECT * FROM attempt WHERE message_id = %1"
                               " ORDER BY id)")
                    .arg(id))
                .toString(),
            QStringLiteral("GSM-1 1000 1020 1900, GSM-2 3000 3020 3900"));
    }
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM attempt WHERE message_id NOT IN"
                                " (SELECT id FROM message)"))
                 .toInt(),
             0);
}

void TestMessageFile::aDamageIsLookedForAfterABadEndAlone()
{
    fill(2000);
    spoilPages(20, 1);
    MessageFile first(path());
    QVERIFY(!first.prepare(now).value().rescue); // after a clean end nothing is read through
    QVERIFY(QFile::exists(markPath()));
    MessageFile second(path()); // the first came to no end
    QVERIFY(second.prepare(now).value().rescue);
}

void TestMessageFile::aDamageMetAtWorkIsLookedForAtTheNextStart()
{
    fill(2000);
    MessageFile first(path());
    QVERIFY(!first.prepare(now).value().rescue);
    spoilPages(20, 1);
    first.noteDamage();
    first.endCleanly();
    MessageFile second(path());
    QVERIFY(second.prepare(now).value().rescue);
    second.endCleanly();
    QVERIFY(!QFile::exists(markPath()));
}

void TestMessageFile::whatWasUnderWayInADamagedFileIsNotSentBySurprise()
{
    fill(2000);
    {
        Database database;
        QVERIFY(database.open(path(), Database::Access::ReadWrite).has_value());
        for (const char *change : {"UPDATE message SET state = 'Queued' WHERE id = 1",
                                   "UPDATE message SET state = 'Sending' WHERE id = 2",
                                   "UPDATE attempt SET outcome = 'running' WHERE message_id = 2"})
            QVERIFY(database.run(QString::fromLatin1(change)).has_value());
    }
    spoilPages(40, 1);
    MessageFile file(path());
    file.noteDamage();
    QVERIFY(file.prepare(now).value().rescue);
    MessageStore store;
    QVERIFY(store.open(path()).has_value());
    QCOMPARE(store.message(1).value().state, MessageState::Queued);
    QVERIFY(store.message(1).value().held);
    QCOMPARE(store.message(2).value().state, MessageState::NotConfirmed);
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM attempt WHERE outcome = 'running'")).toInt(), 0);
}

void TestMessageFile::twoDamagesInOneSecondAreBothKept()
{
    QStringList kept;
    for (const char *content : {"one", "two"}) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path() + QLatin1String(suffix));
        QVERIFY(write(path(), content));
        kept.append(MessageFile(path()).prepare(now).value().rescue.value().keptAs);
    }
    QCOMPARE(contentOf(kept.at(0)), QByteArray("one"));
    QCOMPARE(contentOf(kept.at(1)), QByteArray("two"));
}

void TestMessageFile::aDamagedFileOfANewerVersionIsLeftToIt()
{
    fill(2000);
    {
        Database database;
        QVERIFY(database.open(path(), Database::Access::ReadWrite).has_value());
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 9999")).has_value());
    }
    spoilPages(20, 1);
    const QByteArray before = contentOf(path());
    MessageFile file(path());
    file.noteDamage();
    QVERIFY(!file.prepare(now).value().rescue);
    QCOMPARE(contentOf(path()), before);
}

void TestMessageFile::aHistoryThatADamageCutsOffIsNoHistory()
{
    fill(2000);
    spoilPages(50, 1);
    Database database;
    QVERIFY(database.open(path(), Database::Access::ReadOnly).has_value());
    auto query = database.run(QStringLiteral("SELECT * FROM message ORDER BY id"));
    QVERIFY(query.has_value());
    int rows = 0;
    while (query->next())
        ++rows;
    QVERIFY(rows > 0 && rows < 2000);
    const auto ended = Database::ended(*query);
    QVERIFY(!ended.has_value());
    QCOMPARE(ended.error().kind, Kind::NotADatabase);
}

QTEST_GUILESS_MAIN(TestMessageFile)
#include "tst_message_file.moc"
