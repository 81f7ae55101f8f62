// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QDateTime>
#include <QStringList>

class Database;

/// Brings what can still be read of a damaged store into a new one, row by row and past every damage. Of the
/// damaged file nothing is changed.
class RowRescue
{
public:
    RowRescue(Database &damaged, Database &fresh) : m_damaged(damaged), m_fresh(fresh) {}

    /// How many messages are in the new store. All or nothing: where the new one refuses a write, none. What
    /// was being sent is Not confirmed, and what was queued waits for a yes: nobody knows how old a row of a
    /// damaged file is.
    [[nodiscard]] int run(const QDateTime &now);

private:
    [[nodiscard]] Stored<void> copy(const QString &table);
    [[nodiscard]] Stored<void> mend(const QDateTime &now);
    [[nodiscard]] QStringList columnsOf(Database &database, const QString &table);
    [[nodiscard]] qint64 lastRowOf(const QString &table, qint64 blind);

    Database &m_damaged;
    Database &m_fresh;
};
