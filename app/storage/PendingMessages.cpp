// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/PendingMessages.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/MessageStore.h"

// A partial index is only taken where the query has its condition, to the letter. Without it each of these
// would walk through a year of messages before anything is sent; INDEXED BY makes that an error.

Stored<QList<Message>> PendingMessages::waiting(Database &database, const QString &connectionId, int limit)
{
    return MessageRow::readAll(database.run(
        MessageRow::select() +
            QStringLiteral(
                "WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER"
                " (PARTITION BY trunk ORDER BY id) AS place FROM message INDEXED BY message_pending"
                " WHERE connection_id = ? AND state IN ('Queued', 'Sending')"
                " AND state = 'Queued' AND held = 0)"
                " WHERE place <= ?) ORDER BY id"),
        {connectionId, limit}));
}

Stored<OutboxCount> PendingMessages::count(Database &database, const QString &connectionId)
{
    return database
        .run(
            QStringLiteral(
                "SELECT coalesce(sum(state = 'Queued' AND held = 0), 0), coalesce(sum(state = 'Sending'), 0),"
                " coalesce(sum(state = 'Queued' AND held = 1), 0) FROM message INDEXED BY message_pending"
                " WHERE connection_id = ? AND state IN ('Queued', 'Sending')"),
            {connectionId})
        .map([](QSqlQuery query) {
            return query.next()
                       ? OutboxCount{query.value(0).toInt(), query.value(1).toInt(), query.value(2).toInt()}
                       : OutboxCount{};
        });
}

Stored<QDateTime> PendingMessages::lastSmsIdAt(Database &database, const QString &connectionId,
                                               const QString &number, const QDateTime &now)
{
    // What ended later than now did so under another clock, and tells nothing of the time since.
    return database
        .run(QStringLiteral("SELECT max(a.ended_at) FROM message m CROSS JOIN attempt a ON %1"
                            " WHERE %2 AND m.connection_id = ? AND a.ended_at <= ?"
                            " AND (a.outcome IN ('accepted', 'answer-lost') OR a.sms_id <> '')")
                 .arg(MessageRow::attemptsOf(QStringLiteral("m.id"), QStringLiteral("a.")),
                      MessageRow::hasNumber(QStringLiteral("m."))),
             {number, number, connectionId, MessageRow::timeValue(now)})
        .map([](QSqlQuery query) { return query.next() ? MessageRow::timeOf(query.value(0)) : QDateTime(); });
}
