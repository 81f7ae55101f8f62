// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/LoginLedger.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace {

// Ten minutes, and some for the PBX's clock.
constexpr qint64 lockSeconds = 630;
constexpr int wrongLoginsAllowed = 3;

QString key(const QString &group, const QString &name)
{
    return group + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QList<qint64> recentWrongLogins(const QSettings &ledger, const QString &host, const QDateTime &now)
{
    QList<qint64> recent;
    const QStringList stored = ledger.value(key(QStringLiteral("wrong"), host)).toStringList();
    for (const QString &text : stored) {
        const qint64 at = text.toLongLong();
        if (at > now.toSecsSinceEpoch() - lockSeconds)
            recent.append(at);
    }
    return recent;
}

} // namespace

QDateTime LoginLedger::closedUntil(const QString &host, const QDateTime &now) const
{
    const QSettings ledger(m_path, QSettings::IniFormat);
    const qint64 seconds = now.toSecsSinceEpoch();
    qint64 until = ledger.value(key(QStringLiteral("locked"), host), 0).toLongLong();
    const QList<qint64> wrong = recentWrongLogins(ledger, host, now);
    if (wrong.size() >= wrongLoginsAllowed)
        until = std::max(until, wrong.at(wrong.size() - wrongLoginsAllowed) + lockSeconds);
    if (until <= seconds)
        return {};
    // The machine's clock was set back: no lock lasts longer than it can.
    return QDateTime::fromSecsSinceEpoch(std::min(until, seconds + lockSeconds), Qt::UTC);
}

void LoginLedger::noteLockedOut(const QString &host, const QDateTime &now)
{
    QSettings ledger(m_path, QSettings::IniFormat);
    ledger.setValue(key(QStringLiteral("locked"), host), now.toSecsSinceEpoch() + lockSeconds);
}

void LoginLedger::noteWrongCredentials(const QString &host, const QString &connectionId, const QDateTime &now)
{
    QSettings ledger(m_path, QSettings::IniFormat);
    QStringList times;
    const QList<qint64> recent = recentWrongLogins(ledger, host, now);
    for (const qint64 at : recent)
        times.append(QString::number(at));
    times.append(QString::number(now.toSecsSinceEpoch()));
    ledger.setValue(key(QStringLiteral("wrong"), host), times);
    ledger.setValue(key(QStringLiteral("refused"), connectionId), true);
}

void LoginLedger::noteSuccess(const QString &host, const QString &connectionId)
{
    QSettings ledger(m_path, QSettings::IniFormat);
    ledger.remove(key(QStringLiteral("wrong"), host));
    ledger.remove(key(QStringLiteral("locked"), host));
    ledger.remove(key(QStringLiteral("refused"), connectionId));
}

bool LoginLedger::passwordRefused(const QString &connectionId) const
{
    return QSettings(m_path, QSettings::IniFormat)
        .value(key(QStringLiteral("refused"), connectionId))
        .toBool();
}

void LoginLedger::forgetRefusal(const QString &connectionId)
{
    QSettings(m_path, QSettings::IniFormat).remove(key(QStringLiteral("refused"), connectionId));
}
