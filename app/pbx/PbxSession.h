// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"
#include "app/pbx/Connection.h"
#include "app/pbx/HttpExchange.h"
#include "app/pbx/LoginLedger.h"
#include "app/time/Clock.h"
#include "app/time/Plan.h"

#include <QObject>
#include <QPointer>

#include <functional>

/// How a password came: only one that a person gave just now may be tried after the PBX refused it.
enum class PasswordOrigin { Saved, JustGiven };

/// The login at one PBX: one login at a time however many ask, its token, its heartbeat, and the rules for
/// when to try again and when never to.
class PbxSession : public QObject
{
    Q_OBJECT

public:
    PbxSession(Clock &clock, LoginLedger ledger, QObject *parent = nullptr);

    /// Called before every login, to open the door for the PBX's reports; answered by reportPortReady(), and
    /// until then nothing is sent. Without it the port given to open() is told.
    void setDoorOpener(std::function<void(const Connection &)> opener) { m_openDoor = std::move(opener); }
    /// The port to be told at this login, whether or not it could be opened.
    void reportPortReady(quint16 port);

    /// Logs in. \a reportPort is told to the PBX as the place for its reports.
    void open(const Connection &connection, const QString &password, PasswordOrigin origin,
              quint16 reportPort);
    /// Forgets the connection; the PBX is told where a token was in use.
    /// Always followed by loggedOut().
    void close();
    /// A person asked to try again now. No lock is broken by it.
    void retryNow();

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const PbxStatus &status() const { return m_status; }
    /// A token that has not been used for half an hour is dead, by whichever clock says so: the monotonic one
    /// stands while the machine sleeps. Then this logs in anew, and until that is done there is no token.
    void renewOldToken();
    /// Empty unless logged in.
    [[nodiscard]] const QString &token() const { return m_token; }

    /// What a token was used for: a PBX may take queries with it and refuse messages.
    enum class TokenUse { Query, Submit };
    /// A call with this token was answered 20004, 20005 or 20006: one new login for however many calls say
    /// so. A second refusal in a row stops the session, since a third login would not help.
    void tokenRefused(const QString &token, TokenUse use, const SendError &error);
    /// A call with the token went through: its half hour begins again, and the refusals of such calls are no
    /// longer in a row.
    void tokenWorked(TokenUse use);
    /// A call failed in a way that says something about the connection itself.
    void callFailed(const SendError &error, const CertificateFacts &certificate);

    /// While somebody works, the token is kept alive.
    void setWanted(bool wanted);

Q_SIGNALS:
    void statusChanged(const PbxStatus &status);
    /// After close(): the PBX knows, or will not hear it any more.
    void loggedOut();

private:
    void login();
    void postLogin();
    void loginFinished(const HttpOutcome &outcome);
    void stopOrWait(const SendError &error, const CertificateFacts &certificate);
    void waitUntil(const SendError &error, std::chrono::milliseconds delay);
    void setStatus(PbxStatus status);
    void planHeartbeat();
    void beat();
    void forgetRefusals();
    void noteTokenUse();

    Clock &m_clock;
    LoginLedger m_ledger;
    Connection m_connection;
    QString m_password;
    quint16 m_reportPort = 0;
    std::function<void(const Connection &)> m_openDoor;
    bool m_waitsForDoor = false;
    QString m_token;
    QDateTime m_tokenUsedAt;
    std::chrono::milliseconds m_tokenUsedAtMonotonic{0}; ///< the same moment
    PbxStatus m_status;
    QPointer<HttpExchange> m_login;
    QPointer<HttpExchange> m_heartbeat;
    std::chrono::milliseconds m_lockedUntil{
        0}; ///< by the monotonic clock: no jump of the wall's shortens a lock
    int m_failures = 0;
    int m_queryRefusals = 0; ///< in a row, as the next
    int m_submitRefusals = 0;
    std::chrono::milliseconds m_loggedInAt{0}; ///< monotonic
    Plan m_nextLogin;
    Plan m_nextBeat;
    bool m_wanted = true;
};
