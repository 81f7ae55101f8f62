// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/SearchIndex.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/SearchBlock.h"
#include "app/storage/Transaction.h"
#include "app/text/SearchNeedle.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace {

// To be raised when FoldedText, SearchNeedle::wordsOf() or SearchBlock say something else: then all is taken
// in anew.
constexpr int rules = 2;
// A message that is still on its way may get an SMS ID, and is waited for until so many came after it.
constexpr int patience = 500;

bool isOnItsWay(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::Sending;
}

QString trunkOf(const Message &message)
{
    return message.usedTrunk.isEmpty() ? message.trunk : message.usedTrunk;
}

} // namespace

Stored<SearchReach> SearchIndex::reach()
{
    // What was filed under other rules would not be found where it is looked for.
    auto upto = m_database.run(QStringLiteral("SELECT iif(rules = ?, upto, 0) FROM search_reach"), {rules});
    if (!upto)
        return Failure<StorageError>(upto.error());
    SearchReach reach;
    if (upto->next())
        reach.upto = upto->value(0).toLongLong();
    auto changed =
        m_database.run(QStringLiteral("SELECT message_id FROM search_changed ORDER BY message_id"));
    if (!changed)
        return Failure<StorageError>(changed.error());
    while (changed->next())
        reach.changed.append(changed->value(0).toLongLong());
    return reach;
}

Stored<bool> SearchIndex::pack(bool anew)
{
    // FTS5's own words: a negative number of pages begins to merge all there is, a positive one goes on.
    constexpr int pages = 8;
    const auto changes = [this] {
        return m_database.run(QStringLiteral("SELECT total_changes()")).map([](QSqlQuery query) {
            return query.next() ? query.value(0).toLongLong() : qint64(0);
        });
    };
    const Stored<qint64> before = changes();
    const auto merged = m_database.run(
        QStringLiteral("INSERT INTO search (search, rank) VALUES ('merge', ?)"), {anew ? -pages : pages});
    if (!before || !merged)
        return Failure<StorageError>(before ? merged.error() : before.error());
    // One change is the command itself.
    return changes().map([&before](qint64 after) { return after - *before > 1; });
}

Stored<bool> SearchIndex::isScattered()
{
    // Below, it hardly matters: pages of the file.
    constexpr qint64 few = 100;
    // So much of the largest piece may lie in others before all is written once more.
    constexpr qint64 share = 4;
    return m_database
        .run(QStringLiteral("SELECT total(pages), max(pages)"
                            " FROM (SELECT count(*) AS pages FROM search_idx GROUP BY segid)"))
        .map([](QSqlQuery query) {
            if (!query.next())
                return false;
            const qint64 all = query.value(0).toLongLong();
            const qint64 largest = query.value(1).toLongLong();
            return all > few && (all - largest) * share > largest;
        });
}

Stored<void> SearchIndex::distrust()
{
    return m_database.run(QStringLiteral("UPDATE search_reach SET upto = 0, rules = 0"))
        .and_then([this](const QSqlQuery &) {
            // Whoever asks for a day goes through its blocks, and through all that is not reached.
            return m_database.run(QStringLiteral("DELETE FROM search_block"));
        })
        .map([](const QSqlQuery &) {});
}

Stored<QList<IdRange>> SearchIndex::stretches(const QDateTime &from, const QDateTime &until,
                                              const IdRange &stretch)
{
    if (!from.isValid() && !until.isValid())
        return QList<IdRange>{stretch};
    const Stored<SearchReach> reached = reach();
    if (!reached)
        return Failure<StorageError>(reached.error());
    auto blocks = m_database.run(
        QStringLiteral("SELECT oldest, newest FROM search_block WHERE newest BETWEEN ? AND ? AND oldest <= ?"
                       " AND latest >= coalesce(?, latest) AND earliest < coalesce(?, earliest + 1)"
                       " ORDER BY oldest"),
        {stretch.oldest, reached->upto, stretch.newest, MessageRow::timeValue(from),
         MessageRow::timeValue(until)});
    if (!blocks)
        return Failure<StorageError>(blocks.error());
    QList<IdRange> found;
    const auto add = [&found, &stretch](MessageId oldest, MessageId newest) {
        const IdRange part{std::max(oldest, stretch.oldest), std::min(newest, stretch.newest)};
        if (part.oldest > part.newest)
            return;
        if (!found.isEmpty() && found.constLast().newest + 1 == part.oldest)
            found.last().newest = part.newest;
        else
            found.append(part);
    };
    while (blocks->next())
        add(blocks->value(0).toLongLong(), blocks->value(1).toLongLong());
    add(reached->upto + 1, stretch.newest);
    return Database::ended(*blocks).map([&found] { return std::move(found); });
}

Stored<QStringList> SearchIndex::trunks()
{
    auto names = m_database.run(QStringLiteral("SELECT name FROM search_trunk ORDER BY name"));
    if (!names)
        return Failure<StorageError>(names.error());
    QStringList trunks;
    while (names->next())
        trunks.append(names->value(0).toString());
    return trunks;
}

Stored<void> SearchIndex::followRules()
{
    auto row = m_database.run(QStringLiteral("SELECT rules FROM search_reach"));
    if (!row)
        return Failure<StorageError>(row.error());
    if (row->next() && row->value(0).toInt() == rules)
        return {};
    for (const QString &sql :
         {QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"),
          QStringLiteral("DELETE FROM search_changed"), QStringLiteral("DELETE FROM search_block"),
          QStringLiteral("DELETE FROM search_trunk"),
          QStringLiteral("UPDATE search_reach SET upto = 0, rules = %1").arg(rules)}) {
        if (const auto done = m_database.run(sql); !done)
            return Failure<StorageError>(done.error());
    }
    return {};
}

Stored<SearchIndex::Portion> SearchIndex::next(int limit, MessageId upto)
{
    auto ends =
        m_database.run(QStringLiteral("SELECT (SELECT id FROM message WHERE id > ? ORDER BY id LIMIT 1),"
                                      " (SELECT max(id) FROM message)"),
                       {upto});
    if (!ends)
        return Failure<StorageError>(ends.error());
    Portion portion{.upto = upto};
    if (!ends->next() || ends->isNull(0))
        return Database::ended(*ends).map([&portion] { return portion; });
    const MessageId first = ends->value(0).toLongLong();
    const MessageId last = ends->value(1).toLongLong();
    ends->finish();
    // A block is filed once it is whole.
    const MessageId whole = SearchBlock(last + 1).ids().oldest - 1;
    const MessageId blocks = std::max<MessageId>(limit / SearchBlock::size, 1);
    const MessageId end = std::min(whole, SearchBlock(first).ids().oldest + blocks * SearchBlock::size - 1);
    if (end < first)
        return portion;
    portion.upto = end;
    portion.more = end < whole;
    return MessageRow::readAll(
               m_database.run(MessageRow::select() + QStringLiteral("WHERE id BETWEEN ? AND ? ORDER BY id"),
                              {first, end}))
        .map([&portion, last, upto](const QList<Message> &messages) {
            const auto waits = [last](const Message &message) {
                return isOnItsWay(message.state) && last - message.id < patience;
            };
            const auto waiting = std::find_if(messages.cbegin(), messages.cend(), waits);
            if (waiting != messages.cend()) {
                portion.upto = std::max(upto, SearchBlock(waiting->id).ids().oldest - 1);
                portion.more = false;
            }
            std::copy_if(messages.cbegin(), messages.cend(), std::back_inserter(portion.messages),
                         [&portion](const Message &message) { return message.id <= portion.upto; });
            return portion;
        });
}

Stored<void> SearchIndex::takeIn(const QList<Message> &messages)
{
    auto insert = m_database.prepared(QStringLiteral("INSERT INTO search (rowid, words) VALUES (?, ?)"));
    if (!insert)
        return Failure<StorageError>(insert.error());
    QSet<QString> trunks;
    for (auto first = messages.cbegin(); first != messages.cend();) {
        const SearchBlock block(first->id);
        const auto end = std::find_if(first, messages.cend(), [&block](const Message &message) {
            return SearchBlock(message.id) != block;
        });
        QList<Message> neighbours;
        for (; first != end; ++first) {
            neighbours.append(*first);
            trunks.insert(trunkOf(*first));
        }
        if (const auto done = Database::execute(*insert, {block.number(), SearchNeedle::wordsOf(neighbours)});
            !done)
            return done;
    }
    trunks.remove(QString());
    for (const QString &trunk : std::as_const(trunks)) {
        const auto noted =
            m_database.run(QStringLiteral("INSERT OR IGNORE INTO search_trunk (name) VALUES (?)"), {trunk});
        if (!noted)
            return Failure<StorageError>(noted.error());
    }
    return {};
}

Stored<bool> SearchIndex::takeInChanged(int limit)
{
    auto changed = m_database.run(
        QStringLiteral("SELECT c.message_id FROM search_changed c JOIN message m ON m.id = c.message_id"
                       " WHERE m.state NOT IN ('Queued', 'Sending') ORDER BY c.message_id LIMIT ?"),
        {limit});
    if (!changed)
        return Failure<StorageError>(changed.error());
    // As much work as so many messages one after the other.
    const qsizetype most = std::max<qsizetype>(limit / SearchBlock::size, 1);
    QList<SearchBlock> blocks;
    int messages = 0;
    while (blocks.size() <= most && changed->next()) {
        ++messages;
        const SearchBlock block(changed->value(0).toLongLong());
        if (blocks.isEmpty() || blocks.constLast() != block)
            blocks.append(block);
    }
    const bool isTooMuch = blocks.size() > most;
    if (isTooMuch)
        blocks.removeLast();
    if (const auto whole = Database::ended(*changed); !whole)
        return Failure<StorageError>(whole.error());
    changed->finish();
    for (const SearchBlock &block : std::as_const(blocks)) {
        if (const auto done = fileAnew(block, {}); !done)
            return Failure<StorageError>(done.error());
    }
    return isTooMuch || messages == limit;
}

Stored<SearchReach> SearchIndex::extend(int limit)
{
    Transaction transaction(m_database);
    if (const auto ready = transaction.begin().and_then([this] { return followRules(); }); !ready)
        return Failure<StorageError>(ready.error());
    Stored<SearchReach> before = reach();
    if (!before)
        return before;
    const auto portion = next(limit, before->upto);
    if (!portion)
        return Failure<StorageError>(portion.error());
    const QList<Message> &messages = portion->messages;
    const auto moreChanged = takeInChanged(limit);
    auto done = moreChanged ? takeIn(messages) : Stored<void>(Failure<StorageError>(moreChanged.error()));
    if (done && !messages.isEmpty()) {
        const auto [earliest, latest] = std::minmax_element(
            messages.cbegin(), messages.cend(),
            [](const Message &one, const Message &other) { return one.createdAt < other.createdAt; });
        done = m_database
                   .run(QStringLiteral("INSERT INTO search_block (oldest, newest, earliest, latest)"
                                       " VALUES (?, ?, ?, ?)"),
                        {before->upto + 1, portion->upto, MessageRow::timeValue(earliest->createdAt),
                         MessageRow::timeValue(latest->createdAt)})
                   .and_then([&](const QSqlQuery &) {
                       return m_database.run(QStringLiteral("UPDATE search_reach SET upto = ?"),
                                             {portion->upto});
                   })
                   .map([](const QSqlQuery &) {});
    }
    if (!done)
        return Failure<StorageError>(done.error());
    Stored<SearchReach> after = reach();
    const bool more = portion->more || *moreChanged;
    const Stored<bool> scattered = more ? Stored<bool>(false) : isScattered();
    if (!after || !scattered)
        return Failure<StorageError>(after ? scattered.error() : after.error());
    after->more = more;
    after->isScattered = *scattered;
    return transaction.commit().and_then([&after] { return after; });
}

Stored<void> SearchIndex::forget(const QList<MessageId> &ids)
{
    const Stored<SearchReach> reached = reach();
    if (!reached)
        return Failure<StorageError>(reached.error());
    QMap<MessageId, QSet<MessageId>> going; // by their block
    for (const MessageId id : ids) {
        if (id <= reached->upto)
            going[SearchBlock(id).number()].insert(id);
    }
    for (const QSet<MessageId> &some : std::as_const(going)) {
        if (const auto done = fileAnew(SearchBlock(*some.cbegin()), some); !done)
            return done;
    }
    // Blocks in which nothing is left. Ids are not given twice, so the index goes on behind them.
    return m_database
        .run(QStringLiteral("DELETE FROM search_block WHERE newest < (SELECT min(id) FROM message)"))
        .map([](const QSqlQuery &) {});
}

Stored<void> SearchIndex::fileAnew(const SearchBlock &block, const QSet<MessageId> &without)
{
    const IdRange ids = block.ids();
    const auto all = MessageRow::readAll(
        m_database.run(MessageRow::select() + QStringLiteral("WHERE id BETWEEN ? AND ? ORDER BY id"),
                       {ids.oldest, ids.newest}));
    if (!all)
        return Failure<StorageError>(all.error());
    // An index without a copy of the text has to be told what it knew, to the letter.
    const auto known = asFiled(*all, ids);
    if (!known)
        return Failure<StorageError>(known.error());
    QList<Message> staying = *all;
    staying.removeIf([&without](const Message &message) { return without.contains(message.id); });
    return m_database
        .run(QStringLiteral("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"),
             {block.number(), SearchNeedle::wordsOf(*known)})
        .and_then([&](const QSqlQuery &) { return takeIn(staying); })
        .and_then([&] {
            return m_database.run(
                QStringLiteral("DELETE FROM search_changed WHERE message_id BETWEEN ? AND ?"),
                {ids.oldest, ids.newest});
        })
        .map([](const QSqlQuery &) {});
}

Stored<QList<Message>> SearchIndex::asFiled(QList<Message> messages, const IdRange &ids)
{
    auto former = m_database.run(QStringLiteral("SELECT message_id, sms_id, used_trunk FROM search_changed"
                                                " WHERE message_id BETWEEN ? AND ?"),
                                 {ids.oldest, ids.newest});
    if (!former)
        return Failure<StorageError>(former.error());
    while (former->next()) {
        const MessageId id = former->value(0).toLongLong();
        for (Message &message : messages) {
            if (message.id != id)
                continue;
            message.smsId = former->value(1).toString();
            message.usedTrunk = former->value(2).toString();
        }
    }
    return Database::ended(*former).map([&messages] { return std::move(messages); });
}
