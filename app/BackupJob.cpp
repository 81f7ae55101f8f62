// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackupJob.h"

#include "app/Console.h"
#include "app/time/WhenAnswered.h"
#include "ui/terminal/SendProgress.h"
#include "ui/wording/BackupWording.h"

#include <QFileInfo>

BackupJob::BackupJob(const Profile &profile, CommandLine line, QObject *parent)
    : QObject(parent), m_line(std::move(line)), m_keeper(profile.databasePath())
{
}

void BackupJob::start()
{
    const QString target = QFileInfo(m_line.file).absoluteFilePath();
    whenAnswered(m_keeper.backUp(target), this, [this, target](const BackedUp<StoreContents> &backup) {
        if (backup)
            Console::print(BackupWording::written(target, *backup));
        else
            Console::complain(BackupWording::sentence(backup.error()));
        Q_EMIT finished(backup ? SendProgress::Done : SendProgress::Failed);
    });
}
