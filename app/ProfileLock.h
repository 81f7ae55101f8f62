// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Profile.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// One process a profile owns the outbox. Others may put messages into it and nudge the owner, or ask it to
/// come to the front.
class ProfileLock : public QObject
{
    Q_OBJECT

public:
    enum class Nudge { Pump, Activate };

    explicit ProfileLock(const Profile &profile, QObject *parent = nullptr);

    /// True where this process owns the outbox from now on, until it ends. A lock whose owner was killed is
    /// taken.
    [[nodiscard]] bool acquire();
    /// After acquire() failed: because of another process, and not because the folder cannot be written.
    [[nodiscard]] bool isHeldByOther() const { return m_lock.error() == QLockFile::LockFailedError; }
    /// Speaks to the owner; nothing comes back.
    void nudge(Nudge what);

Q_SIGNALS:
    void nudged(ProfileLock::Nudge what);

private:
    void take(QLocalSocket *socket);

    QLockFile m_lock;
    QLocalServer m_server;
    QString m_socketName;
};
