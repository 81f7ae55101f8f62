// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QDateTime>

/// The files beside the store.
namespace StoreFolder {

/// Renames the store, its log included, to "messages-WHY-DATE.sqlite" in its own folder: that path. Nothing
/// is ever overwritten or deleted. Nobody can open it meanwhile.
[[nodiscard]] Stored<QString> putAside(const QString &storePath, const QString &why, const QDateTime &now);

} // namespace StoreFolder
