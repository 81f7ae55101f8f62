// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StoreSpace.h"

#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

namespace {

constexpr int incremental = 2;

Stored<qint64> number(Database &database, const char *pragma)
{
    return database.run(QStringLiteral("PRAGMA ") + QLatin1String(pragma)).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toLongLong() : qint64(0);
    });
}

} // namespace

Stored<StoreSize> StoreSpace::of(Database &database)
{
    StoreSize size;
    qint64 pageBytes = 0;
    return number(database, "page_size")
        .and_then([&](qint64 bytes) {
            pageBytes = bytes;
            return number(database, "page_count");
        })
        .and_then([&](qint64 pages) {
            size.bytes = pages * pageBytes;
            return number(database, "freelist_count");
        })
        .and_then([&](qint64 pages) {
            size.freeBytes = pages * pageBytes;
            return number(database, "auto_vacuum");
        })
        .map([&](qint64 mode) {
            size.givesBack = mode == incremental;
            return size;
        });
}

Stored<int> StoreSpace::giveBack(Database &database, int pages)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    const auto unused = number(database, "freelist_count");
    if (!unused)
        return Failure<StorageError>(unused.error());
    const int count = static_cast<int>(std::min<qint64>(pages, *unused));
    // One by one: SQLite gives a row for each page, and Qt's driver takes only the first of a statement
    // without columns.
    for (int page = 0; page < count; ++page) {
        if (const auto given = database.run(QStringLiteral("PRAGMA incremental_vacuum(1)")); !given)
            return Failure<StorageError>(given.error());
    }
    return transaction.commit().map([count] { return count; });
}

Stored<void> StoreSpace::rebuild(Database &database)
{
    return database.run(QStringLiteral("VACUUM")).map([](const QSqlQuery &) {});
}

void StoreSpace::emptyLog(Database &database)
{
    const auto patience = number(database, "busy_timeout");
    if (!patience || !database.run(QStringLiteral("PRAGMA busy_timeout = 0")))
        return;
    // What is refused now happens at the next checkpoint.
    std::ignore = database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    std::ignore = database.run(QStringLiteral("PRAGMA busy_timeout = %1").arg(*patience));
}
