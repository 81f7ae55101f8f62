// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"

#include "app/storage/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <optional>

// The static library's resource object is only linked in when it is asked for by name.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace {

constexpr int newestSchema = 1;
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

QString migrationPath(int version)
{
    static const QStringList files{QStringLiteral(":/sql/001_messages.sql")};
    return files.at(version - 1);
}

QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("--")) || line.trimmed().isEmpty())
            continue;
        statement += line + QLatin1Char('\n');
        if (line.endsWith(QLatin1Char(';'))) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

// Made by us first, so that SQLite's own files (the journal and the log take its mode) are the owner's alone.
bool createPrivately(const QString &path)
{
    if (QFileInfo::exists(path))
        return true;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Another process may have been a moment quicker.
    return QFileInfo::exists(path);
}

} // namespace

Database::Database() : m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    initSchemaResource();
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connectionName))
        return;
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
        if (!opening.tryLock(busyTimeoutMs)) {
            const bool locked = opening.error() == QLockFile::LockFailedError;
            return Failure<StorageError>(
                {locked ? StorageErrorKind::Locked : StorageErrorKind::CannotOpen, {}});
        }
        if (!createPrivately(path))
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
        refused ? Stored<void>(Failure<StorageError>(*refused)) : setPragmas(access).and_then([this, access] {
            return access == Access::ReadWrite ? migrate() : Stored<void>();
        });
    if (!ready)
        close();
    return ready;
}

Stored<void> Database::setPragmas(Access access)
{
    // open() succeeds on anything that is a file: the first read is what tells a database from a letter.
    const Stored<int> version = schemaVersion();
    if (!version)
        return Failure<StorageError>(version.error());
    if (*version > newestSchema)
        return Failure<StorageError>({StorageErrorKind::NewerSchema, QString::number(*version)});
    if (access == Access::ReadOnly)
        return {};
    // FULL: a committed message survives a power cut. NORMAL would be ten times faster, and lose some.
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON")}) {
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

Stored<void> Database::migrate()
{
    Transaction transaction(*this);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    // Read again inside the transaction: another process may have migrated meanwhile.
    const Stored<int> version = schemaVersion();
    if (!version)
        return Failure<StorageError>(version.error());
    for (int next = *version + 1; next <= newestSchema; ++next) {
        const QStringList statements = statementsOf(migrationPath(next));
        for (const QString &statement : statements) {
            if (const auto done = run(statement); !done)
                return Failure<StorageError>(done.error());
        }
        if (const auto done = run(QStringLiteral("PRAGMA user_version = %1").arg(next)); !done)
            return Failure<StorageError>(done.error());
    }
    return transaction.commit();
}

Stored<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Failure<StorageError>(errorOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return Failure<StorageError>(errorOf(query.lastError()));
    return query;
}
