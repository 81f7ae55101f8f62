// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"

#include "app/storage/Migration.h"
#include "app/storage/PrivateFile.h"
#include "app/storage/StorePlaces.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <optional>
#include <tuple>

namespace {

constexpr int busyTimeoutMs = 5000;

StorageErrorKind kindOf(const QSqlError &error)
{
    // SQLite's primary result codes are the low byte of the extended ones.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:
    case 6:
        return StorageErrorKind::Locked;
    case 8:
    case 10:
    case 14:
        return StorageErrorKind::CannotOpen;
    case 11:
    case 26:
        return StorageErrorKind::NotADatabase;
    case 13:
        return StorageErrorKind::DiskFull;
    default:
        return StorageErrorKind::Other;
    }
}

StorageError errorOf(const QSqlError &error)
{
    return {kindOf(error), error.databaseText().left(300)};
}

} // namespace

Database::Database(Schema schema)
    : m_schema(std::move(schema)), m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connectionName))
        return;
    m_kept.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Stored<void> Database::open(const QString &path, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return Failure<StorageError>({StorageErrorKind::DriverMissing, {}});
    // One at a time: SQLite refuses at once, without any patience, where two turn a new file to WAL together.
    QLockFile opening(path + QStringLiteral(".opening"));
    opening.setStaleLockTime(0);
    if (access == Access::ReadWrite) {
        const bool mine =
            opening.tryLock(busyTimeoutMs / 2) ||
            (PrivateFile::removeNobodysLock(opening.fileName()), opening.tryLock(busyTimeoutMs / 2));
        if (!mine) {
            const bool locked = opening.error() == QLockFile::LockFailedError;
            return Failure<StorageError>(
                {locked ? StorageErrorKind::Locked : StorageErrorKind::CannotOpen, {}});
        }
        if (!PrivateFile::create(path))
            return Failure<StorageError>({StorageErrorKind::CannotOpen, {}});
    }

    close();
    std::optional<StorageError> refused;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
        database.setDatabaseName(path);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
        if (access == Access::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(options);
        if (!database.open())
            refused = {StorageErrorKind::CannotOpen, database.lastError().databaseText()};
    }
    const Stored<void> ready =
        refused ? Stored<void>(Failure<StorageError>(*refused)) : prepare(path, access);
    if (!ready)
        close();
    return ready;
}

void Database::giveBackMemory()
{
    std::ignore = run(QStringLiteral("PRAGMA shrink_memory"));
}

Stored<void> Database::prepare(const QString &path, Access access)
{
    // open() succeeds on anything that is a file: the first read is what tells a database from a letter.
    const Stored<int> version = schemaVersion();
    if (!version)
        return Failure<StorageError>(version.error());
    if (access == Access::Recovery)
        return {};
    // What a newer version wrote can still be read, as far as it calls things by the same names.
    if (access == Access::ReadOnly) {
        // A reader rarely wants the same page twice, and the system keeps the file's pages anyway: SQLite's
        // usual two megabytes a reader would stay with a window that rests.
        return run(QStringLiteral("PRAGMA cache_size = -512")).map([](const QSqlQuery &) {});
    }
    if (*version > m_schema.newest())
        return Failure<StorageError>({StorageErrorKind::NewerSchema, QString::number(*version)});
    auto ready = setPragmas(path).and_then([this, &path] { return Migration::run(*this, m_schema, path); });
    // A step may have written every row: nobody's first message is to wait until all that is in its place.
    // Where somebody reads meanwhile, it is done later.
    if (ready && *version > 0 && *version < m_schema.newest())
        std::ignore = run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return ready;
}

Stored<void> Database::setPragmas(const QString &path)
{
    // Before the first table, or it means nothing: deleted messages give their room back (see StoreSpace).
    if (const auto set = run(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")); !set)
        return Failure<StorageError>(set.error());
    // The log needs memory that all its users share, and a network has none; a cloud's client would copy the
    // file and its log at two moments. There a rollback journal does it, slower.
    const bool mayLog = StorePlaces::of(QFileInfo(path).absolutePath()) == StorePlace::LocalDisk;
    const auto journal = run(mayLog ? QStringLiteral("PRAGMA journal_mode = WAL")
                                    : QStringLiteral("PRAGMA journal_mode = DELETE"));
    // A log that another process has open stays until all have gone.
    if (!journal && (mayLog || journal.error().kind != StorageErrorKind::Locked))
        return Failure<StorageError>(journal.error());
    // FULL: a committed message survives a power cut. NORMAL would be ten times faster, and lose some. EXTRA
    // is what FULL is called where there is a journal, whose end has to survive as well.
    for (const QString &pragma :
         {mayLog ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = EXTRA"),
          QStringLiteral("PRAGMA foreign_keys = ON"),
          // What was deleted is overwritten: it was somebody's number and words.
          QStringLiteral("PRAGMA secure_delete = ON"),
          // A log that grew large once does not stay so.
          QStringLiteral("PRAGMA journal_size_limit = 4194304")}) {
        if (const auto done = run(pragma); !done)
            return Failure<StorageError>(done.error());
    }
    return {};
}

Stored<int> Database::schemaVersion()
{
    return run(QStringLiteral("PRAGMA user_version")).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

Stored<void> Database::check()
{
    auto findings = run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!findings)
        return Failure<StorageError>(findings.error());
    const bool good = findings->next() && findings->value(0).toString() == QLatin1String("ok");
    // Its own words name tables and pages, never what stands in a row.
    return good ? Stored<void>()
                : Failure<StorageError>(
                      {StorageErrorKind::NotADatabase, findings->value(0).toString().left(300)});
}

Stored<void> Database::ended(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    return error.isValid() ? Stored<void>(Failure<StorageError>(errorOf(error))) : Stored<void>();
}

Stored<QSqlQuery> Database::prepared(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Failure<StorageError>(errorOf(query.lastError()));
    return query;
}

Stored<void> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, values.at(place));
    return query.exec() ? Stored<void>() : Stored<void>(Failure<StorageError>(errorOf(query.lastError())));
}

Stored<QSqlQuery *> Database::kept(const QString &sql, const QVariantList &values)
{
    auto kept = m_kept.find(sql);
    if (kept == m_kept.end()) {
        auto query = prepared(sql);
        if (!query)
            return Failure<StorageError>(query.error());
        kept = m_kept.emplace(sql, *std::move(query)).first;
    }
    if (const auto done = execute(kept->second, values); !done)
        return Failure<StorageError>(done.error());
    return &kept->second;
}

Stored<const QSqlQuery *> Database::runKept(const QString &sql, const QVariantList &values)
{
    return kept(sql, values).map([](const QSqlQuery *query) { return query; });
}

Stored<void> Database::askKept(const QString &sql, const QVariantList &values,
                               const std::function<bool(const QSqlQuery &)> &use)
{
    return kept(sql, values).and_then([&use](QSqlQuery *query) {
        bool goesOn = true;
        while (goesOn && query->next())
            goesOn = use(*query);
        const Stored<void> whole = goesOn ? ended(*query) : Stored<void>();
        query->finish(); // or it would hold the file open for reading until it is asked again
        return whole;
    });
}

Stored<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = prepared(sql);
    if (!query)
        return query;
    if (const auto done = execute(*query, values); !done)
        return Failure<StorageError>(done.error());
    return query;
}
