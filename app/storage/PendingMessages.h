// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

class Database;
struct OutboxCount;

/// What the store knows about messages that have not gone out yet.
namespace PendingMessages {

/// Queued and not held, oldest first; of each wanted trunk the first \a limit.
[[nodiscard]] Stored<QList<Message>> waiting(Database &database, const QString &connectionId, int limit);
[[nodiscard]] Stored<OutboxCount> count(Database &database, const QString &connectionId);
/// When a request for this number last ended, before \a now, that may have made a smsid; invalid: never.
[[nodiscard]] Stored<QDateTime> lastSmsIdAt(Database &database, const QString &connectionId,
                                            const QString &number, const QDateTime &now);

} // namespace PendingMessages
