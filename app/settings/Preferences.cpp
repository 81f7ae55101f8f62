// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Preferences.h"

#include <QSettings>

namespace {

constexpr QLatin1StringView windowKey("window/state");
constexpr QLatin1StringView layoutKey("history/layout");
constexpr QLatin1StringView coloursKey("window/colours");
constexpr QLatin1StringView retentionKey("messages/keepDays");

} // namespace

QByteArray Preferences::windowState() const
{
    return QSettings(m_path, QSettings::IniFormat).value(windowKey).toByteArray();
}

void Preferences::setWindowState(const QByteArray &state)
{
    QSettings(m_path, QSettings::IniFormat).setValue(windowKey, state);
}

QByteArray Preferences::historyLayout() const
{
    return QSettings(m_path, QSettings::IniFormat).value(layoutKey).toByteArray();
}

void Preferences::setHistoryLayout(const QByteArray &state)
{
    QSettings(m_path, QSettings::IniFormat).setValue(layoutKey, state);
}

QString Preferences::colours() const
{
    return QSettings(m_path, QSettings::IniFormat).value(coloursKey).toString();
}

void Preferences::setColours(const QString &name)
{
    QSettings(m_path, QSettings::IniFormat).setValue(coloursKey, name);
}

int Preferences::retentionDays() const
{
    return QSettings(m_path, QSettings::IniFormat).value(retentionKey).toInt();
}

void Preferences::setRetentionDays(int days)
{
    QSettings(m_path, QSettings::IniFormat).setValue(retentionKey, days);
}
