// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HistoryWalk.h"

#include "app/storage/Database.h"
#include "app/storage/HistoryQuery.h"
#include "app/storage/MessageRow.h"
#include "app/storage/SearchBlock.h"
#include "app/storage/SearchQuestion.h"

#include <algorithm>

namespace {

// SQLite does not come back before it has found a row that may pass. Where there is none, whatever was typed
// since would wait for all of them: so it is asked for so many at a time, which takes 10 ms.
constexpr MessageId rowsAtOnce = 10000;

// What a search looks at.
QString searchedColumns()
{
    return QStringLiteral("id, recipient, number, text, trunk, used_trunk, sms_id");
}

Message readSearched(const QSqlQuery &query)
{
    Message message;
    message.id = query.value(0).toLongLong();
    message.number = query.value(2).toString();
    message.to = MessageRow::recipientOf(query.value(1), message.number);
    message.text = query.value(3).toString();
    message.trunk = query.value(4).toString();
    message.usedTrunk = query.value(5).toString();
    message.smsId = query.value(6).toString();
    return message;
}

} // namespace

HistoryWalk::HistoryWalk(Database &database, const HistoryFilter &filter, HistoryOrder order,
                         const Unwanted &unwanted, const Use &use)
    : m_database(database), m_filter(filter), m_order(order), m_unwanted(unwanted), m_use(use),
      m_needle(filter.text)
{
    // One caller's messages are few, and have an index of their own.
    if (filter.number.isEmpty())
        m_question = SearchQuestion::of(m_needle, filter.trunk);
}

Stored<void> HistoryWalk::through(const IdRange &stretch)
{
    SearchIndex index(m_database);
    QList<IdRange> stretches{stretch};
    if (m_filter.from.isValid() || m_filter.until.isValid()) {
        const auto days = index.stretches(m_filter.from, m_filter.until, stretch);
        if (!days)
            return Failure<StorageError>(days.error());
        stretches = *days;
    }
    if (!m_question.isEmpty()) {
        const auto reach = index.reach();
        if (!reach)
            return Failure<StorageError>(reach.error());
        m_reach = *reach;
    }
    QList<std::pair<IdRange, bool>> parts; // true: within the index
    for (const IdRange &days : std::as_const(stretches)) {
        if (m_question.isEmpty()) {
            parts.append({days, false});
            continue;
        }
        const IdRange within{days.oldest, std::min(days.newest, m_reach.upto)};
        const IdRange behind{std::max(days.oldest, m_reach.upto + 1), days.newest};
        if (within.oldest <= within.newest)
            parts.append({within, true});
        if (behind.oldest <= behind.newest)
            parts.append({behind, false});
    }
    if (m_order == HistoryOrder::NewestFirst)
        std::reverse(parts.begin(), parts.end());
    for (const auto &[part, isIndexed] : std::as_const(parts)) {
        if (const auto done = isIndexed ? indexed(part) : rowByRow(part); !done || isOver())
            return done;
    }
    return {};
}

Stored<void> HistoryWalk::indexed(const IdRange &stretch)
{
    // Before the index is asked: what it takes in meanwhile is met twice then, and never missed.
    const auto changed = changedIn(stretch);
    if (!changed)
        return Failure<StorageError>(changed.error());
    auto nextChanged = changed->cbegin();
    const auto takeChangedBefore = [&](std::optional<MessageId> id) {
        while (nextChanged != changed->cend() && !isOver() && (!id || !isBefore(*id, *nextChanged))) {
            if (id != *nextChanged)
                take(*nextChanged);
            ++nextChanged;
        }
    };
    HistoryQuery query(m_filter);
    query.notBeyond(stretch);
    query.sift(m_needle);
    // A block in which nothing passes comes with no message: so it is known that the one before is over.
    auto rows = m_database.run(
        QStringLiteral("SELECT %1 FROM search LEFT JOIN %2"
                       " ON message.id BETWEEN search.rowid * %5 AND search.rowid * %5 + %5 - 1 AND %3"
                       " WHERE search MATCH ? AND search.rowid BETWEEN ? AND ? ORDER BY search.rowid%4")
            .arg(searchedColumns(), query.from(), query.conditions(),
                 m_order == HistoryOrder::NewestFirst ? QStringLiteral(" DESC") : QString())
            .arg(SearchBlock::size),
        query.values() + QVariantList{m_question, SearchBlock(stretch.oldest).number(),
                                      SearchBlock(stretch.newest).number()});
    if (!rows)
        return Failure<StorageError>(rows.error());
    QList<MessageId> block; // what passes of one
    const auto takeBlock = [&] {
        std::sort(block.begin(), block.end(),
                  [this](MessageId one, MessageId other) { return isBefore(one, other); });
        for (const MessageId id : std::as_const(block)) {
            takeChangedBefore(id);
            if (isOver())
                return;
            take(id);
        }
        block.clear();
    };
    while (!isOver() && rows->next()) {
        const MessageId id = rows->value(0).toLongLong();
        if (!block.isEmpty() && (rows->isNull(0) || SearchBlock(block.constFirst()) != SearchBlock(id)))
            takeBlock();
        if (!rows->isNull(0) && !isOver() && m_needle.matches(readSearched(*rows)))
            block.append(id);
    }
    if (!isOver())
        takeBlock();
    if (!isOver())
        takeChangedBefore({});
    return isOver() ? Stored<void>() : Database::ended(*rows);
}

Stored<void> HistoryWalk::rowByRow(const IdRange &stretch)
{
    if ((m_needle.isEmpty() && m_filter.trunk.isEmpty()) || !m_filter.number.isEmpty())
        return rows(stretch);
    auto ends =
        m_database.run(QStringLiteral("SELECT (SELECT min(id) FROM message), (SELECT max(id) FROM message)"));
    if (!ends)
        return Failure<StorageError>(ends.error());
    if (!ends->next())
        return Database::ended(*ends);
    IdRange rest{std::max(stretch.oldest, ends->value(0).toLongLong()),
                 std::min(stretch.newest, ends->value(1).toLongLong())};
    ends->finish();
    while (rest.oldest <= rest.newest && !isOver()) {
        IdRange part = rest;
        if (m_order == HistoryOrder::NewestFirst) {
            part.oldest = std::max(rest.oldest, rest.newest - rowsAtOnce + 1);
            rest.newest = part.oldest - 1;
        } else {
            part.newest = std::min(rest.newest, rest.oldest + rowsAtOnce - 1);
            rest.oldest = part.newest + 1;
        }
        if (const auto done = rows(part); !done)
            return done;
    }
    return {};
}

Stored<void> HistoryWalk::rows(const IdRange &stretch)
{
    HistoryQuery query(m_filter);
    query.within(stretch);
    query.sift(m_needle);
    return run(QStringLiteral("SELECT %1 FROM %2 WHERE %3%4")
                   .arg(m_needle.isEmpty() ? QStringLiteral("id") : searchedColumns(), query.from(),
                        query.conditions(), HistoryQuery::orderBy(m_order)),
               query.values(), [this](MessageId id) {
                   take(id);
                   return !isOver();
               });
}

Stored<QList<MessageId>> HistoryWalk::changedIn(const IdRange &stretch)
{
    QList<MessageId> found;
    if (m_reach.changed.isEmpty())
        return found;
    HistoryQuery query(m_filter);
    query.within(stretch);
    return run(QStringLiteral(
                   "SELECT %1 FROM message WHERE %2 AND id IN (SELECT message_id FROM search_changed)%3")
                   .arg(searchedColumns(), query.conditions(), HistoryQuery::orderBy(m_order)),
               query.values(),
               [&found](MessageId id) {
                   found.append(id);
                   return true;
               })
        .map([&found] { return std::move(found); });
}

Stored<void> HistoryWalk::run(const QString &sql, const QVariantList &values, const Use &use)
{
    auto rows = m_database.run(sql, values);
    if (!rows)
        return Failure<StorageError>(rows.error());
    while (!m_unwanted() && rows->next()) {
        const bool passes = m_needle.isEmpty() || m_needle.matches(readSearched(*rows));
        if (passes && !use(rows->value(0).toLongLong()))
            return {};
    }
    return Database::ended(*rows);
}

void HistoryWalk::take(MessageId id)
{
    m_enough = !m_use(id);
}

bool HistoryWalk::isBefore(MessageId one, MessageId other) const
{
    return m_order == HistoryOrder::NewestFirst ? one > other : one < other;
}
