// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/RowRescue.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRecovery.h"
#include "app/storage/MessageRow.h"
#include "app/storage/Transaction.h"

#include <QSqlError>

using MessageRow::attemptBits;

namespace {

// Where nothing tells how many rows there were: as far as this behind the last one that could be read.
constexpr qint64 blindReach = 10000;

QString quoted(const QString &name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QStringList namesIn(Stored<QSqlQuery> query)
{
    QStringList names;
    while (query && query->next())
        names.append(query->value(0).toString());
    return names;
}

// What a column of the new store takes from a table of the damaged one; empty: nothing.
QString sourceOf(const QString &table, const QString &column, const QStringList &former)
{
    // Before version 6 an attempt had a number of its own, and told times by themselves.
    if (table == QLatin1String("attempt") && former.contains(QLatin1String("message_id"))) {
        if (column == QLatin1String("id"))
            return QStringLiteral("(message_id << %1) + 1 + id % 65534").arg(attemptBits);
        if (column == QLatin1String("written_after"))
            return QStringLiteral("written_at - started_at");
        if (column == QLatin1String("ended_after"))
            return QStringLiteral("ended_at - started_at");
    }
    return former.contains(column) ? quoted(column) : QString();
}

// A value that no row of ours has is the damage's: the row is left out. The rest is the new disk's no.
bool concernsOneRow(const StorageError &error)
{
    return error.kind == StorageErrorKind::Other;
}

} // namespace

int RowRescue::run(const QDateTime &now)
{
    // A row's parent may be lost: links are mended at the end.
    if (!m_fresh.run(QStringLiteral("PRAGMA foreign_keys = OFF")))
        return 0;
    {
        Transaction transaction(m_fresh);
        Stored<void> done = transaction.begin();
        const QStringList tables = namesIn(
            m_fresh.run(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main'"
                                       " AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                       // The index is filled anew.
                                       " AND name NOT LIKE 'search\\_%' ESCAPE '\\'")));
        for (const QString &table : tables)
            done = done.and_then([&] { return copy(table); });
        done = done.and_then([&] { return mend(now); }).and_then([&] { return transaction.commit(); });
        if (!done)
            return 0;
    }
    auto count = m_fresh.run(QStringLiteral("SELECT count(*) FROM message"));
    return count && count->next() ? count->value(0).toInt() : 0;
}

QStringList RowRescue::columnsOf(Database &database, const QString &table)
{
    return namesIn(database.run(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table}));
}

qint64 RowRescue::lastRowOf(const QString &table, qint64 blind)
{
    for (const QString &question :
         {QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = '%1'").arg(table),
          QStringLiteral("SELECT max(rowid) FROM %1").arg(quoted(table))}) {
        auto answer = m_damaged.run(question);
        if (answer && answer->next() && answer->value(0).toLongLong() > 0)
            return answer->value(0).toLongLong();
    }
    return blind;
}

Stored<void> RowRescue::copy(const QString &table)
{
    // An older file lacks the newest columns; they take their defaults.
    QStringList columns;
    QStringList sources;
    const QStringList former = columnsOf(m_damaged, table);
    const QStringList wanted = columnsOf(m_fresh, table);
    const bool isSpaced = table == QLatin1String("attempt") && !former.contains(QLatin1String("message_id"));
    for (const QString &column : wanted) {
        const QString source = sourceOf(table, column, former);
        if (source.isEmpty())
            continue;
        columns.append(quoted(column));
        sources.append(source);
    }
    if (columns.isEmpty())
        return {};
    const QString names = columns.join(QLatin1Char(','));
    const QString select = QStringLiteral("SELECT rowid, %1 FROM %2 WHERE rowid >= ? ORDER BY rowid")
                               .arg(sources.join(QLatin1Char(',')), quoted(table));
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size());
    const QString insert = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                               .arg(quoted(table), names, marks.join(QLatin1Char(',')));

    qint64 next = 1;
    qint64 last = -1; // asked for at the first damage
    for (;;) {
        auto rows = m_damaged.run(select, {next});
        while (rows && rows->next()) {
            QVariantList values;
            for (int column = 1; column <= columns.size(); ++column)
                values.append(rows->value(column));
            if (const auto kept = m_fresh.run(insert, values); !kept && !concernsOneRow(kept.error()))
                return Failure<StorageError>(kept.error());
            next = rows->value(0).toLongLong() + 1;
        }
        if (rows && !rows->lastError().isValid())
            return {};
        // A damage: on with the next row number, until one lies on a page that can be read.
        if (last < 0)
            last = lastRowOf(table, isSpaced ? next + (blindReach << attemptBits) : next + blindReach);
        next = isSpaced ? ((next >> attemptBits) + 1) << attemptBits : next + 1;
        if (next > last)
            return {};
    }
}

Stored<void> RowRescue::mend(const QDateTime &now)
{
    const Stored<void> mended = MessageRecovery::distrust(m_fresh, now).and_then([this] {
        return m_fresh
            .run(QStringLiteral("UPDATE message SET resent_from = NULL"
                                " WHERE resent_from NOT IN (SELECT id FROM message)"))
            .and_then([this](const QSqlQuery &) {
                return m_fresh.run(
                    QStringLiteral("DELETE FROM attempt WHERE message_id NOT IN (SELECT id FROM message)"));
            })
            .map([](const QSqlQuery &) {});
    });
    if (!mended)
        return mended;
    // Whatever else points to a row that is lost means nothing without it.
    auto dangling = m_fresh.run(QStringLiteral("SELECT \"table\", rowid FROM pragma_foreign_key_check"));
    QList<std::pair<QString, qint64>> lost;
    while (dangling && dangling->next())
        lost.append({dangling->value(0).toString(), dangling->value(1).toLongLong()});
    for (const auto &[table, row] : std::as_const(lost)) {
        if (const auto done =
                m_fresh.run(QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(quoted(table)), {row});
            !done)
            return Failure<StorageError>(done.error());
    }
    return {};
}
