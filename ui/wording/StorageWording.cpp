// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StorageWording.h"

#include "ui/wording/Quoted.h"

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
        return tr("The file with the messages is damaged. It is left as it is; restore a copy or ask your "
                  "administrator.");
    case StorageErrorKind::NewerSchema:
        return tr("The messages were written by a newer TrunkText. Update this one; nothing was changed.");
    case StorageErrorKind::DiskFull:
        return tr("The disk is full, so the message was not saved. Make room and send again.");
    case StorageErrorKind::Locked:
        return tr("Another program holds the file with the messages. Wait a moment and try again.");
    case StorageErrorKind::DriverMissing:
        return tr("The SQLite driver of Qt is not installed. Install it and start TrunkText again.");
    case StorageErrorKind::Other:
        return tr("The messages could not be saved. Try again; if it goes on, tell your administrator.");
    }
    return {};
}

QString StorageWording::detail(const StorageError &error)
{
    return Quoted::foreign(error.detail);
}
