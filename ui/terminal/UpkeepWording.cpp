// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/UpkeepWording.h"

#include "ui/wording/BackupWording.h"
#include "ui/wording/Quoted.h"

#include <QDir>

QString UpkeepWording::isRunning()
{
    return tr("TrunkText is running with these messages. Quit it, and try again.");
}

QString UpkeepWording::askToRestore(const StoreContents &backup, const StoreContents &present)
{
    QStringList lines{tr("In the backup:"), QLatin1String("  ") + BackupWording::contents(backup)};
    if (backup.waiting > 0)
        lines.append(QLatin1String("  ") + BackupWording::waitingInBackup(backup.waiting));
    lines.append(BackupWording::replaces(present));
    if (present.waiting > 0)
        lines.append(BackupWording::waitingHere(present.waiting));
    lines.append(tr("Restore it? [y/N] "));
    return lines.join(QLatin1Char('\n'));
}

QString UpkeepWording::restored(const StoreContents &backup, const QString &keptAs)
{
    const QString done = tr("Restored %Ln message(s).", nullptr, backup.messages);
    if (keptAs.isEmpty())
        return done;
    return done + QLatin1Char('\n') +
           //: %1 is a file's path
           tr("What was here before is kept as %1.").arg(Quoted::foreign(QDir::toNativeSeparators(keptAs)));
}

QString UpkeepWording::notRestored()
{
    return tr("Nothing was restored.");
}
