// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

#include <QHash>

class Database;

/// What became of one text to one caller: a message with all that repeat it, and all that repeat those.
struct MessageFamily
{
    MessageId first = 0;
    /// Of the newest that was not taken back; Cancelled where all were. Sent where an older one turned out to
    /// have arrived since the newest was written.
    MessageState standing = MessageState::Cancelled;
};

namespace MessageFamilies {

/// The family of each of these.
[[nodiscard]] Stored<QHash<MessageId, MessageFamily>> of(Database &database, const QList<MessageId> &ids);

} // namespace MessageFamilies
