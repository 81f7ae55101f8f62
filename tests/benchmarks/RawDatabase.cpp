// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/RawDatabase.h"

#include <sqlite3.h>

RawDatabase::RawDatabase(const QString &path, bool readOnly)
{
    expect(sqlite3_open_v2(path.toUtf8().constData(), &m_database,
                           readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                           nullptr));
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_database);
}

void RawDatabase::expect(int result)
{
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
}

void RawDatabase::run(const char *sql)
{
    expect(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr));
}

qint64 RawDatabase::number(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

RawDatabase::Statement::Statement(RawDatabase &database, const char *sql) : m_database(database)
{
    m_database.expect(sqlite3_prepare_v2(m_database.m_database, sql, -1, &m_statement, nullptr));
}

RawDatabase::Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void RawDatabase::Statement::bind(int place, qint64 value)
{
    m_database.expect(sqlite3_bind_int64(m_statement, place, value));
}

void RawDatabase::Statement::bind(int place, const QByteArray &text)
{
    // A null destructor says that the text stays until the next reset().
    m_database.expect(sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), nullptr));
}

bool RawDatabase::Statement::step()
{
    const int result = sqlite3_step(m_statement);
    m_database.expect(result);
    return result == SQLITE_ROW;
}

void RawDatabase::Statement::reset()
{
    m_database.expect(sqlite3_reset(m_statement));
}

qint64 RawDatabase::Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString RawDatabase::Statement::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)));
}
