// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Migration.h"

#include "app/storage/Database.h"
#include "app/storage/PrivateFile.h"
#include "app/storage/Schema.h"
#include "app/storage/Transaction.h"

#include <QFile>

namespace {

Failure<StorageError> refusal(const QString &detail)
{
    return Failure<StorageError>({StorageErrorKind::Other, detail});
}

Stored<void> checkCopy(const QString &path, const Schema &schema, int version)
{
    Database copy(schema);
    if (const auto opened = copy.open(path, Database::Access::ReadOnly); !opened)
        return opened;
    const Stored<int> copied = copy.schemaVersion();
    if (!copied)
        return Failure<StorageError>(copied.error());
    if (*copied != version)
        return refusal(QStringLiteral("the copy is of another version"));
    return copy.check();
}

Stored<void> makeCopy(Database &database, const Schema &schema, const QString &path, int version)
{
    // Under another name until it is known to be good: what bears the right name can be relied upon.
    const QString finished = Migration::copyPath(path, schema.newest());
    const QString unfinished = finished + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (!PrivateFile::create(unfinished))
        return Failure<StorageError>({StorageErrorKind::CannotOpen, {}});
    const Stored<void> good =
        database.run(QStringLiteral("VACUUM INTO ?"), {unfinished}).and_then([&](const QSqlQuery &) {
            return checkCopy(unfinished, schema, version);
        });
    if (!good) {
        QFile::remove(unfinished);
        return good;
    }
    QFile::remove(finished);
    if (!QFile::rename(unfinished, finished))
        return Failure<StorageError>({StorageErrorKind::CannotOpen, {}});
    return {};
}

} // namespace

QString Migration::copyPath(const QString &path, int version)
{
    return path + QStringLiteral(".before-%1").arg(version);
}

Stored<void> Migration::run(Database &database, const Schema &schema, const QString &path)
{
    const Stored<int> before = database.schemaVersion();
    if (!before)
        return Failure<StorageError>(before.error());
    if (*before > 0 && *before < schema.newest()) {
        if (const auto copied = makeCopy(database, schema, path, *before); !copied)
            return copied;
    }

    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    // Read again inside the transaction: another process may have migrated meanwhile.
    const Stored<int> version = database.schemaVersion();
    if (!version)
        return Failure<StorageError>(version.error());
    for (int next = *version + 1; next <= schema.newest(); ++next) {
        const QStringList statements = schema.statementsTo(next);
        if (statements.isEmpty())
            return refusal(QStringLiteral("the step to version %1 cannot be read").arg(next));
        for (const QString &statement : statements) {
            if (const auto done = database.run(statement); !done)
                return Failure<StorageError>(done.error());
        }
        if (const auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(next)); !done)
            return Failure<StorageError>(done.error());
    }
    return transaction.commit();
}
