// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/BackupError.h"
#include "app/storage/StoreContents.h"

#include <functional>

/// A copy of the whole store as one file, made while others write to the store.
namespace StoreBackup {

/// True for the store, for the files beside it, and for whatever leads to one of them.
[[nodiscard]] bool isOfStore(const QString &storePath, const QString &path);

/// Takes a snapshot: whoever writes goes on (beside a network drive, where the store has no log, he waits).
/// The file bears its name only when it was read through and is on the disk; until then it is
/// "NAME.part". \a isCancelled is asked between the steps; SQLite's own copying, seconds for a million
/// messages, cannot be cut short.
[[nodiscard]] BackedUp<StoreContents> write(const QString &storePath, const QString &target,
                                            const std::function<bool()> &isCancelled);

} // namespace StoreBackup
