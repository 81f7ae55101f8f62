// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Result.h"
#include "app/practice/PracticeError.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// Where a client wants to hear of its messages.
struct ReportAddress
{
    QHostAddress host;
    quint16 port = 0;
    QByteArray target = "/";

    friend bool operator==(const ReportAddress &, const ReportAddress &) = default;
};

/// Who is logged in, who has to wait. Times are counted from any fixed moment; the caller has the clock.
class PracticeLogins
{
public:
    using Time = std::chrono::milliseconds;

    PracticeLogins(QString username, const QString &password, Time tokenLifetime, Time lockout);

    /// The token, of a login that is right.
    [[nodiscard]] Result<QByteArray, PracticeError> logIn(const QJsonObject &request,
                                                          const QHostAddress &peer, Time now);
    /// Extends the token's life where it is good; says what is wrong with it where it is not.
    [[nodiscard]] std::optional<PracticeError> check(const QByteArray &token, Time now);
    /// A heartbeat may move the reports elsewhere.
    [[nodiscard]] std::optional<PracticeError> move(const QByteArray &token, const QJsonObject &request);
    void logOut(const QByteArray &token);

    /// Where the client of this token is now. One that has logged in anew meanwhile is found by its address.
    [[nodiscard]] std::optional<ReportAddress> reportAddress(const QByteArray &token,
                                                             const QHostAddress &peer) const;

private:
    struct Session
    {
        QByteArray token;
        ReportAddress reports;
        Time lastTraffic{};
    };
    struct Suspect
    {
        int wrongLogins = 0;
        Time lockedUntil{};
    };

    Session *find(const QByteArray &token);

    QString m_username;
    QByteArray m_passwordMd5;
    Time m_tokenLifetime;
    Time m_lockout;
    QList<Session> m_sessions; ///< oldest first
    QHash<QHostAddress, Suspect> m_suspects;
};
