// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QtGlobal>

class Database;

/// How much room a store takes.
struct StoreSize
{
    qint64 bytes = 0;       ///< of the file, once its log is in it
    qint64 freeBytes = 0;   ///< of these: unused, and not given back
    bool givesBack = false; ///< false: an old file that has to be rebuilt once for that

    [[nodiscard]] qint64 usedBytes() const { return bytes - freeBytes; }
};

/// Gives room that nothing uses back to the disk.
namespace StoreSpace {

[[nodiscard]] Stored<StoreSize> of(Database &database);

/// At most \a pages pages, in one short transaction: how many of them. Only where the store givesBack.
[[nodiscard]] Stored<int> giveBack(Database &database, int pages);

/// Writes the whole file anew; from then on it givesBack. Seconds for a million messages, in which nobody
/// else can write. Needs as much room again meanwhile.
[[nodiscard]] Stored<void> rebuild(Database &database);

/// Brings the log into the file and empties it, as far as nobody is reading. Waits for no one.
void emptyLog(Database &database);

} // namespace StoreSpace
