// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StoreCondition.h"

#include <QByteArray>

/// What kinds of places there are for a store.
namespace StorePlaces {

/// Of a folder, or of one that is still to be made.
[[nodiscard]] StorePlace of(const QString &folder);

/// True for the name of a network's file system, as Linux and macOS have it ("nfs4", "cifs", "smbfs").
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &name);

/// Asks the system; one file a platform.
[[nodiscard]] bool isOnNetwork(const QString &existingFolder);

} // namespace StorePlaces
