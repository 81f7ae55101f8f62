// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/LoginLedger.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace {

// Ten minutes, and some for the PBX's clock.
constexpr qint64 lockSeconds = 630;
constexpr int wrongLoginsAllowed = 3;

constexpr QLatin1StringView lockedGroup("locked/");
constexpr QLatin1StringView wrongGroup("wrong/");
constexpr QLatin1StringView refusedGroup("refused/");

QString key(QLatin1StringView group, const QString &name)
{
    return group + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

// What lies in the future was noted before the machine's clock was set back. It counts from now on, and is
// kept so: else it would move on with the clock.
QList<qint64> recentWrongLogins(QSettings &ledger, const QString &host, qint64 now)
{
    const QString name = key(wrongGroup, host);
    QList<qint64> recent;
    QStringList kept;
    const QStringList stored = ledger.value(name).toStringList();
    for (const QString &text : stored) {
        const qint64 at = std::min(text.toLongLong(), now);
        if (at > now - lockSeconds) {
            recent.append(at);
            kept.append(QString::number(at));
        }
    }
    if (kept != stored)
        ledger.setValue(name, kept);
    return recent;
}

qint64 lockedUntil(QSettings &ledger, const QString &host, qint64 now)
{
    const QString name = key(lockedGroup, host);
    const qint64 stored = ledger.value(name, 0).toLongLong();
    const qint64 until = std::min(stored, now + lockSeconds);
    if (until != stored)
        ledger.setValue(name, until);
    return until;
}

} // namespace

QDateTime LoginLedger::closedUntil(const QString &host, const QDateTime &now) const
{
    QSettings ledger(m_path, QSettings::IniFormat);
    const qint64 seconds = now.toSecsSinceEpoch();
    qint64 until = lockedUntil(ledger, host, seconds);
    const QList<qint64> wrong = recentWrongLogins(ledger, host, seconds);
    if (wrong.size() >= wrongLoginsAllowed)
        until = std::max(until, wrong.at(wrong.size() - wrongLoginsAllowed) + lockSeconds);
    return until > seconds ? QDateTime::fromSecsSinceEpoch(until, Qt::UTC) : QDateTime();
}

SendError LoginLedger::closedBy(const QString &host, const QDateTime &now) const
{
    QSettings ledger(m_path, QSettings::IniFormat);
    const qint64 seconds = now.toSecsSinceEpoch();
    if (lockedUntil(ledger, host, seconds) > seconds)
        return {SendErrorKind::LockedOut, 20002, {}};
    return {SendErrorKind::LoginPaused, 0, {}};
}

void LoginLedger::noteLockedOut(const QString &host, const QDateTime &now)
{
    QSettings ledger(m_path, QSettings::IniFormat);
    ledger.setValue(key(lockedGroup, host), now.toSecsSinceEpoch() + lockSeconds);
}

void LoginLedger::noteWrongCredentials(const QString &host, const QString &connectionId, const QDateTime &now)
{
    QSettings ledger(m_path, QSettings::IniFormat);
    QStringList times;
    const QList<qint64> recent = recentWrongLogins(ledger, host, now.toSecsSinceEpoch());
    for (const qint64 at : recent)
        times.append(QString::number(at));
    times.append(QString::number(now.toSecsSinceEpoch()));
    ledger.setValue(key(wrongGroup, host), times);
    if (!connectionId.isEmpty())
        ledger.setValue(key(refusedGroup, connectionId), true);
}

void LoginLedger::noteSuccess(const QString &host, const QString &connectionId)
{
    QSettings ledger(m_path, QSettings::IniFormat);
    ledger.remove(key(wrongGroup, host));
    ledger.remove(key(lockedGroup, host));
    forgetRefusal(connectionId);
}

bool LoginLedger::passwordRefused(const QString &connectionId) const
{
    return !connectionId.isEmpty() &&
           QSettings(m_path, QSettings::IniFormat).value(key(refusedGroup, connectionId)).toBool();
}

void LoginLedger::forgetRefusal(const QString &connectionId)
{
    // Without a name the key would be the whole group.
    if (!connectionId.isEmpty())
        QSettings(m_path, QSettings::IniFormat).remove(key(refusedGroup, connectionId));
}
