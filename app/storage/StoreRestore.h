// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/BackupError.h"
#include "app/storage/StoreContents.h"

#include <functional>

/// A backup takes the store's place, in three steps: prepare() copies and checks it, accept() is somebody's
/// yes to what is in it, putInPlace() does it while nobody has the store open. A program that ends in between
/// leaves either the old store or the whole new one.
namespace StoreRestore {

/// Copies the backup to a file beside the store, and looks at nothing but that copy from then on. What was
/// queued in it waits for a yes, and what was being sent is Not confirmed: both may have gone out since.
[[nodiscard]] BackedUp<StoreContents> prepare(const QString &storePath, const QString &backup,
                                              const QDateTime &now, const std::function<bool()> &isCancelled);
/// From now on the prepared copy takes the store's place at the next putInPlace().
[[nodiscard]] BackedUp<void> accept(const QString &storePath);
/// The no, also after accept(): the copy goes.
void discard(const QString &storePath);

/// True where accept() was called, and putInPlace() not yet.
[[nodiscard]] bool isAccepted(const QString &storePath);

/// Moves the store aside and the accepted copy in its place. Where the former store is now; empty where there
/// was none. \a alone: Locked where another program has the store open; otherwise such a one is only waited
/// for, and keeps the former store, moved as it is.
[[nodiscard]] Stored<QString> putInPlace(const QString &storePath, const QDateTime &now, bool alone);

} // namespace StoreRestore
