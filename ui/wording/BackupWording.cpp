// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/BackupWording.h"

#include "ui/wording/Quoted.h"
#include "ui/wording/StorageWording.h"

#include <QDir>
#include <QLocale>

QString BackupWording::sentence(const BackupError &error)
{
    switch (error.kind) {
    case BackupError::Kind::NothingToCopy:
        return tr("There are no messages yet, so there is nothing to back up.");
    case BackupError::Kind::IsTheStore:
        return tr(
            "This is the file that TrunkText works with, or one beside it. Choose another name or another "
            "folder.");
    case BackupError::Kind::CannotWrite:
        return tr("The backup cannot be written there: there is no room, or you may not write there. Choose "
                  "another folder.");
    case BackupError::Kind::CannotRead:
        return tr("The backup cannot be read. Look whether the file is there and you may read it.");
    case BackupError::Kind::TooLarge:
        return tr(
            "The file is larger than the room that is left on the disk of TrunkText's data. Make room, and "
            "try again.");
    case BackupError::Kind::NotABackup:
        return tr(
            "This file is not a backup of TrunkText, or somebody has changed it. Nothing was restored.");
    case BackupError::Kind::NewerSchema:
        return tr("This backup was made by a newer TrunkText. Update this one, and restore it then.");
    case BackupError::Kind::Damaged:
        return tr("This backup is damaged. Nothing was restored. Take an older one.");
    case BackupError::Kind::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    case BackupError::Kind::Store:
        return StorageWording::sentence(error.storage);
    }
    return {};
}

QString BackupWording::contents(const StoreContents &contents)
{
    if (contents.messages == 0)
        return tr("No messages.");
    //: %1 and %2 are days, %3 a size such as "412 MB"
    return tr("%Ln message(s), from %1 to %2, %3.", nullptr, contents.messages)
        .arg(day(contents.oldest), day(contents.newest), size(contents.bytes));
}

QString BackupWording::waitingInBackup(int waiting)
{
    if (waiting == 0)
        return {};
    return tr(
        "%Ln of them had not gone out yet. They may have since: TrunkText sends none of them by itself.",
        nullptr, waiting);
}

QString BackupWording::replaces(const StoreContents &present)
{
    if (present.messages == 0)
        return tr("There are no messages here yet that it would replace.");
    //: %1 and %2 are days
    return tr("It takes the place of the %Ln message(s) that are here now, from %1 to %2. Their file is kept "
              "beside it.",
              nullptr, present.messages)
        .arg(day(present.oldest), day(present.newest));
}

QString BackupWording::waitingHere(int waiting)
{
    if (waiting == 0)
        return {};
    return tr("%Ln message(s) here still wait to go out. They will not, once the backup is restored.",
              nullptr, waiting);
}

QString BackupWording::written(const QString &path, const StoreContents &contents)
{
    //: %1 is a file's path, %2 such as "412 MB"
    return tr("%Ln message(s) are in the backup %1 (%2).", nullptr, contents.messages)
        .arg(Quoted::foreign(QDir::toNativeSeparators(path)), size(contents.bytes));
}

QString BackupWording::preview(const RetentionPreview &preview, const RetentionRule &rule)
{
    const QString kept = preview.kept == 0
                             ? QString()
                             : QLatin1Char(' ') + tr("%Ln older one(s) that may still change are kept.",
                                                     nullptr, preview.kept);
    if (preview.messages == 0)
        //: %1 is a day
        return tr("No message from before %1 has to be deleted.").arg(day(rule.before)) + kept;
    //: %1 is a day, %2 the day of the oldest message, %3 a size such as "12 MB"
    return tr("%Ln message(s) from before %1 will be deleted, the oldest from %2: about %3.", nullptr,
              preview.messages)
               .arg(day(rule.before), day(preview.oldest), size(preview.bytes)) +
           kept;
}

QString BackupWording::day(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

QString BackupWording::room(qint64 bytes, qint64 freeBytes)
{
    // Less than a tenth is what a file in use always has.
    if (freeBytes < bytes / 10)
        return size(bytes);
    //: both are sizes such as "12 MB"
    return tr("%1, of which %2 are not used").arg(size(bytes), size(freeBytes));
}

QString BackupWording::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeSIFormat);
}
