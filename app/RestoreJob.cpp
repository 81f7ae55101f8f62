// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RestoreJob.h"

#include "app/Console.h"
#include "app/storage/StoreRestore.h"
#include "app/time/WhenAnswered.h"
#include "ui/terminal/SendProgress.h"
#include "ui/terminal/TerminalWording.h"
#include "ui/terminal/UpkeepWording.h"
#include "ui/wording/BackupWording.h"
#include "ui/wording/StorageWording.h"

#include <QDateTime>
#include <QFileInfo>

RestoreJob::RestoreJob(const Profile &profile, CommandLine line, QObject *parent)
    : QObject(parent), m_profile(profile), m_line(std::move(line)), m_lock(profile),
      m_keeper(profile.databasePath())
{
}

void RestoreJob::start()
{
    const bool isThere = m_profile.create();
    if (!isThere || !m_lock.acquire()) {
        fail(isThere && m_lock.isHeldByOther() ? UpkeepWording::isRunning()
                                               : TerminalWording::profileUnusable(m_profile.folder()));
        return;
    }
    const QString backup = QFileInfo(m_line.file).absoluteFilePath();
    whenAnswered(m_keeper.prepareRestore(backup, QDateTime::currentDateTimeUtc()), this,
                 [this](const BackedUp<StoreContents> &checked) {
                     if (!checked) {
                         fail(BackupWording::sentence(checked.error()));
                         return;
                     }
                     m_backup = *checked;
                     // What is here may be damaged: that is why somebody restores.
                     whenAnswered(m_keeper.contents(), this, [this](const Stored<StoreContents> &present) {
                         ask(present.value_or(StoreContents()));
                     });
                 });
}

void RestoreJob::ask(const StoreContents &present)
{
    if (!m_line.yes) {
        Console::ask(UpkeepWording::askToRestore(m_backup, present));
        const QString answer = Console::readLine().value_or(QString()).trimmed().toLower();
        if (answer != QLatin1String("y") && answer != QLatin1String("yes")) {
            StoreRestore::discard(m_profile.databasePath());
            fail(UpkeepWording::notRestored());
            return;
        }
    }
    restore();
}

void RestoreJob::restore()
{
    const QString path = m_profile.databasePath();
    if (const auto accepted = StoreRestore::accept(path); !accepted) {
        fail(BackupWording::sentence(accepted.error()));
        return;
    }
    const auto former = StoreRestore::putInPlace(path, QDateTime::currentDateTimeUtc(), true);
    if (!former) {
        StoreRestore::discard(path);
        fail(StorageWording::sentence(former.error()));
        return;
    }
    Console::print(UpkeepWording::restored(m_backup, *former));
    Q_EMIT finished(SendProgress::Done);
}

void RestoreJob::fail(const QString &sentence)
{
    Console::complain(sentence);
    Q_EMIT finished(SendProgress::Failed);
}
