// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QDateTime>

class Database;

/// What is in a store or in a backup of one, as far as a person wants to know it.
struct StoreContents
{
    int messages = 0;
    QDateTime oldest; ///< when the first message was written, UTC; invalid: there is none
    QDateTime newest;
    int waiting = 0; ///< Queued or Sending
    qint64 bytes = 0;
    qint64 freeBytes = 0; ///< of these

    /// Counts by an index: 20 ms for a million messages.
    [[nodiscard]] static Stored<StoreContents> of(Database &database);

    friend bool operator==(const StoreContents &, const StoreContents &) = default;
};
