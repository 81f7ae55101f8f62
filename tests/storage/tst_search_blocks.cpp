// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryPages.h"
#include "app/storage/MessageRow.h"
#include "app/storage/SearchBlock.h"
#include "app/storage/SearchIndex.h"
#include "app/storage/SearchQuestion.h"
#include "app/storage/Transaction.h"
#include "app/text/SearchNeedle.h"

#include "tests/support/TemporaryStore.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

/// Whatever happened to the messages of a block, a search finds what looking at every row finds.
class TestSearchBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStretchIsFoundWhateverHappenedToItsBlocks_data();
    void anyStretchIsFoundWhateverHappenedToItsBlocks();
    void onlyWholeBlocksAreTakenIn();
    void aBlockWithoutMessagesHoldsNothingUp();
    void changesInManyBlocksAreFiledInShortSteps();
};

namespace {

/// A store that is lived in, by chance.
class Life
{
public:
    explicit Life(quint32 seed) : m_random(seed)
    {
        if (!m_database.open(m_temporary.path(), Database::Access::ReadWrite))
            qFatal("The store of a test cannot be opened.");
        run(QStringLiteral("PRAGMA synchronous = OFF"), {});
    }

    void goOn()
    {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
        case 2:
            write(m_random.bounded(1, 40));
            break;
        case 3:
        case 4:
            if (!SearchIndex(m_database).extend(m_random.bounded(1, 60)))
                qFatal("The index was not filled.");
            break;
        case 5:
            change();
            break;
        case 6:
            remove(m_newest - m_random.bounded(60), m_random.bounded(1, 5)); // somewhere
            break;
        default:
            remove(0, m_random.bounded(1, 30)); // of the oldest
        }
    }

    /// What is looked for, in which stretch, and what there is; in the order of ids.
    [[nodiscard]] QList<MessageId> expected(const HistoryFilter &filter, const IdRange &stretch)
    {
        QList<MessageId> ids;
        const SearchNeedle needle(filter.text);
        const QList<Message> messages = all();
        for (const Message &message : messages) {
            const bool isWithin = message.id >= stretch.oldest && message.id <= stretch.newest;
            const bool isOfTrunk = filter.trunk.isEmpty() || message.usedTrunk == filter.trunk;
            const bool isOfState = filter.states.isEmpty() || filter.states.contains(message.state);
            if (isWithin && isOfTrunk && isOfState && needle.matches(message))
                ids.append(message.id);
        }
        return ids;
    }

    [[nodiscard]] QList<MessageId> found(const HistoryFilter &filter, HistoryOrder order,
                                         const IdRange &stretch)
    {
        const auto page = HistoryPages(m_database).page(filter, order, stretch, 10000, [] { return false; });
        if (!page)
            qFatal("A search failed: %s", qPrintable(page.error().detail));
        QList<MessageId> ids;
        for (const Message &message : *page)
            ids.append(message.id);
        return ids;
    }

    /// How many blocks the index takes for such that may hold it.
    [[nodiscard]] int filed(const QString &typed)
    {
        auto count = m_database.run(QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?"),
                                    {SearchQuestion::of(SearchNeedle(typed), {})});
        if (!count || !count->next())
            qFatal("The index cannot be asked.");
        return count->value(0).toInt();
    }

    [[nodiscard]] IdRange someStretch()
    {
        const MessageId end = m_newest + 2;
        const MessageId one = m_random.bounded(end);
        const MessageId other = m_random.bounded(end);
        return m_random.bounded(3) == 0 ? IdRange() : IdRange{std::min(one, other), std::max(one, other)};
    }

    [[nodiscard]] Database &database() { return m_database; }

    void write(int count)
    {
        static const QStringList words{QStringLiteral("office"), QStringLiteral("Straße"),
                                       QStringLiteral("办公时间"), QStringLiteral("1234567"),
                                       QStringLiteral("2026")};
        for (int message = 0; message < count; ++message) {
            const QString number = QStringLiteral("+4915%1").arg(m_random.bounded(1000, 9999));
            const QString text = words.at(m_random.bounded(words.size())) + QLatin1Char(' ') +
                                 QString::number(m_random.bounded(100000));
            const MessageId id = ++m_newest;
            const bool isFailed = m_random.bounded(5) == 0;
            run(QStringLiteral("INSERT INTO message (id, connection_id, recipient, number, text, state,"
                               " used_trunk, sms_id, created_at, state_at, due_at)"
                               " VALUES (?, 'head-office', ?, ?, ?, ?, ?, ?, 1, 1, 1)"),
                {id, number, number, text, isFailed ? QStringLiteral("Failed") : QStringLiteral("Sent"),
                 QStringLiteral("GSM-%1").arg(m_random.bounded(1, 4)),
                 isFailed ? QStringLiteral("") : number.mid(1) + QStringLiteral("-17724%1").arg(id)});
        }
    }

    void remove(MessageId from, int count)
    {
        QList<MessageId> ids;
        const QList<Message> messages = all();
        for (const Message &message : messages) {
            if (message.id >= from && ids.size() < count)
                ids.append(message.id);
        }
        Transaction transaction(m_database);
        const auto done =
            transaction.begin()
                .and_then([&] { return SearchIndex(m_database).forget(ids); })
                .and_then([&] {
                    return m_database.run(
                        QStringLiteral("DELETE FROM message WHERE id IN (%1)").arg(MessageRow::listOf(ids)));
                })
                .and_then([&](const QSqlQuery &) { return transaction.commit(); });
        if (!done)
            qFatal("Messages were not forgotten: %s", qPrintable(done.error().detail));
    }

private:
    // As a late report does.
    void change()
    {
        for (int message = 0; message < 3; ++message)
            run(QStringLiteral("UPDATE message SET sms_id = ?, used_trunk = 'GSM-9' WHERE id = ?"),
                {QStringLiteral("late-%1").arg(m_random.bounded(1000)), m_random.bounded(m_newest + 1)});
    }
    [[nodiscard]] QList<Message> all()
    {
        auto rows = MessageRow::readAll(
            m_database.run(MessageRow::select() + QStringLiteral("WHERE true ORDER BY id")));
        if (!rows)
            qFatal("The messages cannot be read.");
        return *rows;
    }
    void run(const QString &sql, const QVariantList &values)
    {
        if (!m_database.run(sql, values))
            qFatal("The store of a test cannot be written.");
    }

    QRandomGenerator m_random;
    TemporaryStore m_temporary;
    Database m_database;
    MessageId m_newest = 0;
};

} // namespace

void TestSearchBlocks::anyStretchIsFoundWhateverHappenedToItsBlocks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("life %u", seed) << seed;
}

void TestSearchBlocks::anyStretchIsFoundWhateverHappenedToItsBlocks()
{
    QFETCH(const quint32, seed);
    Life life(seed);
    life.write(50);
    for (int day = 0; day < 40; ++day) {
        for (int event = 0; event < 2; ++event)
            life.goOn();
        for (const char *typed : {"office", "ffi", "strasse", "办公时", "123", "1234567", "567 1", "+4915",
                                  "-177", "5-1772", "late-", "late-5", "gsm-9", "m-1", "no such"}) {
            const HistoryFilter words{.text = QString::fromUtf8(typed)};
            HistoryFilter failed = words;
            failed.states = {MessageState::Failed};
            HistoryFilter trunk = words;
            trunk.trunk = QStringLiteral("GSM-2");
            const HistoryFilter filter = QList{words, failed, trunk}.at(day % 3);
            const IdRange stretch = life.someStretch();
            QList<MessageId> ids = life.expected(filter, stretch);
            QCOMPARE(life.found(filter, HistoryOrder::OldestFirst, stretch), ids);
            std::reverse(ids.begin(), ids.end());
            QCOMPARE(life.found(filter, HistoryOrder::NewestFirst, stretch), ids);
        }
    }
    // What is deleted leaves nothing behind in the index, either: it was somebody's number and words.
    life.remove(0, 10000);
    for (const char *typed :
         {"office", "ffi", "strasse", "办公时", "1234567", "+4915", "late-", "gsm-9", "gsm-2"})
        QCOMPARE(life.filed(QString::fromUtf8(typed)), 0);
}

void TestSearchBlocks::onlyWholeBlocksAreTakenIn()
{
    Life life(1);
    SearchIndex index(life.database());
    life.write(SearchBlock::size - 2);
    QCOMPARE(index.extend(100).value().upto, 0);
    life.write(1);
    QCOMPARE(index.extend(100).value().upto, SearchBlock::size - 1);
    life.write(5 * SearchBlock::size);
    const SearchReach some = index.extend(2 * SearchBlock::size + 3).value();
    QCOMPARE(some.upto, 3 * SearchBlock::size - 1);
    QVERIFY(some.more);
    // However few are asked for, it goes on.
    QCOMPARE(index.extend(1).value().upto, 4 * SearchBlock::size - 1);
    const SearchReach rest = index.extend(1000).value();
    QCOMPARE(rest.upto, 6 * SearchBlock::size - 1);
    QVERIFY(!rest.more);
}

void TestSearchBlocks::aBlockWithoutMessagesHoldsNothingUp()
{
    Life life(1);
    life.write(4 * SearchBlock::size);
    life.remove(1, 2 * SearchBlock::size);
    const SearchReach reach = SearchIndex(life.database()).extend(SearchBlock::size).value();
    QCOMPARE(reach.upto, 3 * SearchBlock::size - 1);
    QVERIFY(reach.more);
}

void TestSearchBlocks::changesInManyBlocksAreFiledInShortSteps()
{
    constexpr int blocks = 40;
    constexpr int limit = 10 * SearchBlock::size;
    TemporaryStore temporary;
    Database database;
    QVERIFY(database.open(temporary.path(), Database::Access::ReadWrite).has_value());
    QVERIFY(
        database
            .run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                                " INSERT INTO message (connection_id, recipient, number, text, state,"
                                " created_at, state_at, due_at)"
                                " SELECT 'c', '1', '1', 'Hello', 'Sent', 1, 1, 1 FROM n"),
                 {(blocks + 1) * SearchBlock::size})
            .has_value());
    SearchIndex index(database);
    while (index.extend(limit).value_or(SearchReach()).more) {
    }
    QVERIFY(database
                .run(QStringLiteral("UPDATE message SET sms_id = 'late-' || id WHERE id % ? = 3"),
                     {SearchBlock::size})
                .has_value());
    qsizetype left = index.reach().value().changed.size();
    QVERIFY(left >= blocks);
    for (bool more = true; more;) {
        const auto reach = index.extend(limit);
        QVERIFY(reach.has_value());
        QVERIFY(left - reach->changed.size() <= limit / SearchBlock::size);
        QVERIFY(reach->changed.size() < left);
        left = reach->changed.size();
        more = reach->more;
    }
    QCOMPARE(left, 0);
}

QTEST_GUILESS_MAIN(TestSearchBlocks)
#include "tst_search_blocks.moc"
