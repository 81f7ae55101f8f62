// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Profile.h"
#include "app/storage/StoreKeeper.h"
#include "ui/terminal/CommandLine.h"

#include <QObject>

/// "trunktext backup": copies all messages to a file, also while a window is open.
class BackupJob : public QObject
{
    Q_OBJECT

public:
    BackupJob(const Profile &profile, CommandLine line, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    CommandLine m_line;
    StoreKeeper m_keeper;
};
