// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/Connection.h"

#include <QList>
#include <QString>

#include <optional>

/// The saved connections and which of them is in use. One INI file; no secrets in it.
class Connections
{
public:
    explicit Connections(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QList<Connection> all() const;
    [[nodiscard]] std::optional<Connection> byId(const QString &id) const;
    [[nodiscard]] std::optional<Connection> byName(const QString &name) const;
    [[nodiscard]] std::optional<Connection> current() const;

    /// Adds it, or replaces the one with its id. False where the file cannot be written.
    [[nodiscard]] bool save(const Connection &connection);
    [[nodiscard]] bool setCurrent(const QString &id);
    [[nodiscard]] bool remove(const QString &id);

private:
    QString m_path;
};
