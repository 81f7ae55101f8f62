// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/HeldMessages.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/StateChange.h"

using MessageRow::timeValue;

namespace {

// By the index of what is pending: the first condition is its own, to the letter.
QString pending()
{
    return QStringLiteral(
        "connection_id = ? AND state IN ('Queued', 'Sending') AND state = 'Queued' AND held = ");
}

Stored<QList<MessageId>> idsOf(Stored<QSqlQuery> query)
{
    if (!query)
        return Failure<StorageError>(query.error());
    QList<MessageId> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    return Database::ended(*query).map([&ids] { return std::move(ids); });
}

} // namespace

Stored<QList<MessageId>> HeldMessages::hold(Database &database, const QString &connectionId,
                                            const QDateTime &time)
{
    return idsOf(
        database.run(QStringLiteral("UPDATE message INDEXED BY message_pending SET held = 1 WHERE ") +
                         pending() + QStringLiteral("0 AND created_at < ? RETURNING id"),
                     {connectionId, timeValue(time)}));
}

Stored<QList<MessageId>> HeldMessages::release(Database &database, const QString &connectionId,
                                               const QDateTime &now)
{
    return idsOf(
        database.run(QStringLiteral("UPDATE message INDEXED BY message_pending SET held = 0, due_at = ?,"
                                    " busy_since = NULL, tries = 0 WHERE ") +
                         pending() + QStringLiteral("1 RETURNING id"),
                     {timeValue(now), connectionId}));
}

Stored<QList<MessageId>> HeldMessages::cancel(Database &database, const QString &connectionId,
                                              const QDateTime &now)
{
    const auto held =
        idsOf(database.run(QStringLiteral("SELECT id FROM message INDEXED BY message_pending WHERE ") +
                               pending() + QLatin1Char('1'),
                           {connectionId}));
    if (!held)
        return held;
    for (const MessageId id : *held) {
        if (const auto done = StateChange::apply(database, id, MessageEvent::TakenBack, {}, now); !done)
            return Failure<StorageError>(done.error());
    }
    return held;
}
