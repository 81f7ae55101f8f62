// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageStore.h"

#include "app/crash/CrashPoint.h"
#include "app/storage/Database.h"
#include "app/storage/HeldMessages.h"
#include "app/storage/MessageInsert.h"
#include "app/storage/MessageRecovery.h"
#include "app/storage/MessageRow.h"
#include "app/storage/PendingMessages.h"
#include "app/storage/RepeatedText.h"
#include "app/storage/ReportBook.h"
#include "app/storage/StateChange.h"
#include "app/storage/Transaction.h"

using MessageRow::notNull;
using MessageRow::timeValue;

namespace {

Failure<StorageError> noSuchMessage()
{
    return Failure<StorageError>({StorageErrorKind::Other, QStringLiteral("no such row")});
}

// The id that a message was accepted under is kept with the message; what its request has is a reference
// (NULL).
QVariant idOfRequest(const Settlement &settlement)
{
    if (settlement.outcome == AttemptOutcome::Accepted && !settlement.smsId.isEmpty())
        return QVariant(QMetaType::fromType<QString>());
    return notNull(settlement.smsId);
}

Failure<EnqueueError> notStored(const StorageError &error)
{
    return Failure<EnqueueError>({EnqueueError::Kind::Storage, error});
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

Result<Message, EnqueueError> MessageStore::enqueue(const QString &connectionId, const Draft &draft,
                                                    const PhoneNumber &number, const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return notStored(begun.error());
    if (const auto meant = RepeatedText::check(*m_database, connectionId, number, draft, now); !meant)
        return Failure<EnqueueError>(meant.error());
    const Stored<Message> stored = MessageInsert(*m_database).add(connectionId, draft, number, now, now);
    if (!stored)
        return notStored(stored.error());
    if (const auto done = transaction.commit(); !done)
        return notStored(done.error());
    tell(*stored);
    return *stored;
}

Stored<QList<Message>> MessageStore::enqueueAll(const QString &connectionId,
                                                const QList<NewMessage> &messages, const QDateTime &now,
                                                const QDateTime &dueAt)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    MessageInsert insert(*m_database);
    QList<Message> stored;
    stored.reserve(messages.size());
    for (const NewMessage &message : messages) {
        const auto row = insert.add(connectionId, message.draft, message.number, now, dueAt);
        if (!row)
            return Failure<StorageError>(row.error());
        stored.append(*row);
    }
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    tellAll(stored);
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
        {timeValue(now), notNull(trunk), id});
    if (!taken)
        return Failure<StorageError>(taken.error());
    if (taken->numRowsAffected() == 0)
        return std::optional<qint64>();
    const auto added = m_database->run(
        QStringLiteral(
            "INSERT OR REPLACE INTO attempt (id, trunk, started_at) VALUES ((SELECT"
            " min(coalesce(max(id), ? << %2) + 1, ((? + 1) << %2) - 1) FROM attempt WHERE %1), ?, ?)")
            .arg(MessageRow::attemptsOf(QStringLiteral("?")))
            .arg(MessageRow::attemptBits),
        {id, id, id, id, notNull(trunk), timeValue(now)});
    if (!added)
        return Failure<StorageError>(added.error());
    const qint64 attemptId = added->lastInsertId().toLongLong();
    CrashPoint::pass(CrashPoint::Place::BeforeT1);
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    CrashPoint::pass(CrashPoint::Place::AfterT1);
    tell(id);
    return std::optional(attemptId);
}

Stored<void> MessageStore::markWritten(qint64 attemptId, const QDateTime &now)
{
    CrashPoint::pass(CrashPoint::Place::BeforeT2);
    const auto marked = m_database->run(
        QStringLiteral(
            "UPDATE attempt SET written_after = ? - started_at WHERE id = ? AND outcome = 'running'"
            " AND written_after IS NULL"),
        {timeValue(now), attemptId});
    if (!marked)
        return Failure<StorageError>(marked.error());
    if (marked->numRowsAffected() != 1)
        return noSuchMessage();
    CrashPoint::pass(CrashPoint::Place::AfterT2);
    return {};
}

Stored<void> MessageStore::settle(qint64 attemptId, const Settlement &settlement, const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    auto ended = m_database->run(
        QStringLiteral("UPDATE attempt SET ended_after = ? - started_at, outcome = ?, sms_id = ?, error_kind "
                       "= ?, error_code = ?,"
                       " error_detail = ? WHERE id = ? AND outcome = 'running' RETURNING message_id"),
        {timeValue(now), MessageRow::outcomeName(settlement.outcome), idOfRequest(settlement),
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
    const auto settled = message(id);
    if (!settled)
        return Failure<StorageError>(settled.error());
    ReportBook book(*m_database, now);
    if (!settlement.smsId.isEmpty()) {
        if (const auto taken = book.takeEarly(settled->connectionId, id, settlement.smsId); !taken)
            return taken;
    }
    if (const auto told = book.reconsider(settled->connectionId, settled->number); !told)
        return told;
    CrashPoint::pass(CrashPoint::Place::BeforeT3);
    const auto done = transaction.commit();
    if (done) {
        CrashPoint::pass(CrashPoint::Place::AfterT3);
        tell(id);
        tellOthers(book, id);
    }
    return done;
}

Stored<ReportEntry> MessageStore::record(const QString &connectionId, const DeliveryReport &report,
                                         const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    ReportBook book(*m_database, now);
    const auto entry = book.take(connectionId, report);
    if (!entry)
        return entry;
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    tellOthers(book);
    return entry;
}

Stored<void> MessageStore::pairPbx(const QString &connectionId, const QString &serialNumber,
                                   const QDateTime &now)
{
    return ReportBook(*m_database, now).pair(connectionId, serialNumber);
}

Stored<bool> MessageStore::apply(MessageId id, MessageEvent event, const SendError &error,
                                 const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    const Stored<bool> changed = StateChange::apply(*m_database, id, event, error, now);
    if (!changed)
        return changed;
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    if (*changed)
        tell(id);
    return changed;
}

Stored<QList<MessageId>> MessageStore::applyToAll(const QList<MessageId> &ids, MessageEvent event,
                                                  const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return Failure<StorageError>(begun.error());
    QList<MessageId> changed;
    for (const MessageId id : ids) {
        const Stored<bool> done = StateChange::apply(*m_database, id, event, {}, now);
        if (!done)
            return Failure<StorageError>(done.error());
        if (*done)
            changed.append(id);
    }
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    if (const auto rows = messages(changed))
        tellAll(*rows);
    return changed;
}

Stored<void> MessageStore::postpone(MessageId id, const SendError &reason, const QDateTime &dueAt)
{
    const auto done = m_database->run(
        QStringLiteral("UPDATE message SET error_kind = ?, error_code = ?, error_detail = ?, due_at = ?,"
                       " busy_since = NULL WHERE id = ? AND state = 'Queued'"),
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
    const Stored<RecoverySummary> summary = MessageRecovery::run(*m_database, now, fresh);
    if (!summary)
        return summary;
    if (const auto done = transaction.commit(); !done)
        return Failure<StorageError>(done.error());
    return summary;
}

Stored<void> MessageStore::releaseHeld(const QString &connectionId, const QDateTime &now)
{
    return decide([&] { return HeldMessages::release(*m_database, connectionId, now); });
}

Stored<void> MessageStore::cancelHeld(const QString &connectionId, const QDateTime &now)
{
    return decide([&] { return HeldMessages::cancel(*m_database, connectionId, now); });
}

Stored<void> MessageStore::holdOlderThan(const QString &connectionId, const QDateTime &time)
{
    return decide([&] { return HeldMessages::hold(*m_database, connectionId, time); });
}

Stored<void> MessageStore::decide(const std::function<Stored<QList<MessageId>>()> &decision)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto changed = decision();
    if (!changed)
        return Failure<StorageError>(changed.error());
    if (const auto done = transaction.commit(); !done)
        return done;
    // As one fact: whoever counts the queue at each would count a long one as often as it is long.
    if (const auto rows = messages(*changed))
        tellAll(*rows);
    return {};
}

Stored<QList<Message>> MessageStore::waiting(const QString &connectionId, int limit)
{
    return PendingMessages::waiting(*m_database, connectionId, limit);
}

Stored<OutboxCount> MessageStore::count(const QString &connectionId)
{
    return PendingMessages::count(*m_database, connectionId);
}

Stored<QDateTime> MessageStore::lastSmsIdAt(const QString &connectionId, const QString &number,
                                            const QDateTime &now)
{
    return PendingMessages::lastSmsIdAt(*m_database, connectionId, number, now);
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

Stored<QList<Message>> MessageStore::messages(const QList<MessageId> &ids)
{
    return select(QStringLiteral("WHERE id IN (%1) ORDER BY id").arg(MessageRow::listOf(ids)), {});
}

Stored<QHash<MessageId, MessageFamily>> MessageStore::families(const QList<MessageId> &ids)
{
    return MessageFamilies::of(*m_database, ids);
}

Stored<SearchReach> MessageStore::extendSearch(int limit)
{
    return SearchIndex(*m_database).extend(limit);
}

Stored<bool> MessageStore::packSearch(bool anew)
{
    return SearchIndex(*m_database).pack(anew);
}

Stored<QList<Message>> MessageStore::select(const QString &where, const QVariantList &values)
{
    return MessageRow::readAll(m_database->run(MessageRow::select() + where, values));
}

void MessageStore::tell(MessageId id)
{
    if (const Stored<Message> stored = message(id))
        tell(*stored);
}

void MessageStore::tell(const Message &message)
{
    Q_EMIT messageChanged(message);
    using enum MessageState; // the two by which what it repeats comes to be repeated, or is no longer
    if (message.resentFrom && (message.state == Queued || message.state == Cancelled))
        tell(*message.resentFrom);
}

void MessageStore::tellAll(QList<Message> messages)
{
    QList<MessageId> repeated;
    for (const Message &message : std::as_const(messages)) {
        if (message.resentFrom)
            repeated.append(*message.resentFrom);
    }
    if (const auto rows = this->messages(repeated); rows && !repeated.isEmpty())
        messages += *rows;
    if (!messages.isEmpty())
        Q_EMIT messagesChanged(messages);
}

void MessageStore::tellOthers(const ReportBook &book, MessageId told)
{
    for (const MessageId id : book.changed()) {
        if (id != told)
            tell(id);
    }
}
