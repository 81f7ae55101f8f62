// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/DeliveryReport.h"
#include "app/message/Message.h"
#include "app/message/PhoneNumber.h"
#include "app/storage/EnqueueError.h"
#include "app/storage/MessageFamilies.h"
#include "app/storage/NewMessage.h"
#include "app/storage/ReportEntry.h"
#include "app/storage/SearchIndex.h"
#include "app/storage/StorageError.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class Database;
class ReportBook;

/// How an attempt ended, and what becomes of its message by it. See RetryPolicy, which decides.
struct Settlement
{
    AttemptOutcome outcome = AttemptOutcome::AnswerLost;
    MessageEvent event = MessageEvent::AnswerLost;
    QString smsId;
    SendError error;
    QDateTime dueAt;     ///< of a message that goes back to Queued
    QDateTime busySince; ///< likewise
    int tokenRefusals = 0;
    int tries = 0;
};

/// What recovery found at the start.
struct RecoverySummary
{
    int notConfirmed = 0; ///< were being written when the program ended
    int requeued = 0;     ///< had been taken, but no byte had left
    int held = 0;         ///< wait for a yes, because they are old
};

/// How many messages of one connection are under way.
struct OutboxCount
{
    int queued = 0; ///< the held ones not counted
    int sending = 0;
    int held = 0;

    friend bool operator==(const OutboxCount &, const OutboxCount &) = default;
};

/// The only writer of messages. Every call is one transaction; signals are given after its COMMIT. Lives in
/// the thread that opened it. Each change of state is one UPDATE that names the state it starts from.
class MessageStore : public QObject
{
    Q_OBJECT

public:
    explicit MessageStore(QObject *parent = nullptr);
    ~MessageStore() override;

    [[nodiscard]] Stored<void> open(const QString &path);
    void close();

    /// A Queued row, unless the draft is a repetition that may be a slip: Storage and Repeated are the
    /// errors. The draft's number has been read already.
    [[nodiscard]] Result<Message, EnqueueError> enqueue(const QString &connectionId, const Draft &draft,
                                                        const PhoneNumber &number, const QDateTime &now);

    /// Queued rows for all of them or none, in one transaction, to be sent at \a dueAt or later. They are
    /// meant: nothing is asked about repetitions.
    [[nodiscard]] Stored<QList<Message>> enqueueAll(const QString &connectionId,
                                                    const QList<NewMessage> &messages, const QDateTime &now,
                                                    const QDateTime &dueAt);

    /// The mark before the socket: Queued becomes Sending. Nothing where the message is no longer waiting.
    [[nodiscard]] Stored<std::optional<qint64>> beginAttempt(MessageId id, const QString &trunk,
                                                             const QDateTime &now);
    /// The mark before the first byte.
    [[nodiscard]] Stored<void> markWritten(qint64 attemptId, const QDateTime &now);
    /// The outcome. Reports that came before it and can be told apart now are applied in the same
    /// transaction.
    [[nodiscard]] Stored<void> settle(qint64 attemptId, const Settlement &settlement, const QDateTime &now);

    /// Keeps the report and applies it to the message it belongs to; repeated ones change nothing.
    [[nodiscard]] Stored<ReportEntry> record(const QString &connectionId, const DeliveryReport &report,
                                             const QDateTime &now);
    /// Reports that name another serial number than this are not the PBX's own.
    [[nodiscard]] Stored<void> pairPbx(const QString &connectionId, const QString &serialNumber,
                                       const QDateTime &now);

    /// An agent's decision, or the outbox's own for a message that is not being sent: no attempt is involved.
    /// True where it changed the message.
    [[nodiscard]] Stored<bool> apply(MessageId id, MessageEvent event, const SendError &error,
                                     const QDateTime &now);

    /// The same for many in one transaction. Which of them it changed.
    [[nodiscard]] Stored<QList<MessageId>> applyToAll(const QList<MessageId> &ids, MessageEvent event,
                                                      const QDateTime &now);

    /// Why a queued message waits, and until when. It is not a busy trunk that it waits for then.
    [[nodiscard]] Stored<void> postpone(MessageId id, const SendError &reason, const QDateTime &dueAt);

    /// After a start: what was Sending is settled by its marks, what is older than \a fresh waits for a yes.
    [[nodiscard]] Stored<RecoverySummary> recover(const QDateTime &now, std::chrono::milliseconds fresh);
    /// The yes (or the no) for what recover() held.
    [[nodiscard]] Stored<void> releaseHeld(const QString &connectionId, const QDateTime &now);
    [[nodiscard]] Stored<void> cancelHeld(const QString &connectionId, const QDateTime &now);

    /// What has waited since before \a time waits for a yes from now on.
    [[nodiscard]] Stored<void> holdOlderThan(const QString &connectionId, const QDateTime &time);

    /// Queued and not held, oldest first; of each wanted trunk the first \a limit, so that many for one do
    /// not hide those for the others.
    [[nodiscard]] Stored<QList<Message>> waiting(const QString &connectionId, int limit);
    [[nodiscard]] Stored<OutboxCount> count(const QString &connectionId);
    /// When a request for this number last ended, before \a now, that may have made a smsid; invalid: never.
    [[nodiscard]] Stored<QDateTime> lastSmsIdAt(const QString &connectionId, const QString &number,
                                                const QDateTime &now);
    [[nodiscard]] Stored<Message> message(MessageId id);
    /// Those that are there, by id.
    [[nodiscard]] Stored<QList<Message>> messages(const QList<MessageId> &ids);
    [[nodiscard]] Stored<QHash<MessageId, MessageFamily>> families(const QList<MessageId> &ids);

    /// Takes the next messages into the search index, at most \a limit.
    [[nodiscard]] Stored<SearchReach> extendSearch(int limit);
    /// See SearchIndex::pack().
    [[nodiscard]] Stored<bool> packSearch(bool anew);

Q_SIGNALS:
    /// A fact: this is what the row holds now.
    void messageChanged(const Message &message);
    /// Many at once, such as new ones: told by this and not by messageChanged().
    void messagesChanged(const QList<Message> &messages);

private:
    [[nodiscard]] Stored<QList<Message>> select(const QString &where, const QVariantList &values);
    [[nodiscard]] Stored<void> decide(const std::function<Stored<QList<MessageId>>()> &decision);
    void tell(MessageId id);
    void tell(const Message &message);
    /// As one fact, with the messages that these repeat.
    void tellAll(QList<Message> messages);
    void tellOthers(const ReportBook &book, MessageId told = 0);

    std::unique_ptr<Database> m_database; ///< behind a pointer: no other room sees QtSql
};
