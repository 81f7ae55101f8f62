// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/SearchIndex.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/Transaction.h"
#include "app/text/FoldedText.h"
#include "app/text/SearchNeedle.h"

#include <algorithm>
#include <iterator>

namespace {

// To be raised when FoldedText or SearchNeedle::wordsOf() say something else: then all is taken in anew.
constexpr int rules = 1;
// A message that is still on its way may get an SMS ID, and is waited for until so many came after it.
constexpr int patience = 500;
constexpr qsizetype letters = 3;
// Of a longer phrase not all: each is another list to go through, and so many leave little to look at.
constexpr qsizetype mostTrigrams = 12;

// So many digits in a row are more than a code or a price, and so many at their end tell them from others.
constexpr qsizetype longNumber = 7;
constexpr qsizetype tellingDigits = 6;

bool isOnItsWay(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::Sending;
}

QString trunkOf(const Message &message)
{
    return message.usedTrunk.isEmpty() ? message.trunk : message.usedTrunk;
}

bool isDigit(uint character)
{
    return character >= '0' && character <= '9';
}

// A number in groups ("0151 234 567"): who wrote it so is found by where the groups meet.
bool isGrouped(const QList<uint> &characters)
{
    const auto digits = std::count_if(characters.cbegin(), characters.cend(), isDigit);
    const bool isNumber = std::all_of(characters.cbegin(), characters.cend(), [](uint character) {
        return isDigit(character) || (character < 0x80 && !QChar::isLetter(character));
    });
    return isNumber && digits >= longNumber && digits < characters.size();
}

// Where to look for a trigram, and where it would only cost: nearly all numbers of a country, and all SMS IDs
// of a year, begin alike. Of a long row of digits the last ones tell it from others; then no other digits are
// looked for, neither a short row nor the seconds behind the number in an SMS ID. Of short ones in groups
// only what joins two of them is: a group's end alone may be the code of a net, as in half of all numbers.
QList<qsizetype> tellingPlaces(const QList<uint> &characters)
{
    QList<std::pair<qsizetype, qsizetype>> rows; // of digits: begin and length
    for (qsizetype at = 0; at < characters.size(); ++at) {
        if (!isDigit(characters.at(at)))
            continue;
        if (!rows.isEmpty() && rows.constLast().first + rows.constLast().second == at)
            ++rows.last().second;
        else
            rows.append({at, 1});
    }
    const auto tells =
        std::find_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.second >= longNumber; });
    const bool inGroups = tells == rows.cend() && isGrouped(characters);
    QList<qsizetype> places;
    for (qsizetype at = 0; at + letters <= characters.size(); ++at) {
        const auto first = characters.cbegin() + at;
        const auto digits = std::count_if(first, first + letters, isDigit);
        const bool isIdle = inGroups ? digits == letters || !isDigit(*(first + letters - 1)) ||
                                           std::find(first, first + letters, uint('+')) != first + letters
                                     : tells != rows.cend() && digits > 0 &&
                                           (at + letters > tells->first + tells->second ||
                                            at + tellingDigits < tells->first + tells->second);
        if (!isIdle)
            places.append(at);
    }
    if (places.isEmpty() && characters.size() >= letters)
        places.append(characters.size() - letters);
    return places;
}

// Trigrams of a text; empty where it is too short for one.
QString trigramsOf(const QString &folded)
{
    const QList<uint> characters = folded.toUcs4();
    const QList<qsizetype> places = tellingPlaces(characters);
    if (places.isEmpty())
        return {};
    const qsizetype step = (places.size() + mostTrigrams - 1) / mostTrigrams;
    QStringList trigrams;
    const auto add = [&trigrams, &characters](qsizetype at) {
        QString trigram;
        for (const uint character : characters.sliced(at, letters))
            trigram += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        trigrams.append(QLatin1Char('"') + trigram.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                        QLatin1Char('"'));
    };
    for (qsizetype place = 0; place < places.size() - 1; place += step)
        add(places.at(place));
    add(places.constLast());
    return QLatin1Char('(') + trigrams.join(QLatin1String(" AND ")) + QLatin1Char(')');
}

} // namespace

QString SearchIndex::question(const SearchNeedle &needle, const QString &trunk)
{
    QStringList alternatives;
    for (const QString &alternative : needle.alternatives()) {
        alternatives.append(trigramsOf(alternative));
        if (alternatives.constLast().isEmpty())
            return {};
    }
    QStringList all;
    if (!alternatives.isEmpty())
        all.append(QLatin1Char('(') + alternatives.join(QLatin1String(" OR ")) + QLatin1Char(')'));
    // Names of trunks begin alike, and some of it is in every message.
    if (const QString name = trigramsOf(FoldedText::fold(trunk).right(letters)); !name.isEmpty())
        all.append(name);
    return all.join(QLatin1String(" AND "));
}

Stored<SearchReach> SearchIndex::reach()
{
    auto upto = m_database.run(QStringLiteral("SELECT upto FROM search_reach"));
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
        QStringLiteral("SELECT oldest, newest FROM search_block WHERE newest >= ? AND oldest <= ?"
                       " AND latest >= coalesce(?, latest) AND earliest < coalesce(?, earliest + 1)"
                       " ORDER BY oldest"),
        {stretch.oldest, stretch.newest, MessageRow::timeValue(from), MessageRow::timeValue(until)});
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

Stored<QList<Message>> SearchIndex::next(int limit, MessageId upto)
{
    auto newest = m_database.run(QStringLiteral("SELECT max(id) FROM message"));
    if (!newest)
        return Failure<StorageError>(newest.error());
    const MessageId last = newest->next() ? newest->value(0).toLongLong() : 0;
    return MessageRow::readAll(
               m_database.run(MessageRow::select() + QStringLiteral("WHERE id > ? ORDER BY id LIMIT ?"),
                              {upto, limit}))
        .map([last](QList<Message> messages) {
            const auto waits = [last](const Message &message) {
                return isOnItsWay(message.state) && last - message.id < patience;
            };
            messages.erase(std::find_if(messages.cbegin(), messages.cend(), waits), messages.cend());
            return messages;
        });
}

Stored<void> SearchIndex::takeIn(const QList<Message> &messages)
{
    auto insert = m_database.prepared(QStringLiteral("INSERT INTO search (rowid, words) VALUES (?, ?)"));
    if (!insert)
        return Failure<StorageError>(insert.error());
    QStringList trunks;
    for (const Message &message : messages) {
        if (const auto done = Database::execute(*insert, {message.id, SearchNeedle::wordsOf(message)}); !done)
            return done;
        if (const QString trunk = trunkOf(message); !trunk.isEmpty() && !trunks.contains(trunk))
            trunks.append(trunk);
    }
    for (const QString &trunk : std::as_const(trunks)) {
        const auto noted =
            m_database.run(QStringLiteral("INSERT OR IGNORE INTO search_trunk (name) VALUES (?)"), {trunk});
        if (!noted)
            return Failure<StorageError>(noted.error());
    }
    return {};
}

Stored<void> SearchIndex::takeInChanged(int limit)
{
    // Taken in once more beside what is there already: whatever was to be found stays to be found.
    const auto changed = MessageRow::readAll(m_database.run(
        MessageRow::select() + QStringLiteral("WHERE id IN (SELECT message_id FROM search_changed)"
                                              " AND state NOT IN ('Queued', 'Sending') LIMIT ?"),
        {limit}));
    if (!changed)
        return Failure<StorageError>(changed.error());
    if (const auto taken = takeIn(*changed); !taken)
        return taken;
    for (const Message &message : *changed) {
        const auto done =
            m_database.run(QStringLiteral("DELETE FROM search_changed WHERE message_id = ?"), {message.id});
        if (!done)
            return Failure<StorageError>(done.error());
    }
    return {};
}

Stored<SearchReach> SearchIndex::extend(int limit)
{
    Transaction transaction(m_database);
    if (const auto ready = transaction.begin().and_then([this] { return followRules(); }); !ready)
        return Failure<StorageError>(ready.error());
    Stored<SearchReach> before = reach();
    if (!before)
        return before;
    const auto messages = next(limit, before->upto);
    if (!messages)
        return Failure<StorageError>(messages.error());
    auto done = takeInChanged(limit).and_then([&] { return takeIn(*messages); });
    if (done && !messages->isEmpty()) {
        const auto [earliest, latest] = std::minmax_element(
            messages->cbegin(), messages->cend(),
            [](const Message &one, const Message &other) { return one.createdAt < other.createdAt; });
        const MessageId newest = messages->constLast().id;
        done = m_database
                   .run(QStringLiteral("INSERT INTO search_block (oldest, newest, earliest, latest)"
                                       " VALUES (?, ?, ?, ?)"),
                        {before->upto + 1, newest, MessageRow::timeValue(earliest->createdAt),
                         MessageRow::timeValue(latest->createdAt)})
                   .and_then([&](const QSqlQuery &) {
                       return m_database.run(QStringLiteral("UPDATE search_reach SET upto = ?"), {newest});
                   })
                   .map([](const QSqlQuery &) {});
    }
    if (!done)
        return Failure<StorageError>(done.error());
    Stored<SearchReach> after = reach();
    if (after)
        after->more = messages->size() == limit;
    return transaction.commit().and_then([&after] { return after; });
}

Stored<void> SearchIndex::forget(const QList<Message> &messages)
{
    // An index without a copy of the text has to be told what it knew.
    auto remove = m_database.prepared(
        QStringLiteral("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"));
    if (!remove)
        return Failure<StorageError>(remove.error());
    const Stored<SearchReach> reached = reach();
    if (!reached)
        return Failure<StorageError>(reached.error());
    // FTS5 counts what it is told of, and takes more gone than ever came for a damage: whatever grew since it
    // was taken in is taken in as it is now.
    QList<Message> grown;
    std::copy_if(messages.cbegin(), messages.cend(), std::back_inserter(grown), [&](const Message &message) {
        return std::binary_search(reached->changed.cbegin(), reached->changed.cend(), message.id);
    });
    if (const auto taken = takeIn(grown); !taken)
        return taken;
    for (const Message &message : messages) {
        if (message.id > reached->upto)
            continue;
        if (const auto done = Database::execute(*remove, {message.id, SearchNeedle::wordsOf(message)}); !done)
            return done;
        const auto gone =
            m_database.run(QStringLiteral("DELETE FROM search_changed WHERE message_id = ?"), {message.id});
        if (!gone)
            return Failure<StorageError>(gone.error());
    }
    // Blocks in which nothing is left. Ids are not given twice, so the index goes on behind them.
    return m_database
        .run(QStringLiteral("DELETE FROM search_block WHERE newest < (SELECT min(id) FROM message)"))
        .map([](const QSqlQuery &) {});
}
