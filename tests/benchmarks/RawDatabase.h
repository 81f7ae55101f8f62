// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite by its C API, with nothing between: the floor that the program is measured against. A failure ends
/// the benchmark.
class RawDatabase
{
public:
    RawDatabase(const QString &path, bool readOnly);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    class Statement
    {
    public:
        Statement(RawDatabase &database, const char *sql);
        ~Statement();
        Statement(const Statement &) = delete;
        Statement &operator=(const Statement &) = delete;

        void bind(int place, qint64 value);
        void bind(int place, const QByteArray &text);
        /// True where there is a row.
        bool step();
        void reset();
        [[nodiscard]] qint64 number(int column) const;
        [[nodiscard]] QString text(int column) const;

    private:
        RawDatabase &m_database;
        sqlite3_stmt *m_statement = nullptr;
    };

    void run(const char *sql);
    [[nodiscard]] qint64 number(const char *sql);

private:
    void expect(int result);

    sqlite3 *m_database = nullptr;
};
