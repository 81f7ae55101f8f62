// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/MessageBatch.h"
#include "app/outbox/PbxAbsence.h"
#include "app/outbox/StorageTrouble.h"
#include "app/outbox/TrunkQueue.h"
#include "app/pbx/PbxGateway.h"
#include "app/storage/EnqueueError.h"
#include "app/storage/MessageStore.h"
#include "app/time/Clock.h"
#include "app/time/Plan.h"
#include "app/time/SteadyTime.h"

#include <QHash>
#include <QObject>

/// The engine: takes drafts, sends them one a trunk, and lets only their rows say what became of them.
/// Whatever may have reached the PBX is never sent again by it.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(MessageStore &store, PbxGateway &gateway, Clock &clock, QObject *parent = nullptr);

    /// Only messages of this connection are sent; an empty id sends nothing.
    void setConnection(const QString &connectionId);

    /// What a crash left. To be called once, before anything may be sent.
    [[nodiscard]] Stored<RecoverySummary> recover();

    /// On disk when this returns a message. Static, because a process that does not own the outbox may put a
    /// message into it too.
    [[nodiscard]] static Result<Message, EnqueueError>
    enqueue(MessageStore &store, const QString &connectionId, const Draft &draft, const QDateTime &now);
    /// The same, and sends it as soon as may be.
    [[nodiscard]] Result<Message, EnqueueError> enqueue(const Draft &draft);

    /// Decisions about many messages; see MessageBatch.
    [[nodiscard]] Stored<BatchResult> sendAgain(const QList<MessageId> &ids, bool unsureToo);
    [[nodiscard]] Stored<BatchResult> cancelAll(const QList<MessageId> &ids);

    void cancel(MessageId id) { decide(id, MessageEvent::TakenBack); }
    void markSent(MessageId id) { decide(id, MessageEvent::MarkedSent); }
    void releaseHeld();
    void cancelHeld();

    /// Keeps a report and applies it, unless it is a stranger's. False: it is not on disk, the PBX should
    /// send it again.
    [[nodiscard]] bool takeReport(const DeliveryReport &report);

    /// Looks for work: something may have been queued by another process.
    void pump();
    /// No new requests from now on; idle() comes when those under way have ended.
    void drain();
    [[nodiscard]] bool isIdle() const { return m_running.isEmpty() && m_unsettled.isEmpty(); }

Q_SIGNALS:
    void countChanged(const OutboxCount &count);
    /// Sending is paused until the disk takes what has to be written.
    void storageFailed(const StorageError &error);
    void storageRecovered();
    void idle();

private:
    struct Running
    {
        MessageId messageId;
        QString trunk;
        QString number;
        bool written = false; ///< its first byte was marked on disk
    };
    struct Unsettled
    {
        qint64 attemptId;
        Settlement settlement;
    };

    void decide(MessageId id, MessageEvent event);
    void takeStatus(const PbxStatus &status);
    void pair(const DeviceInfo &pbx);
    [[nodiscard]] bool mayPump() const;
    /// Starts it, or tells in how long to look again; zero: when something else changes.
    std::chrono::milliseconds tryToStart(const Message &message);
    void sayWhyItWaits(const Message &message, const SendError &reason);
    bool start(const Message &message, const QString &trunk);
    void finish(qint64 attemptId, const SubmitOutcome &outcome);
    /// False where the outcome is kept in memory, because the disk refused it.
    bool settle(qint64 attemptId, const Settlement &settlement);
    void retryUnsettled();
    template <typename T> Stored<T> noted(Stored<T> done);
    void noteStorage(const StorageError &error);
    void noteStorageWorks();
    void holdWhatIsOld(const QDateTime &now);
    void holdOlderThan(const QDateTime &before);
    void tellCount();
    void wakeAfter(std::chrono::milliseconds delay);

    MessageStore &m_store;
    PbxGateway &m_gateway;
    Clock &m_clock;
    SteadyTime m_steady;
    StorageTrouble m_trouble;
    PbxAbsence m_absence;
    QString m_connectionId;
    TrunkQueue m_trunks;
    QHash<qint64, Running> m_running;                          ///< by attempt
    QList<Unsettled> m_unsettled;                              ///< outcomes that the disk has not taken yet
    QHash<MessageId, std::chrono::milliseconds> m_pausedUntil; ///< by the monotonic clock
    OutboxCount m_count;
    Plan m_nextPump;
    bool m_draining = false;
    bool m_pumping = false;
    bool m_watchesTrunks = false;
};
