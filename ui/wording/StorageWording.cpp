// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StorageWording.h"

#include "ui/wording/Quoted.h"

#include <QDir>

QString StorageWording::phrase(const StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::CannotOpen:
        return tr("data folder out of reach");
    case StorageErrorKind::NotADatabase:
        return tr("message file damaged");
    case StorageErrorKind::NewerSchema:
        return tr("written by a newer TrunkText");
    case StorageErrorKind::DiskFull:
        return tr("disk full");
    case StorageErrorKind::Locked:
        return tr("message file in use");
    case StorageErrorKind::DriverMissing:
        return tr("database driver missing");
    case StorageErrorKind::Other:
        return tr("message file not written");
    }
    return {};
}

QString StorageWording::sentence(const StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::CannotOpen:
        return tr(
            "The data folder cannot be read or written. Check its permissions and start TrunkText again.");
    case StorageErrorKind::NotADatabase:
        return tr(
            "The file with the messages is damaged. Nothing is sent. Quit TrunkText and start it again: "
            "it keeps the damaged file, and rescues what can be read of it.");
    case StorageErrorKind::NewerSchema:
        return tr("The messages were written by a newer TrunkText. You can read them here, but to send, "
                  "update this one. Nothing was changed.");
    case StorageErrorKind::DiskFull:
        return tr("The disk is full, so nothing can be saved or sent. Make room, and it goes on.");
    case StorageErrorKind::Locked:
        return tr(
            "Another program, such as a backup, holds the file with the messages. Wait a moment and try "
            "again.");
    case StorageErrorKind::DriverMissing:
        return tr("The SQLite driver of Qt is not installed. Install it and start TrunkText again.");
    case StorageErrorKind::Other:
        return tr("The messages could not be saved. Try again; if it goes on, tell your administrator.");
    }
    return {};
}

QString StorageWording::rescued(const StoreRescue &rescue)
{
    //: %1 is a file's path
    return tr("The file with the messages was damaged. %Ln message(s) were rescued into a new one; others "
              "may "
              "be missing. What was waiting to be sent waits for your yes. The damaged file is kept as %1.",
              nullptr, rescue.messages)
        .arg(Quoted::foreign(QDir::toNativeSeparators(rescue.keptAs)));
}

QString StorageWording::restored(const StoreExchange &exchange)
{
    const QString done =
        tr("The backup is restored. What had not gone out when it was made waits for your yes.");
    if (exchange.keptAs.isEmpty())
        return done;
    //: %1 is a file's path
    return done + QLatin1Char(' ') +
           tr("The messages from before are kept as %1.")
               .arg(Quoted::foreign(QDir::toNativeSeparators(exchange.keptAs)));
}

QString StorageWording::placeAdvice(StorePlace place)
{
    switch (place) {
    case StorePlace::LocalDisk:
        break;
    case StorePlace::NetworkDrive:
        return tr(
            "The messages lie on a network drive, where the file can be damaged when the network fails. "
            "Ask your administrator to move TrunkText's data folder to a disk of this computer.");
    case StorePlace::SyncedFolder:
        return tr("The messages lie in a folder that a cloud service copies, which can damage the file. Ask "
                  "your administrator to move TrunkText's data folder to one that is not synchronised.");
    }
    return {};
}

QString StorageWording::detail(const StorageError &error)
{
    return Quoted::foreign(error.detail);
}
