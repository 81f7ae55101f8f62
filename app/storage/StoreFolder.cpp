// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace {

constexpr int lockPatienceMs = 5000;

} // namespace

Stored<QString> StoreFolder::putAside(const QString &storePath, const QString &why, const QDateTime &now,
                                      const QString &successor)
{
    // Nobody may open it in the meantime: what he writes would lie in a file that nobody sends from, and
    // before its successor is there he would make an empty one.
    QLockFile opening(storePath + QStringLiteral(".opening"));
    opening.setStaleLockTime(0);
    if (!opening.tryLock(lockPatienceMs))
        return Failure<StorageError>({StorageErrorKind::Locked, {}});
    const QFileInfo file(storePath);
    const QString stem = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('-') +
                         why + QLatin1Char('-') + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString kept = stem + QStringLiteral(".sqlite");
    for (int number = 2; QFile::exists(kept); ++number)
        kept = stem + QStringLiteral("-%1.sqlite").arg(number);
    // The log first: SQLite throws away a log that it finds beside an empty file.
    for (const char *suffix : {"-wal", "-shm", "-journal", ""}) {
        const QString part = storePath + QLatin1String(suffix);
        if (QFile::exists(part) && !QFile::rename(part, kept + QLatin1String(suffix)))
            return Failure<StorageError>(
                {StorageErrorKind::NotADatabase, QStringLiteral("the file cannot be moved")});
    }
    if (!successor.isEmpty() && !QFile::rename(successor, storePath))
        return Failure<StorageError>(
            {StorageErrorKind::CannotOpen, QStringLiteral("the backup cannot be put in place")});
    return kept;
}
