// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

class Database;

/// Old work that waits for a person's yes. Each of these tells which messages it changed, and happens inside
/// the caller's transaction.
namespace HeldMessages {

/// What is Queued since before \a time waits from now on.
[[nodiscard]] Stored<QList<MessageId>> hold(Database &database, const QString &connectionId,
                                            const QDateTime &time);
/// All of them go out, as if they had been written now.
[[nodiscard]] Stored<QList<MessageId>> release(Database &database, const QString &connectionId,
                                               const QDateTime &now);
/// None of them goes out.
[[nodiscard]] Stored<QList<MessageId>> cancel(Database &database, const QString &connectionId,
                                              const QDateTime &now);

} // namespace HeldMessages
