// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageStore.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/Transaction.h"

using MessageRow::timeValue;

namespace {

// An orphaned report is kept for a day: longer than any PBX takes to answer the request it belongs to.
constexpr qint64 orphanLifetimeMs = 24LL * 60 * 60 * 1000;

Failure<StorageError> noSuchMessage()
{
    return Failure<StorageError>({StorageErrorKind::Other, QStringLiteral("no such row")});
}

// A null QString would be bound as NULL, and no column of ours takes that.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

MessageEvent eventOf(bool sent)
{
    return sent ? MessageEvent::ReportedSent : MessageEvent::ReportedFailed;
}

SendError errorOf(bool sent)
{
    return sent ? SendError{} : SendError{SendErrorKind::ReportedFailed, 0, {}};
}

} // namespace

MessageStore::MessageStore(QObject *parent) : QObject(parent), m_database(std::make_unique<Database>()) {}

MessageStore::~MessageStore() = default;

void MessageStore::close()
{
    m_database->close();
}

Stored<void> MessageStore::open(const QString &path)
{
    return m_database->open(path, Database::Access::ReadWrite);
}

Stored<Message> MessageStore::enqueue(const QString &connectionId, const Draft &draft,
                                      const PhoneNumber &number, const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    const auto inserted = m_database->run(
        QStringLiteral(
            "INSERT INTO message (connection_id, recipient, number, text, trunk, state, created_at,"
            " state_at, due_at, resent_from) VALUES (?, ?, ?, ?, ?, 'Queued', ?, ?, ?, ?)"),
        {notNull(connectionId), notNull(draft.to), number.dialled(), notNull(draft.text),
         notNull(draft.trunk), timeValue(now), timeValue(now), timeValue(now),
         draft.resentFrom ? QVariant(*draft.resentFrom) : QVariant(QMetaType::fromType<qlonglong>())});
    if (!inserted)
        return Failure<StorageError>(inserted.error());
    const MessageId id = inserted->lastInsertId().toLongLong();
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());

    Stored<Message> stored = message(id);
    if (stored)
        Q_EMIT messageChanged(*stored);
    return stored;
}

Stored<std::optional<qint64>> MessageStore::beginAttempt(MessageId id, const QString &trunk,
                                                         const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    const auto taken = m_database->run(
        QStringLiteral("UPDATE message SET state = 'Sending', state_at = ?, used_trunk = ?, error_kind = '',"
                       " error_code = 0, error_detail = '' WHERE id = ? AND state = 'Queued' AND held = 0"),
        {timeValue(now), trunk, id});
    if (!taken)
        return Failure<StorageError>(taken.error());
    if (taken->numRowsAffected() == 0)
        return std::optional<qint64>();
    const auto added = m_database->run(
        QStringLiteral("INSERT INTO attempt (message_id, trunk, started_at) VALUES (?, ?, ?)"),
        {id, trunk, timeValue(now)});
    if (!added)
        return Failure<StorageError>(added.error());
    const qint64 attemptId = added->lastInsertId().toLongLong();
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    tell(id);
    return std::optional(attemptId);
}

Stored<void> MessageStore::markWritten(qint64 attemptId, const QDateTime &now)
{
    const auto marked = m_database->run(
        QStringLiteral(
            "UPDATE attempt SET written_at = ? WHERE id = ? AND outcome = 'running' AND written_at IS NULL"),
        {timeValue(now), attemptId});
    if (!marked)
        return Failure<StorageError>(marked.error());
    if (marked->numRowsAffected() != 1)
        return noSuchMessage();
    return {};
}

Stored<void> MessageStore::settle(qint64 attemptId, const Settlement &settlement, const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    auto ended = m_database->run(
        QStringLiteral(
            "UPDATE attempt SET ended_at = ?, outcome = ?, sms_id = ?, error_kind = ?, error_code = ?,"
            " error_detail = ? WHERE id = ? AND outcome = 'running' RETURNING message_id"),
        {timeValue(now), MessageRow::outcomeName(settlement.outcome), notNull(settlement.smsId),
         errorKindName(settlement.error.kind), settlement.error.code, notNull(settlement.error.detail),
         attemptId});
    if (!ended)
        return Failure<StorageError>(ended.error());
    if (!ended->next())
        return {}; // settled before: the first outcome stands
    const MessageId id = ended->value(0).toLongLong();
    ended->finish();

    const auto next = nextState(MessageState::Sending, settlement.event);
    if (!next)
        return noSuchMessage();
    const auto updated = m_database->run(
        QStringLiteral(
            "UPDATE message SET state = ?, state_at = ?, sms_id = ?, error_kind = ?, error_code = ?,"
            " error_detail = ?, due_at = coalesce(?, due_at), busy_since = ?, token_refusals = ?, tries = ?"
            " WHERE id = ? AND state = 'Sending'"),
        {stateName(*next), timeValue(now), notNull(settlement.smsId), errorKindName(settlement.error.kind),
         settlement.error.code, notNull(settlement.error.detail), timeValue(settlement.dueAt),
         timeValue(settlement.busySince), settlement.tokenRefusals, settlement.tries, id});
    if (!updated)
        return Failure<StorageError>(updated.error());
    if (!settlement.smsId.isEmpty()) {
        if (const auto applied = applyEarlyReport(id, settlement.smsId, now); !applied)
            return applied;
    }
    const auto done = transaction.commit();
    if (done)
        tell(id);
    return done;
}

Stored<void> MessageStore::applyEarlyReport(MessageId id, const QString &smsId, const QDateTime &now)
{
    auto early = m_database->run(
        QStringLiteral(
            "UPDATE report SET message_id = ? WHERE id = (SELECT min(id) FROM report WHERE sms_id = ? AND"
            " message_id IS NULL AND received_at >= ? AND connection_id ="
            " (SELECT connection_id FROM message WHERE id = ?)) RETURNING sent"),
        {id, smsId, now.toMSecsSinceEpoch() - orphanLifetimeMs, id});
    if (!early)
        return Failure<StorageError>(early.error());
    if (!early->next())
        return {};
    const bool sent = early->value(0).toBool();
    early->finish();
    return change(id, eventOf(sent), errorOf(sent), now).map([](bool) {});
}

Stored<void> MessageStore::record(const QString &connectionId, const DeliveryReport &report,
                                  const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    // Two messages to one number in one second share an id: the oldest that has not had this report takes it.
    auto owner = m_database->run(
        QStringLiteral(
            "SELECT m.id FROM message m WHERE m.sms_id = ? AND m.connection_id = ? AND NOT EXISTS (SELECT 1"
            " FROM report r WHERE r.message_id = m.id AND r.sent = ?) ORDER BY m.state <> 'Accepted', m.id"
            " LIMIT 1"),
        {report.smsId, connectionId, report.sent});
    if (!owner)
        return Failure<StorageError>(owner.error());
    std::optional<MessageId> id;
    if (owner->next())
        id = owner->value(0).toLongLong();
    owner->finish();

    if (!id) {
        // Known already, whether it has found its message or not: a repetition, and the store stays as it is.
        auto known = m_database->run(
            QStringLiteral(
                "SELECT 1 FROM report WHERE sms_id = ? AND connection_id = ? AND sent = ? LIMIT 1"),
            {report.smsId, connectionId, report.sent});
        if (!known)
            return Failure<StorageError>(known.error());
        if (known->next())
            return {};
    }
    const auto kept = m_database->run(
        QStringLiteral(
            "INSERT INTO report (connection_id, received_at, sms_id, sent, serial_number, message_id)"
            " VALUES (?, ?, ?, ?, ?, ?)"),
        {connectionId, timeValue(now), report.smsId, report.sent, notNull(report.serialNumber),
         id ? QVariant(*id) : QVariant(QMetaType::fromType<qlonglong>())});
    if (!kept)
        return Failure<StorageError>(kept.error());
    if (id) {
        if (const auto changed = change(*id, eventOf(report.sent), errorOf(report.sent), now); !changed)
            return Failure<StorageError>(changed.error());
    }
    const auto done = transaction.commit();
    if (done && id)
        tell(*id);
    return done;
}

Stored<bool> MessageStore::apply(MessageId id, MessageEvent event, const SendError &error,
                                 const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    const Stored<bool> changed = change(id, event, error, now);
    if (!changed)
        return changed;
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    if (*changed)
        tell(id);
    return changed;
}

Stored<bool> MessageStore::change(MessageId id, MessageEvent event, const SendError &error,
                                  const QDateTime &now)
{
    const Stored<Message> current = message(id);
    if (!current)
        return Failure<StorageError>(current.error());
    const auto next = nextState(current->state, event);
    if (!next)
        return false;
    return m_database
        ->run(QStringLiteral(
                  "UPDATE message SET state = ?, state_at = ?, held = 0, error_kind = ?, error_code = ?,"
                  " error_detail = ? WHERE id = ? AND state = ?"),
              {stateName(*next), timeValue(now), errorKindName(error.kind), error.code, notNull(error.detail),
               id, stateName(current->state)})
        .map([](const QSqlQuery &query) { return query.numRowsAffected() == 1; });
}

Stored<void> MessageStore::postpone(MessageId id, const SendError &reason, const QDateTime &dueAt)
{
    const auto done = m_database->run(
        QStringLiteral("UPDATE message SET error_kind = ?, error_code = ?, error_detail = ?, due_at = ?"
                       " WHERE id = ? AND state = 'Queued'"),
        {errorKindName(reason.kind), reason.code, notNull(reason.detail), timeValue(dueAt), id});
    if (!done)
        return Failure<StorageError>(done.error());
    tell(id);
    return {};
}

Stored<RecoverySummary> MessageStore::recover(const QDateTime &now, std::chrono::milliseconds fresh)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    RecoverySummary summary;
    const QVariant at = timeValue(now);
    struct Step
    {
        QString sql;
        QVariantList values;
        int *counts;
    };
    const QString running =
        QStringLiteral("(SELECT message_id FROM attempt WHERE outcome = 'running' AND written_at IS ");
    const Step steps[] = {
        // The mark of the first byte is on disk: the PBX may have it.
        {QStringLiteral(
             "UPDATE message SET state = 'Not confirmed', state_at = ?, error_kind = ?, error_code = 0,"
             " error_detail = '' WHERE state = 'Sending' AND id IN ") +
             running + QStringLiteral("NOT NULL)"),
         {at, errorKindName(SendErrorKind::CrashWhileSending)},
         &summary.notConfirmed},
        // It is not, so no byte left: back into the queue.
        {QStringLiteral("UPDATE message SET state = 'Queued', state_at = ?, error_kind = ?, error_code = 0,"
                        " error_detail = '' WHERE state = 'Sending' AND id IN ") +
             running + QStringLiteral("NULL)"),
         {at, errorKindName(SendErrorKind::Interrupted)},
         &summary.requeued},
        {QStringLiteral(
             "UPDATE attempt SET ended_at = ?, error_kind = CASE WHEN written_at IS NULL THEN ? ELSE ? END,"
             " outcome = CASE WHEN written_at IS NULL THEN 'not-sent' ELSE 'answer-lost' END"
             " WHERE outcome = 'running'"),
         {at, errorKindName(SendErrorKind::Interrupted), errorKindName(SendErrorKind::CrashWhileSending)},
         nullptr},
        {QStringLiteral("UPDATE message SET held = 1 WHERE state = 'Queued' AND created_at < ?"),
         {now.toMSecsSinceEpoch() - fresh.count()},
         &summary.held},
        {QStringLiteral("DELETE FROM report WHERE message_id IS NULL AND received_at < ?"),
         {now.toMSecsSinceEpoch() - orphanLifetimeMs},
         nullptr},
    };
    for (const Step &step : steps) {
        const auto done = m_database->run(step.sql, step.values);
        if (!done)
            return Failure<StorageError>(done.error());
        if (step.counts)
            *step.counts = done->numRowsAffected();
    }
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    return summary;
}

Stored<void> MessageStore::releaseHeld(const QString &connectionId, const QDateTime &now)
{
    const auto held =
        select(QStringLiteral("WHERE connection_id = ? AND state = 'Queued' AND held = 1"), {connectionId});
    if (!held)
        return Failure<StorageError>(held.error());
    const auto done =
        m_database->run(QStringLiteral("UPDATE message SET held = 0, due_at = ?, busy_since = NULL, tries = 0"
                                       " WHERE connection_id = ? AND state = 'Queued' AND held = 1"),
                        {timeValue(now), connectionId});
    if (!done)
        return Failure<StorageError>(done.error());
    for (const Message &message : *held)
        tell(message.id);
    return {};
}

Stored<void> MessageStore::cancelHeld(const QString &connectionId, const QDateTime &now)
{
    const auto held =
        select(QStringLiteral("WHERE connection_id = ? AND state = 'Queued' AND held = 1"), {connectionId});
    if (!held)
        return Failure<StorageError>(held.error());
    for (const Message &message : *held) {
        if (const auto done = apply(message.id, MessageEvent::TakenBack, {}, now); !done)
            return Failure<StorageError>(done.error());
    }
    return {};
}

Stored<QList<Message>> MessageStore::waiting(const QString &connectionId, int limit)
{
    return select(
        QStringLiteral("WHERE connection_id = ? AND state = 'Queued' AND held = 0 ORDER BY id LIMIT ?"),
        {connectionId, limit});
}

Stored<OutboxCount> MessageStore::count(const QString &connectionId)
{
    return m_database
        ->run(
            QStringLiteral(
                "SELECT coalesce(sum(state = 'Queued' AND held = 0), 0), coalesce(sum(state = 'Sending'), 0),"
                " coalesce(sum(state = 'Queued' AND held = 1), 0) FROM message"
                " WHERE connection_id = ? AND state IN ('Queued', 'Sending')"),
            {connectionId})
        .map([](QSqlQuery query) {
            return query.next()
                       ? OutboxCount{query.value(0).toInt(), query.value(1).toInt(), query.value(2).toInt()}
                       : OutboxCount{};
        });
}

Stored<QDateTime> MessageStore::lastAnswerAt(const QString &connectionId, const QString &number)
{
    return m_database
        ->run(QStringLiteral("SELECT max(a.ended_at) FROM attempt a JOIN message m ON m.id = a.message_id"
                             " WHERE m.number = ? AND m.connection_id = ?"),
              {number, connectionId})
        .map([](QSqlQuery query) { return query.next() ? MessageRow::timeOf(query.value(0)) : QDateTime(); });
}

Stored<Message> MessageStore::message(MessageId id)
{
    return select(QStringLiteral("WHERE id = ?"), {id})
        .and_then([](const QList<Message> &found) -> Stored<Message> {
            if (found.isEmpty())
                return noSuchMessage();
            return found.first();
        });
}

Stored<QList<Message>> MessageStore::select(const QString &where, const QVariantList &values)
{
    return m_database->run(MessageRow::select() + where, values).map([](QSqlQuery query) {
        QList<Message> messages;
        while (query.next())
            messages.append(MessageRow::read(query));
        return messages;
    });
}

void MessageStore::tell(MessageId id)
{
    if (const Stored<Message> stored = message(id))
        Q_EMIT messageChanged(*stored);
}
