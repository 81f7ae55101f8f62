// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StorePlaces.h"

#include <QStorageInfo>

// Linux and macOS both name the file system.
bool StorePlaces::isOnNetwork(const QString &existingFolder)
{
    return isNetworkFileSystem(QStorageInfo(existingFolder).fileSystemType());
}
