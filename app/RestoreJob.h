// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ProfileLock.h"
#include "app/settings/Profile.h"
#include "app/storage/StoreKeeper.h"
#include "ui/terminal/CommandLine.h"

#include <QObject>

/// "trunktext restore": a backup takes the place of all messages, after it was checked and somebody said yes.
/// No other program has the profile meanwhile.
class RestoreJob : public QObject
{
    Q_OBJECT

public:
    RestoreJob(const Profile &profile, CommandLine line, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void ask(const StoreContents &present);
    void restore();
    void fail(const QString &sentence);

    Profile m_profile;
    CommandLine m_line;
    ProfileLock m_lock;
    StoreKeeper m_keeper;
    StoreContents m_backup;
};
