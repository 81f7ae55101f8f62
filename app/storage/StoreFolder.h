// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QDateTime>

/// The files beside the store.
namespace StoreFolder {

/// Renames the store, its log included, to "messages-WHY-DATE.sqlite" in its own folder: that path. Nothing
/// is ever overwritten or deleted. Its successor, where there is one, takes its place. Nobody can open the
/// one or the other meanwhile.
[[nodiscard]] Stored<QString> putAside(const QString &storePath, const QString &why, const QDateTime &now,
                                       const QString &successor = {});

} // namespace StoreFolder
