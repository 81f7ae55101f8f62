// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Profile.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <future>

class QLocalSocket;

/// One process a profile owns the outbox. Others may put messages into it and nudge the owner, or ask it to
/// come to the front.
class ProfileLock : public QObject
{
    Q_OBJECT

public:
    enum class Nudge {
        Pump,     ///< look into the outbox
        Activate, ///< come to the front
        Practice  ///< the same, on the practice PBX
    };

    explicit ProfileLock(const Profile &profile, QObject *parent = nullptr);

    /// Begins with it in a thread: a lock is on the disk before it holds, and that takes as long as a disk
    /// takes. acquire() tells what has come of it.
    void acquireAhead();
    /// True where this process owns the outbox from now on, until it ends. A lock whose owner was killed is
    /// taken.
    [[nodiscard]] bool acquire();
    /// After acquire(): hears the others from now on. Who has asked before asks again; what was put into the
    /// outbox before is found there.
    void listen();
    /// After acquire() failed: because of another process, and not because the folder cannot be written.
    [[nodiscard]] bool isHeldByOther() const { return m_lock.error() == QLockFile::LockFailedError; }
    /// Tells the owner that there is something in the outbox; nothing comes back.
    void pump();

    /// This owner has a window, and says so to whoever asks for one.
    void setHasWindow() { m_hasWindow = true; }
    /// After acquire() failed: leaves what somebody asked of this process to the owner's window. Answered by
    /// handedOver(), or by acquired() where the owner has none (a "send" that will soon end) and is gone.
    void handOver(Nudge what);

    /// Asks the owner how its PBX stands: statusTold() comes where one lives and listens.
    void askStatus();
    /// Of the owner: what it tells whoever asks (see OwnerStatus).
    void setStatus(const QByteArray &status) { m_status = status; }

Q_SIGNALS:
    void nudged(ProfileLock::Nudge what);
    void handedOver();
    void acquired();
    /// The owner's setStatus().
    void statusTold(const QByteArray &status);

private:
    [[nodiscard]] bool lock();
    void take(QLocalSocket *socket);
    void ask();
    void hear(QLocalSocket *socket);
    void tellStatus(QLocalSocket *socket);

    QLockFile m_lock;
    std::future<bool> m_ahead; ///< has the lock to itself until it is asked for
    QLocalServer m_server;
    QString m_socketName;
    QByteArray m_status;
    bool m_hasWindow = false;

    Nudge m_wanted = Nudge::Activate;
    QPointer<QLocalSocket> m_asking;
    QTimer m_askAgain;
};
