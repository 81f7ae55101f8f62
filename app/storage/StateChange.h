// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

class Database;

/// One message's way from one state to the next, as one UPDATE that names the state it starts from.
namespace StateChange {

/// Inside the caller's transaction. False where the event means nothing in the message's state.
[[nodiscard]] Stored<bool> apply(Database &database, MessageId id, MessageEvent event, const SendError &error,
                                 const QDateTime &now);

} // namespace StateChange
