// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticeLogins.h"

#include <QCryptographicHash>
#include <QJsonValue>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>

namespace {

constexpr int wrongLoginsAllowed = 5;
constexpr qsizetype sessionsKept = 64;

QByteArray newToken()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex();
}

/// Clients write the port as a string; some as a number. 0: neither.
quint16 portOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUShort();
    const int number = value.toInt();
    return number > 0 && number <= 0xffff ? quint16(number) : quint16(0);
}

/// Reports go to the client's own address whatever the url says: nothing leaves this machine.
QByteArray targetOf(const QJsonObject &request)
{
    const QString url = request.value(QLatin1StringView("url")).toString();
    const bool absolute = request.value(QLatin1StringView("urltag")).toString() == QLatin1StringView("1");
    QByteArray target = absolute ? QUrl(url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                 : QUrl(url, QUrl::TolerantMode).toEncoded();
    if (!target.startsWith('/'))
        target.prepend('/');
    return target;
}

} // namespace

PracticeLogins::PracticeLogins(QString username, const QString &password, Time tokenLifetime, Time lockout)
    : m_username(std::move(username)),
      m_passwordMd5(QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex()),
      m_tokenLifetime(tokenLifetime), m_lockout(lockout)
{
}

Result<QByteArray, PracticeError> PracticeLogins::logIn(const QJsonObject &request, const QHostAddress &peer,
                                                        Time now)
{
    if (const auto suspect = m_suspects.constFind(peer); suspect != m_suspects.cend()) {
        if (suspect->wrongLogins >= wrongLoginsAllowed && now < suspect->lockedUntil)
            return Failure<PracticeError>(PracticeError::LockedOut);
        if (suspect->wrongLogins >= wrongLoginsAllowed)
            m_suspects.erase(suspect);
    }
    const quint16 port = portOf(request.value(QLatin1StringView("port")));
    if (port == 0)
        return Failure<PracticeError>(PracticeError::WrongPort);

    const bool right = request.value(QLatin1StringView("username")).toString() == m_username &&
                       request.value(QLatin1StringView("password")).toString().toUtf8() == m_passwordMd5;
    if (!right) {
        Suspect &suspect = m_suspects[peer];
        ++suspect.wrongLogins;
        suspect.lockedUntil = now + m_lockout;
        return Failure<PracticeError>(PracticeError::WrongLogin);
    }
    m_suspects.remove(peer);
    if (m_sessions.size() >= sessionsKept)
        m_sessions.removeFirst();
    m_sessions.append({newToken(), {peer, port, targetOf(request)}, now});
    return m_sessions.last().token;
}

std::optional<PracticeError> PracticeLogins::check(const QByteArray &token, Time now)
{
    if (token.isEmpty())
        return PracticeError::TokenBlank;
    Session *session = find(token);
    if (!session)
        return PracticeError::NoSuchToken;
    if (now - session->lastTraffic > m_tokenLifetime)
        return PracticeError::TokenTimedOut;
    session->lastTraffic = now;
    return std::nullopt;
}

std::optional<PracticeError> PracticeLogins::move(const QByteArray &token, const QJsonObject &request)
{
    Session *session = find(token);
    if (!session)
        return PracticeError::NoSuchToken;
    if (request.contains(QLatin1StringView("port"))) {
        const quint16 port = portOf(request.value(QLatin1StringView("port")));
        if (port == 0)
            return PracticeError::WrongPort;
        session->reports.port = port;
    }
    if (request.contains(QLatin1StringView("url")))
        session->reports.target = targetOf(request);
    return std::nullopt;
}

void PracticeLogins::logOut(const QByteArray &token)
{
    m_sessions.removeIf([&](const Session &session) { return session.token == token; });
}

std::optional<ReportAddress> PracticeLogins::reportAddress(const QByteArray &token,
                                                           const QHostAddress &peer) const
{
    const Session *newest = nullptr;
    for (const Session &session : m_sessions) {
        if (session.token == token)
            return session.reports;
        if (session.reports.host == peer)
            newest = &session;
    }
    if (!newest)
        return std::nullopt;
    return newest->reports;
}

PracticeLogins::Session *PracticeLogins::find(const QByteArray &token)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const Session &session) { return session.token == token; });
    return found == m_sessions.end() ? nullptr : &*found;
}
