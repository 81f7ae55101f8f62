// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QSqlQuery>
#include <QVariantList>

/// One connection to the SQLite file. Belongs to the thread that opened it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens the file, sets the pragmas and, for writing, brings the schema up to date in one transaction.
    /// A file that is not a database, or that a newer TrunkText wrote, is refused and left untouched.
    [[nodiscard]] Stored<void> open(const QString &path, Access access);
    void close();

    /// Prepares, binds in order and executes. The error never holds a bound value.
    [[nodiscard]] Stored<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

private:
    Stored<void> setPragmas(Access access);
    Stored<void> migrate();
    Stored<int> schemaVersion();

    QString m_connectionName;
};
