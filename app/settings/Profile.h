// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

/// Where one user's settings and data lie. With --profile all of it is inside that folder.
class Profile
{
public:
    /// The user's own, in the platform's usual place.
    [[nodiscard]] static Profile standard();
    [[nodiscard]] static Profile in(const QString &folder);

    /// Creates the folder, readable by its owner alone. False where that is not possible.
    [[nodiscard]] bool create() const;

    [[nodiscard]] QString folder() const { return m_folder.absolutePath(); }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString connectionsPath() const;
    [[nodiscard]] QString preferencesPath() const;
    [[nodiscard]] QString loginLedgerPath() const;
    [[nodiscard]] QString lockPath() const;
    /// The name of the local socket by which processes of one profile nudge each other.
    [[nodiscard]] QString socketName() const;

private:
    explicit Profile(const QDir &folder) : m_folder(folder) {}

    QDir m_folder;
};
