// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageFamilies.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

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
                       " SELECT f.first, m.state FROM family f JOIN message m ON m.id = f.id"
                       " WHERE m.state <> 'Cancelled' ORDER BY m.id")
            .arg(MessageRow::listOf(roots)));
    if (!members)
        return Failure<StorageError>(members.error());
    QHash<MessageId, MessageState> standing;
    while (members->next()) {
        standing.insert(members->value(0).toLongLong(),
                        stateFromName(members->value(1).toString()).value_or(MessageState::NotConfirmed));
    }
    for (MessageFamily &family : families)
        family.standing = standing.value(family.first, MessageState::Cancelled);
    return Database::ended(*members).map([&families] { return std::move(families); });
}
