// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/PrivateFile.h"

#include <QDateTime>
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

bool PrivateFile::removeNobodysLock(const QString &path)
{
    // A living owner writes its number at once; two seconds are for a machine that has other things to do.
    constexpr qint64 grace = 2;
    const QFileInfo file(path);
    return file.exists() && file.size() == 0 &&
           file.lastModified().secsTo(QDateTime::currentDateTime()) >= grace && QFile::remove(path);
}
