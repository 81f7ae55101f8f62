// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StateChange.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

Stored<bool> StateChange::apply(Database &database, MessageId id, MessageEvent event, const SendError &error,
                                const QDateTime &now)
{
    auto current = database.run(QStringLiteral("SELECT state FROM message WHERE id = ?"), {id});
    if (!current)
        return Failure<StorageError>(current.error());
    if (!current->next())
        return Failure<StorageError>({StorageErrorKind::Other, QStringLiteral("no such row")});
    const QString name = current->value(0).toString();
    current->finish();
    const auto state = stateFromName(name);
    const auto next = state ? nextState(*state, event) : std::nullopt;
    if (!next)
        return false;
    return database
        .run(QStringLiteral("UPDATE message SET state = ?, state_at = ?, held = 0, error_kind = ?,"
                            " error_code = ?, error_detail = ? WHERE id = ? AND state = ?"),
             {stateName(*next), MessageRow::timeValue(now), errorKindName(error.kind), error.code,
              MessageRow::notNull(error.detail), id, name})
        .map([](const QSqlQuery &query) { return query.numRowsAffected() == 1; });
}
