// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/SendError.h"

#include <QDateTime>
#include <QString>

/// What the PBX has said about our logins, kept across restarts: five wrong ones in a row lock everybody
/// behind this address out for ten minutes, so a refused password is never tried again by itself. Holds no
/// secret.
class LoginLedger
{
public:
    /// \a path: an INI file of the profile.
    explicit LoginLedger(QString path) : m_path(std::move(path)) {}

    /// Until when no login may be tried at this host; invalid: now is fine. Three wrong ones within ten
    /// minutes close it too, which leaves two of the five for somebody who knows the password.
    [[nodiscard]] QDateTime closedUntil(const QString &host, const QDateTime &now) const;

    /// What closes it: the PBX's own lock (LockedOut), or else our care not to come to that (LoginPaused).
    [[nodiscard]] SendError closedBy(const QString &host, const QDateTime &now) const;

    /// The PBX said 20002.
    void noteLockedOut(const QString &host, const QDateTime &now);
    /// The PBX said 20003.
    void noteWrongCredentials(const QString &host, const QString &connectionId, const QDateTime &now);
    void noteSuccess(const QString &host, const QString &connectionId);

    /// True while the saved password of this connection is known to be wrong.
    [[nodiscard]] bool passwordRefused(const QString &connectionId) const;
    /// A person gave a password anew.
    void forgetRefusal(const QString &connectionId);

private:
    QString m_path;
};
