// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageInsert.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

using MessageRow::notNull;
using MessageRow::timeValue;

namespace {

// The store keeps milliseconds, in UTC.
QDateTime asStored(const QDateTime &time)
{
    return MessageRow::timeOf(timeValue(time));
}

} // namespace

Stored<Message> MessageInsert::add(const QString &connectionId, const Draft &draft, const PhoneNumber &number,
                                   const QDateTime &now, const QDateTime &dueAt)
{
    Message message;
    message.connectionId = notNull(connectionId);
    message.to = notNull(draft.to);
    message.number = number.dialled();
    message.text = notNull(draft.text);
    message.trunk = notNull(draft.trunk);
    message.createdAt = asStored(now);
    message.stateAt = message.createdAt;
    message.dueAt = asStored(dueAt);
    message.resentFrom = draft.resentFrom;
    const QVariant from =
        draft.resentFrom ? QVariant(*draft.resentFrom) : QVariant(QMetaType::fromType<qlonglong>());
    const auto row = m_database.runKept(
        QStringLiteral(
            "INSERT INTO message (connection_id, recipient, number, text, trunk, state, created_at,"
            " state_at, due_at, resent_from) VALUES (?, ?, ?, ?, ?, 'Queued', ?, ?, ?, ?)"),
        {message.connectionId, MessageRow::recipientValue(message), message.number, message.text,
         message.trunk, timeValue(message.createdAt), timeValue(message.stateAt),
         message.dueAt > message.createdAt ? timeValue(message.dueAt) : QVariant(0), from});
    if (!row)
        return Failure<StorageError>(row.error());
    message.id = (*row)->lastInsertId().toLongLong();
    return message;
}
