// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/FileFlush.h"

#include <QFile>

#include <unistd.h>

bool flushFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && fsync(file.handle()) == 0;
}
