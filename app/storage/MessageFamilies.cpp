// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageFamilies.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

#include <algorithm>
#include <utility>

Stored<QHash<MessageId, MessageFamily>> MessageFamilies::of(Database &database, const QList<MessageId> &ids)
{
    // Whoever is repeated is older.
    auto firsts = database.run(
        QStringLiteral("WITH RECURSIVE up (id, elder) AS (SELECT id, id FROM message WHERE id IN (%1)"
                       " UNION SELECT up.id, m.resent_from FROM up JOIN message m ON m.id = up.elder"
                       " WHERE m.resent_from IS NOT NULL) SELECT id, min(elder) FROM up GROUP BY id")
            .arg(MessageRow::listOf(ids)));
    if (!firsts)
        return Failure<StorageError>(firsts.error());
    QHash<MessageId, MessageFamily> families;
    QList<MessageId> roots;
    while (firsts->next()) {
        families.insert(firsts->value(0).toLongLong(), {firsts->value(1).toLongLong()});
        roots.append(firsts->value(1).toLongLong());
    }
    if (const auto whole = Database::ended(*firsts); !whole)
        return Failure<StorageError>(whole.error());

    auto members = database.run(
        QStringLiteral("WITH RECURSIVE family (first, id) AS (SELECT id, id FROM message WHERE id IN (%1)"
                       " UNION SELECT f.first, m.id FROM family f JOIN message m ON m.resent_from = f.id)"
                       " SELECT f.first, m.state, m.created_at, m.state_at"
                       " FROM family f JOIN message m ON m.id = f.id"
                       " WHERE m.state <> 'Cancelled' ORDER BY m.id")
            .arg(MessageRow::listOf(roots)));
    if (!members)
        return Failure<StorageError>(members.error());
    struct Standing
    {
        MessageState state = MessageState::Cancelled; ///< of the newest
        qint64 writtenAt = 0;
        qint64 sentAt = -1; ///< of any
    };
    QHash<MessageId, Standing> standings;
    while (members->next()) {
        Standing &standing = standings[members->value(0).toLongLong()];
        standing.state = stateFromName(members->value(1).toString()).value_or(MessageState::NotConfirmed);
        standing.writtenAt = members->value(2).toLongLong();
        if (standing.state == MessageState::Sent)
            standing.sentAt = std::max(standing.sentAt, members->value(3).toLongLong());
    }
    for (MessageFamily &family : families) {
        const Standing standing = standings.value(family.first);
        // One that was Not confirmed, and repeated, has turned out to have arrived: so there is no need.
        family.standing = standing.sentAt > standing.writtenAt ? MessageState::Sent : standing.state;
    }
    return Database::ended(*members).map([&families] { return std::move(families); });
}
