// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreBackup.h"

#include "app/storage/Database.h"
#include "app/storage/FileFlush.h"
#include "app/storage/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace {

using Kind = BackupError::Kind;

Failure<BackupError> refusal(Kind kind, const StorageError &storage = {})
{
    return Failure<BackupError>({kind, storage});
}

// Also of a file that is still to be made.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + QLatin1Char('/') + file.fileName();
}

Stored<StoreContents> checkedCopy(const QString &path, int version)
{
    Database copy;
    return copy.open(path, Database::Access::ReadOnly)
        .and_then([&] { return copy.schemaVersion(); })
        .and_then([&](int copied) -> Stored<void> {
            if (copied != version)
                return Failure<StorageError>(
                    {StorageErrorKind::Other, QStringLiteral("the copy is of another version")});
            return copy.check();
        })
        .and_then([&] { return StoreContents::of(copy); });
}

BackedUp<StoreContents> copyTo(const QString &storePath, const QString &part,
                               const std::function<bool()> &isCancelled)
{
    Database store;
    if (const auto opened = store.open(storePath, Database::Access::ReadOnly); !opened)
        return refusal(Kind::Store, opened.error());
    const auto version = store.schemaVersion();
    if (!version)
        return refusal(Kind::Store, version.error());
    if (*version < 1)
        return refusal(Kind::NothingToCopy);
    if (!PrivateFile::create(part))
        return refusal(Kind::CannotWrite);
    if (isCancelled())
        return refusal(Kind::Cancelled);
    // The store was read a moment ago: it is the new file that has no room or cannot be made.
    if (const auto copied = store.run(QStringLiteral("VACUUM INTO ?"), {part}); !copied)
        return refusal(copied.error().kind == StorageErrorKind::NotADatabase ? Kind::Store
                                                                             : Kind::CannotWrite,
                       copied.error());
    if (isCancelled())
        return refusal(Kind::Cancelled);
    auto contents = checkedCopy(part, *version).map_error([](const StorageError &error) {
        return BackupError{Kind::CannotWrite, error};
    });
    if (contents && !flushFile(part))
        return refusal(Kind::CannotWrite);
    if (isCancelled())
        return refusal(Kind::Cancelled);
    return contents;
}

} // namespace

bool StoreBackup::isOfStore(const QString &storePath, const QString &path)
{
    const QString store = realPath(storePath);
    const QString other = realPath(path);
    // "messages.sqlite-wal", "messages.sqlite.in-use": all that begins like it is its own.
    return other.startsWith(store, Qt::CaseInsensitive);
}

BackedUp<StoreContents> StoreBackup::write(const QString &storePath, const QString &target,
                                           const std::function<bool()> &isCancelled)
{
    if (isOfStore(storePath, target))
        return refusal(Kind::IsTheStore);
    if (!QFileInfo::exists(storePath))
        return refusal(Kind::NothingToCopy);
    const QFileInfo there(target);
    if (there.isDir() || (there.exists() && !there.isFile()))
        return refusal(Kind::CannotWrite);
    // A log that somebody's program left there would be read into the backup.
    for (const char *suffix : {"-wal", "-journal"}) {
        if (QFileInfo(target + QLatin1String(suffix)).size() > 0)
            return refusal(Kind::CannotWrite);
    }
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part); // a backup that was interrupted
    if (QFileInfo::exists(part))
        return refusal(Kind::CannotWrite);
    auto contents = copyTo(storePath, part, isCancelled);
    if (contents) {
        // In the place of an older one at once, so that there is a whole one at any time.
        std::error_code failed;
        std::filesystem::rename(QFileInfo(part).filesystemFilePath(), there.filesystemFilePath(), failed);
        if (failed)
            contents = refusal(Kind::CannotWrite);
    }
    if (!contents)
        QFile::remove(part);
    return contents;
}
