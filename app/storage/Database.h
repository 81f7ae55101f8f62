// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Schema.h"
#include "app/storage/StorageError.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <unordered_map>

/// One connection to the SQLite file. Belongs to the thread that opened it.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Recovery ///< takes in, or undoes, what a writer that was cut off left beside the file; changes
                 ///< nothing else
    };

    explicit Database(Schema schema = Schema::shipped());
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens the file, sets the pragmas and, for writing, brings the schema up to date (see Migration).
    /// A file that is not a database, or that a newer TrunkText wrote, is refused and left untouched; what is
    /// newer may be opened for reading.
    [[nodiscard]] Stored<void> open(const QString &path, Access access);
    void close();
    /// The pages it keeps for the next question.
    void giveBackMemory();

    /// Prepares, binds in order and executes. The error never holds a bound value.
    [[nodiscard]] Stored<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /// The same for a statement that gives no rows, and is executed day in, day out: prepared once. What it
    /// returns is good until the same is run again.
    [[nodiscard]] Stored<const QSqlQuery *> runKept(const QString &sql, const QVariantList &values = {});

    /// A question that is asked day in, day out: gives its rows to \a use, until that says false.
    [[nodiscard]] Stored<void> askKept(const QString &sql, const QVariantList &values,
                                       const std::function<bool(const QSqlQuery &)> &use);

    /// For what is executed many times in a row.
    [[nodiscard]] Stored<QSqlQuery> prepared(const QString &sql);
    [[nodiscard]] static Stored<void> execute(QSqlQuery &query, const QVariantList &values);

    /// After the last row: rows that a damage cut off are no answer.
    [[nodiscard]] static Stored<void> ended(const QSqlQuery &query);

    [[nodiscard]] Stored<int> schemaVersion();
    /// Reads the whole file: NotADatabase where it is damaged. Seconds for a million messages.
    [[nodiscard]] Stored<void> check();

private:
    Stored<void> prepare(const QString &path, Access access);
    Stored<void> setPragmas(const QString &path);
    Stored<QSqlQuery *> kept(const QString &sql, const QVariantList &values);

    Schema m_schema;
    QString m_connectionName;
    std::unordered_map<QString, QSqlQuery> m_kept;
};
