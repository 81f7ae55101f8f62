// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageRow.h"

#include "app/storage/Database.h"

#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<AttemptOutcome, const char *>, 5> outcomes{
    {{AttemptOutcome::Running, "running"},
     {AttemptOutcome::Accepted, "accepted"},
     {AttemptOutcome::Refused, "refused"},
     {AttemptOutcome::NotSent, "not-sent"},
     {AttemptOutcome::AnswerLost, "answer-lost"}}};

AttemptOutcome outcomeFromName(const QString &name)
{
    for (const auto &[value, text] : outcomes) {
        if (name == QLatin1String(text))
            return value;
    }
    return AttemptOutcome::AnswerLost;
}

ReportConflict conflictFromName(const QString &name)
{
    if (name == QLatin1String("shared-id"))
        return ReportConflict::SharedId;
    return name.isEmpty() ? ReportConflict::None : ReportConflict::Contradicted;
}

SendError readError(const QSqlQuery &query, int column)
{
    // A kind that this version does not know was written by a later one: nobody can say what it meant.
    return {errorKindFromName(query.value(column).toString()).value_or(SendErrorKind::PbxFault),
            query.value(column + 1).toInt(), query.value(column + 2).toString()};
}

} // namespace

QString MessageRow::columns()
{
    return QStringLiteral("id, connection_id, recipient, number, text, trunk, used_trunk, state, held,"
                          " created_at, state_at, due_at, sms_id, error_kind, error_code, error_detail,"
                          " busy_since, token_refusals, tries, resent_from, conflict,"
                          " EXISTS (SELECT 1 FROM message copy WHERE copy.resent_from = message.id"
                          "  AND copy.state <> 'Cancelled')");
}

QString MessageRow::select()
{
    return QStringLiteral("SELECT %1 FROM message ").arg(columns());
}

Message MessageRow::read(const QSqlQuery &query)
{
    Message message;
    message.id = query.value(0).toLongLong();
    message.connectionId = query.value(1).toString();
    message.number = query.value(3).toString();
    message.to = recipientOf(query.value(2), message.number);
    message.text = query.value(4).toString();
    message.trunk = query.value(5).toString();
    message.usedTrunk = query.value(6).toString();
    message.state = stateFromName(query.value(7).toString()).value_or(MessageState::NotConfirmed);
    message.held = query.value(8).toBool();
    message.createdAt = timeOf(query.value(9));
    message.stateAt = timeOf(query.value(10));
    message.dueAt = query.value(11).toLongLong() > 0 ? timeOf(query.value(11)) : message.createdAt;
    message.smsId = query.value(12).toString();
    message.error = readError(query, 13);
    message.busySince = timeOf(query.value(16));
    message.tokenRefusals = query.value(17).toInt();
    message.tries = query.value(18).toInt();
    if (!query.isNull(19))
        message.resentFrom = query.value(19).toLongLong();
    message.conflict = conflictFromName(query.value(20).toString());
    message.isRepeated = query.value(21).toBool();
    return message;
}

QString MessageRow::recipientValue(const Message &message)
{
    return message.to == message.number ? QStringLiteral("") : message.to;
}

QString MessageRow::recipientOf(const QVariant &recipient, const QString &number)
{
    const QString typed = recipient.toString();
    return typed.isEmpty() ? number : typed;
}

QString MessageRow::hasNumber(const QString &table)
{
    return QStringLiteral("%1number_end = CAST(substr(?, -9) AS INTEGER) AND %1number = ?").arg(table);
}

Stored<QList<Message>> MessageRow::readAll(Stored<QSqlQuery> query)
{
    if (!query)
        return Failure<StorageError>(query.error());
    QList<Message> messages;
    while (query->next())
        messages.append(read(*query));
    return Database::ended(*query).map([&messages] { return std::move(messages); });
}

QString MessageRow::selectAttempts()
{
    return QStringLiteral(
        "SELECT id, message_id, trunk, started_at, written_at, ended_at, outcome, coalesce(sms_id,"
        " (SELECT m.sms_id FROM message m WHERE m.id = message_id)), error_kind, error_code, error_detail"
        " FROM attempt ");
}

QString MessageRow::attemptsOf(const QString &message, const QString &table)
{
    return QStringLiteral("%2id BETWEEN (%1 << %3) AND ((%1 + 1) << %3) - 1")
        .arg(message, table)
        .arg(attemptBits);
}

Attempt MessageRow::readAttempt(const QSqlQuery &query)
{
    Attempt attempt;
    attempt.id = query.value(0).toLongLong();
    attempt.messageId = query.value(1).toLongLong();
    attempt.trunk = query.value(2).toString();
    attempt.startedAt = timeOf(query.value(3));
    attempt.writtenAt = timeOf(query.value(4));
    attempt.endedAt = timeOf(query.value(5));
    attempt.outcome = outcomeFromName(query.value(6).toString());
    attempt.smsId = query.value(7).toString();
    attempt.error = readError(query, 8);
    return attempt;
}

QString MessageRow::outcomeName(AttemptOutcome outcome)
{
    for (const auto &[value, name] : outcomes) {
        if (value == outcome)
            return QLatin1String(name);
    }
    return {};
}

QString MessageRow::notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString MessageRow::listOf(const QList<MessageId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const MessageId id : ids)
        numbers.append(QString::number(id));
    return numbers.join(QLatin1Char(','));
}

QVariant MessageRow::timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

QDateTime MessageRow::timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}
