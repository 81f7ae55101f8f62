// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

bool PrivateFile::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return true;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Another process may have been a moment quicker.
    return QFileInfo::exists(path);
}
