// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/BackupCheck.h"

#include "app/message/MessageState.h"
#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <limits>

namespace {

using Kind = BackupError::Kind;

// Far more than a message, an error's words or a name ever has: whoever shows it must not choke on it.
constexpr int longestText = 65536;

Failure<BackupError> refusal(Kind kind)
{
    return Failure<BackupError>({kind, {}});
}

BackupError asBackupError(const StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::NotADatabase:
        return {Kind::Damaged, error};
    case StorageErrorKind::NewerSchema:
        return {Kind::NewerSchema, error};
    case StorageErrorKind::CannotOpen:
    case StorageErrorKind::DiskFull:
    case StorageErrorKind::Locked:
    case StorageErrorKind::DriverMissing:
    case StorageErrorKind::Other:
        break;
    }
    return {Kind::Store, error};
}

Stored<QSet<QString>> schemaOf(Database &database)
{
    return database.run(QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"))
        .and_then([](QSqlQuery query) -> Stored<QSet<QString>> {
            QSet<QString> all;
            while (query.next()) {
                QStringList entry;
                for (int column = 0; column < 4; ++column)
                    entry.append(query.value(column).toString());
                all.insert(entry.join(QChar(u'\x1f')));
            }
            return Database::ended(query).map([&all] { return all; });
        });
}

// As we would make one of that version, to the letter: no foreign trigger, view or expression is in it then.
BackedUp<void> checkSchema(Database &database, const QString &path, int version)
{
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/check-XXXXXX"));
    Database model(Schema::shipped().upTo(version));
    const auto made =
        model.open(folder.filePath(QStringLiteral("model.sqlite")), Database::Access::ReadWrite);
    if (!made)
        return Failure<BackupError>({Kind::Store, made.error()});
    const auto expected = schemaOf(model);
    const auto found = schemaOf(database);
    if (!expected)
        return Failure<BackupError>({Kind::Store, expected.error()});
    if (!found || *found != *expected)
        return refusal(Kind::NotABackup);
    return {};
}

bool hasRow(Stored<QSqlQuery> query)
{
    return !query || query->next() || !Database::ended(*query);
}

// Types are sound already (STRICT tables, read by quick_check): what is left is what no row of ours says.
bool hasForeignRows(Database &database)
{
    QStringList states;
    for (const MessageState state :
         {MessageState::Queued, MessageState::Sending, MessageState::Accepted, MessageState::Sent,
          MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled})
        states.append(QLatin1Char('\'') + stateName(state) + QLatin1Char('\''));
    return hasRow(database.run(
               QStringLiteral("SELECT 1 FROM message WHERE id NOT BETWEEN 1 AND %3 OR state NOT IN (%1)"
                              " OR max(length(text), length(recipient), length(number), length(trunk),"
                              " length(used_trunk), length(sms_id), length(error_detail),"
                              " length(connection_id)) > %2 LIMIT 1")
                   .arg(states.join(QLatin1Char(',')))
                   .arg(longestText)
                   .arg(std::numeric_limits<MessageId>::max() >> MessageRow::attemptBits))) ||
           hasRow(database.run(QStringLiteral("SELECT 1 FROM pragma_foreign_key_check LIMIT 1"))) ||
           hasRow(database.run(QStringLiteral("SELECT 1 FROM attempt WHERE message_id NOT IN"
                                              " (SELECT id FROM message) LIMIT 1")));
}

} // namespace

BackedUp<StoreContents> BackupCheck::of(const QString &path)
{
    Database database;
    if (const auto opened = database.open(path, Database::Access::ReadOnly); !opened)
        return opened.error().kind == StorageErrorKind::NotADatabase
                   ? refusal(Kind::NotABackup)
                   : Failure<BackupError>(asBackupError(opened.error()));
    for (const QString &pragma :
         {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON")}) {
        if (const auto set = database.run(pragma); !set)
            return Failure<BackupError>(asBackupError(set.error()));
    }
    const auto version = database.schemaVersion();
    if (!version)
        return Failure<BackupError>(asBackupError(version.error()));
    if (*version < 1)
        return refusal(Kind::NotABackup);
    if (*version > Schema::shipped().newest())
        return refusal(Kind::NewerSchema);
    if (const auto same = checkSchema(database, path, *version); !same)
        return Failure<BackupError>(same.error());
    if (const auto sound = database.check(); !sound)
        return Failure<BackupError>(asBackupError(sound.error()));
    if (hasForeignRows(database))
        return refusal(Kind::NotABackup);
    return StoreContents::of(database).map_error(asBackupError);
}
