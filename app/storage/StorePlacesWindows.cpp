// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StorePlaces.h"

#include <QDir>
#include <QStorageInfo>

#include <windows.h>

// Windows calls a share "NTFS", as the disk behind it: only the drive's type tells.
bool StorePlaces::isOnNetwork(const QString &existingFolder)
{
    if (existingFolder.startsWith(QLatin1String("//")))
        return true;
    const QString root = QDir::toNativeSeparators(QStorageInfo(existingFolder).rootPath());
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
}
