// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreContents.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/StoreSpace.h"

Stored<StoreContents> StoreContents::of(Database &database)
{
    const auto size = StoreSpace::of(database);
    if (!size)
        return Failure<StorageError>(size.error());
    return database
        .run(QStringLiteral("SELECT (SELECT count(*) FROM message),"
                            " (SELECT created_at FROM message ORDER BY id LIMIT 1),"
                            " (SELECT created_at FROM message ORDER BY id DESC LIMIT 1),"
                            " (SELECT count(*) FROM message WHERE state IN ('Queued', 'Sending'))"))
        .and_then([&size](QSqlQuery query) -> Stored<StoreContents> {
            StoreContents contents;
            contents.bytes = size->bytes;
            contents.freeBytes = size->freeBytes;
            if (query.next()) {
                contents.messages = query.value(0).toInt();
                contents.oldest = MessageRow::timeOf(query.value(1));
                contents.newest = MessageRow::timeOf(query.value(2));
                contents.waiting = query.value(3).toInt();
            }
            return Database::ended(query).map([&contents] { return contents; });
        });
}
