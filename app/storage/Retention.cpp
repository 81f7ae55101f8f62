// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Retention.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/ReportClaims.h"
#include "app/storage/SearchIndex.h"
#include "app/storage/StoreSpace.h"
#include "app/storage/Transaction.h"

#include <QSet>

using MessageRow::timeValue;

namespace {

// The same in SQL, in preview().
bool isFinished(const Message &message, const RetentionRule &rule)
{
    return message.state != MessageState::Queued && message.state != MessageState::Sending &&
           message.createdAt < rule.before && message.stateAt < rule.settledBefore;
}

Stored<QList<Message>> firstOf(Database &database, const IdRange &stretch, int limit)
{
    return database
        .run(MessageRow::select() + QStringLiteral("WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?"),
             {stretch.oldest, stretch.newest, limit})
        .and_then([](QSqlQuery query) -> Stored<QList<Message>> {
            QList<Message> messages;
            while (query.next())
                messages.append(MessageRow::read(query));
            return Database::ended(query).map([&messages] { return std::move(messages); });
        });
}

Stored<void> erase(Database &database, const QList<MessageId> &ids)
{
    return SearchIndex(database)
        .forget(ids)
        .and_then([&] {
            return database.run(
                QStringLiteral("DELETE FROM message WHERE id IN (%1)").arg(MessageRow::listOf(ids)));
        })
        .map([](const QSqlQuery &) {});
}

} // namespace

RetentionRule RetentionRule::olderThan(int days, const QDateTime &now)
{
    const QDate first = now.toLocalTime().date().addDays(-std::max(days, fewestDays));
    return {first.startOfDay().toUTC(), now.addMSecs(-ReportClaims::lateAfterMs)};
}

Stored<MessageId> Retention::lastBefore(Database &database, const QDateTime &time)
{
    auto newest = database.run(QStringLiteral("SELECT max(id) FROM message"));
    if (!newest)
        return Failure<StorageError>(newest.error());
    MessageId known = 0; // up to here all are older
    MessageId last = newest->next() ? newest->value(0).toLongLong() : 0;
    while (known < last) {
        const MessageId middle = known + (last - known + 1) / 2;
        auto row = database.run(
            QStringLiteral("SELECT id, created_at FROM message WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1"),
            {middle, last});
        if (!row)
            return Failure<StorageError>(row.error());
        if (row->next() && row->value(1).toLongLong() < time.toMSecsSinceEpoch())
            known = row->value(0).toLongLong();
        else
            last = middle - 1;
    }
    return known;
}

Stored<RetentionPreview> Retention::preview(Database &database, const RetentionRule &rule)
{
    const auto last = lastBefore(database, rule.before);
    if (!last)
        return Failure<StorageError>(last.error());
    const QVariant before = timeValue(rule.before);
    auto found = database.run(
        QStringLiteral("WITH RECURSIVE kept (id) AS (SELECT id FROM message WHERE id <= ? AND NOT"
                       " (state NOT IN ('Queued', 'Sending') AND created_at < ? AND state_at < ?)"
                       " UNION SELECT m.id FROM kept k JOIN message m ON m.resent_from = k.id)"
                       " SELECT count(*), min(created_at), max(created_at), (SELECT count(*) FROM message"
                       "  WHERE id IN (SELECT id FROM kept) AND id <= ? AND created_at < ?)"
                       " FROM message WHERE id <= ? AND id NOT IN (SELECT id FROM kept)"),
        {*last, before, timeValue(rule.settledBefore), *last, before, *last});
    if (!found)
        return Failure<StorageError>(found.error());
    RetentionPreview preview;
    if (found->next()) {
        preview.messages = found->value(0).toInt();
        preview.oldest = MessageRow::timeOf(found->value(1));
        preview.newest = MessageRow::timeOf(found->value(2));
        preview.kept = found->value(3).toInt();
    }
    found->finish();
    auto all = database.run(QStringLiteral("SELECT count(*) FROM message"));
    const auto size = StoreSpace::of(database);
    if (!all || !size)
        return Failure<StorageError>(all ? size.error() : all.error());
    if (all->next() && all->value(0).toLongLong() > 0)
        preview.bytes = size->usedBytes() * preview.messages / all->value(0).toLongLong();
    return preview;
}

Stored<RetentionChunk> Retention::deleteChunk(Database &database, const RetentionRule &rule,
                                              const IdRange &stretch, int limit)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    const auto looked = firstOf(database, stretch, limit);
    if (!looked)
        return Failure<StorageError>(looked.error());
    RetentionChunk chunk;
    chunk.finished = looked->size() < limit;
    QList<MessageId> old;
    QSet<MessageId> going;
    bool isNeighbour = false; // of the last one that goes
    for (const Message &message : *looked) {
        chunk.last = message.id;
        // Whatever it repeats was deleted before (the link is gone then), goes now, or stays.
        const bool repeatsKept = message.resentFrom && !going.contains(*message.resentFrom);
        const bool goes = isFinished(message, rule) && !repeatsKept;
        if (goes && isNeighbour)
            chunk.gone.last().newest = message.id;
        else if (goes)
            chunk.gone.append({message.id, message.id});
        isNeighbour = goes;
        if (!goes)
            continue;
        going.insert(message.id);
        old.append(message.id);
    }
    chunk.messages = static_cast<int>(old.size());
    return (old.isEmpty() ? Stored<void>() : erase(database, old))
        .and_then([&] {
            // Reports that found no message, and those whose message may be any of some that are gone.
            return database.run(
                QStringLiteral("DELETE FROM report WHERE message_id IS NULL AND received_at < ?"
                               " AND id NOT IN (SELECT report_id FROM report_candidate)"),
                {std::min(rule.before, rule.settledBefore).toMSecsSinceEpoch()});
        })
        .and_then([&](const QSqlQuery &) { return transaction.commit(); })
        .map([&] { return chunk; });
}
