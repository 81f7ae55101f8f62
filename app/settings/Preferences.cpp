// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Preferences.h"

#include <QSettings>

namespace {

const QString windowKey = QStringLiteral("window/state");
const QString headerKey = QStringLiteral("history/header");

} // namespace

QByteArray Preferences::windowState() const
{
    return QSettings(m_path, QSettings::IniFormat).value(windowKey).toByteArray();
}

void Preferences::setWindowState(const QByteArray &state)
{
    QSettings(m_path, QSettings::IniFormat).setValue(windowKey, state);
}

QByteArray Preferences::historyHeader() const
{
    return QSettings(m_path, QSettings::IniFormat).value(headerKey).toByteArray();
}

void Preferences::setHistoryHeader(const QByteArray &state)
{
    QSettings(m_path, QSettings::IniFormat).setValue(headerKey, state);
}
