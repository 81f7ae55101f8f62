// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreRestore.h"

#include "app/storage/BackupCheck.h"
#include "app/storage/Database.h"
#include "app/storage/FileFlush.h"
#include "app/storage/MessageRecovery.h"
#include "app/storage/PrivateFile.h"
#include "app/storage/SearchIndex.h"
#include "app/storage/StoreBackup.h"
#include "app/storage/StoreFolder.h"
#include "app/storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace {

using Kind = BackupError::Kind;

// A hundred times a year of a call centre of eighty.
constexpr qint64 largestBackup = 64LL * 1024 * 1024 * 1024;
constexpr qint64 pieceBytes = 1024 * 1024;
// SQLite's own.
constexpr QLatin1StringView logSuffix("-wal");
constexpr QLatin1StringView journalSuffix("-journal");

Failure<BackupError> refusal(Kind kind, const StorageError &storage = {})
{
    return Failure<BackupError>({kind, storage});
}

QString preparedPath(const QString &storePath)
{
    return storePath + QStringLiteral(".restoring");
}

QString acceptedPath(const QString &storePath)
{
    return storePath + QStringLiteral(".restore");
}

void removePrepared(const QString &storePath)
{
    // With the log and the copy of a migration.
    const QFileInfo prepared(preparedPath(storePath));
    const QFileInfoList files =
        prepared.absoluteDir().entryInfoList({prepared.fileName(), prepared.fileName() + QStringLiteral("-*"),
                                              prepared.fileName() + QStringLiteral(".before-*")},
                                             QDir::Files);
    for (const QFileInfo &file : files)
        QFile::remove(file.absoluteFilePath());
}

/// The bytes of all that was copied.
using Taken = BackedUp<qint64>;

Taken copyFile(const QString &source, const QString &target, qint64 taken,
               const std::function<bool()> &isCancelled)
{
    QFile from(source);
    // Not a device, not a pipe: they have no end.
    if (!QFileInfo(source).isFile() || !from.open(QIODevice::ReadOnly))
        return refusal(Kind::CannotRead);
    // A migration may need a copy of the copy.
    const qint64 room = QStorageInfo(QFileInfo(target).absolutePath()).bytesAvailable();
    if (from.size() > largestBackup || (room >= 0 && from.size() > room / 2))
        return refusal(Kind::TooLarge);
    QFile to(target);
    if (!PrivateFile::create(target) || !to.open(QIODevice::WriteOnly))
        return refusal(Kind::Store, {StorageErrorKind::CannotOpen, {}});
    for (QByteArray piece = from.read(pieceBytes); !piece.isEmpty(); piece = from.read(pieceBytes)) {
        if (isCancelled())
            return refusal(Kind::Cancelled);
        taken += piece.size();
        if (taken > largestBackup) // it grows while it is read
            return refusal(Kind::TooLarge);
        if (to.write(piece) != piece.size())
            return refusal(Kind::Store, {StorageErrorKind::DiskFull, {}});
    }
    if (from.error() != QFileDevice::NoError)
        return refusal(Kind::CannotRead);
    return to.flush() ? Taken(taken) : Taken(refusal(Kind::Store, {StorageErrorKind::DiskFull, {}}));
}

// What SQLite calls the changes that are not in a file yet, or may have to be undone in it. A log says of no
// file that it belongs to it, and a backup of ours has none: one that lies beside it is a stranger's.
QLatin1StringView logOf(const QString &backup)
{
    constexpr qint64 place = 18; // of the number of the format: "Database File Format", section 1.3
    constexpr char withLog = 2;
    QFile file(backup);
    if (file.open(QIODevice::ReadOnly) && file.seek(place) && file.read(1) == QByteArray(1, withLog))
        return logSuffix;
    return journalSuffix;
}

// With what lies beside a store that a program did not close, or that was moved aside as it was.
BackedUp<void> copyIn(const QString &backup, const QString &copy, const std::function<bool()> &isCancelled)
{
    return copyFile(backup, copy, 0, isCancelled)
        .and_then([&](qint64 taken) -> Taken {
            const QLatin1StringView suffix = logOf(backup);
            return QFileInfo::exists(backup + suffix)
                       ? copyFile(backup + suffix, copy + suffix, taken, isCancelled)
                       : Taken(taken);
        })
        .map([](qint64) {});
}

// One file, before it is looked at. What is no database is found out then.
void takeInLog(const QString &copy)
{
    Database database;
    std::ignore = database.open(copy, Database::Access::Recovery);
}

// Up to date, and nothing in it goes out by itself.
BackedUp<void> settle(const QString &copy, const QDateTime &now)
{
    Database database;
    const Stored<void> done =
        database.open(copy, Database::Access::ReadWrite).and_then([&]() -> Stored<void> {
            Transaction transaction(database);
            return transaction.begin()
                .and_then([&] { return MessageRecovery::distrust(database, now); })
                // Whoever made the file may have spoiled it.
                .and_then([&] { return SearchIndex(database).distrust(); })
                .and_then([&] { return transaction.commit(); });
        });
    database.close();
    if (!done)
        return refusal(Kind::Store, done.error());
    // Closed by its only user, its log has gone into it.
    if (QFile::exists(copy + logSuffix) || !flushFile(copy))
        return refusal(Kind::Store, {StorageErrorKind::CannotOpen, {}});
    return {};
}

// One file without a log, and nobody else in it: SQLite changes the kind of its journal only then. Where
// somebody is, at least as much as he lets.
Stored<void> foldUp(const QString &storePath)
{
    Database store;
    // A question that is still open would hold the journal.
    const auto run = [&store](const char *pragma) {
        return store.run(QLatin1StringView(pragma)).map([](const QSqlQuery &) {});
    };
    return store.open(storePath, Database::Access::ReadWrite)
        .and_then([&] { return run("PRAGMA wal_checkpoint(TRUNCATE)"); })
        .and_then([&] { return run("PRAGMA journal_mode = DELETE"); });
}

} // namespace

BackedUp<StoreContents> StoreRestore::prepare(const QString &storePath, const QString &backup,
                                              const QDateTime &now, const std::function<bool()> &isCancelled)
{
    if (StoreBackup::isOfStore(storePath, backup))
        return refusal(Kind::IsTheStore);
    discard(storePath);
    const QString copy = preparedPath(storePath);
    auto contents = copyIn(backup, copy, isCancelled).and_then([&] {
        takeInLog(copy);
        return BackupCheck::of(copy);
    });
    if (contents && isCancelled())
        contents = refusal(Kind::Cancelled);
    if (contents) {
        if (const auto settled = settle(copy, now); !settled)
            contents = Failure<BackupError>(settled.error());
    }
    if (!contents)
        discard(storePath);
    return contents;
}

BackedUp<void> StoreRestore::accept(const QString &storePath)
{
    return QFile::rename(preparedPath(storePath), acceptedPath(storePath))
               ? BackedUp<void>()
               : refusal(Kind::Store, {StorageErrorKind::CannotOpen, {}});
}

void StoreRestore::discard(const QString &storePath)
{
    removePrepared(storePath);
    QFile::remove(acceptedPath(storePath));
}

bool StoreRestore::isAccepted(const QString &storePath)
{
    return QFile::exists(acceptedPath(storePath));
}

Stored<QString> StoreRestore::putInPlace(const QString &storePath, const QDateTime &now, bool alone)
{
    removePrepared(storePath); // what a migration left beside it
    if (QFile::exists(storePath)) {
        const Stored<void> folded = foldUp(storePath);
        const bool isLocked = !folded && folded.error().kind == StorageErrorKind::Locked;
        if (isLocked && alone)
            return Failure<StorageError>(folded.error());
        // A damaged one, or a newer one, is kept as well, with its log.
        return StoreFolder::putAside(storePath, QStringLiteral("before-restore"), now,
                                     acceptedPath(storePath));
    }
    // What may lie there without its store would be read into the backup.
    return StoreFolder::putAside(storePath, QStringLiteral("before-restore"), now, acceptedPath(storePath))
        .map([](const QString &) { return QString(); });
}
