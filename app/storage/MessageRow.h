// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

#include <QString>

class QSqlQuery;

/// How messages, attempts and reports look as rows: shared by who writes them and who reads them.
namespace MessageRow {

/// All columns, by name.
[[nodiscard]] QString columns();
/// "SELECT <all columns> FROM message ", to be followed by a WHERE.
[[nodiscard]] QString select();
/// Reads the row on which a query of columns() stands.
[[nodiscard]] Message read(const QSqlQuery &query);

/// What was typed, where that is not what is dialled; and back.
[[nodiscard]] QString recipientValue(const Message &message);
[[nodiscard]] QString recipientOf(const QVariant &recipient, const QString &number);
/// A condition with the number twice as its values.
[[nodiscard]] QString hasNumber(const QString &table = {});

/// All rows of a query of columns(); a damage that cuts them off is an error.
[[nodiscard]] Stored<QList<Message>> readAll(Stored<QSqlQuery> query);

[[nodiscard]] QString selectAttempts();
/// The id of an attempt is that of its message, and behind it so many bits for which one it is.
constexpr int attemptBits = 16;
/// A condition: the attempts of that message.
[[nodiscard]] QString attemptsOf(const QString &message, const QString &table = {});
[[nodiscard]] Attempt readAttempt(const QSqlQuery &query);

[[nodiscard]] QString outcomeName(AttemptOutcome outcome);

/// A null QString would be bound as NULL, and no text column of ours takes that.
[[nodiscard]] QString notNull(const QString &text);

/// "1,2,3", for IN (): SQLite takes a few thousand marks at most, and any number of numbers.
[[nodiscard]] QString listOf(const QList<MessageId> &ids);

/// Milliseconds since 1970, or NULL for an invalid time.
[[nodiscard]] QVariant timeValue(const QDateTime &time);
[[nodiscard]] QDateTime timeOf(const QVariant &value);

} // namespace MessageRow
