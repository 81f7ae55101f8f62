// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// How the user left the window. One INI file; nothing of a customer in it.
class Preferences
{
public:
    explicit Preferences(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    [[nodiscard]] QByteArray historyLayout() const;
    void setHistoryLayout(const QByteArray &state);

    /// The colour scheme's name, as ui/look gives it; empty: the system's.
    [[nodiscard]] QString colours() const;
    void setColours(const QString &name);

    /// How many days messages are kept; 0: for ever.
    [[nodiscard]] int retentionDays() const;
    void setRetentionDays(int days);

private:
    QString m_path;
};
