// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/message/PhoneNumber.h"
#include "app/storage/StorageError.h"

class Database;

/// Puts new messages into the store, inside the caller's transaction.
class MessageInsert
{
public:
    explicit MessageInsert(Database &database) : m_database(database) {}

    /// The row as it is on disk after the COMMIT.
    [[nodiscard]] Stored<Message> add(const QString &connectionId, const Draft &draft,
                                      const PhoneNumber &number, const QDateTime &now,
                                      const QDateTime &dueAt);

private:
    Database &m_database;
};
