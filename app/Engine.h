// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/ConnectionTestResult.h"
#include "app/message/Message.h"
#include "app/message/PbxStatus.h"
#include "app/message/Trunk.h"
#include "app/outbox/Outbox.h"
#include "app/pbx/Connection.h"
#include "app/pbx/PbxSession.h"
#include "app/settings/Profile.h"
#include "app/storage/Retention.h"
#include "app/storage/StoreCondition.h"
#include "app/time/SystemClock.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>

class EngineWorker;

/// The engine as the window sees it: commands go down and facts come up, both across threads, so that neither
/// disk nor network is ever waited for here.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// \a clock is asked from the engine's thread only.
    explicit Engine(const Profile &profile, std::unique_ptr<Clock> clock = std::make_unique<SystemClock>());
    /// Whatever has not ended by itself is cut off; its row says so at the next start.
    ~Engine() override;

    void open();
    void use(const Connection &connection, const QString &password, PasswordOrigin origin);
    void stopUsing();
    void retryConnection();
    void setWatched(bool watched);

    void testConnection(const Connection &connection, const QString &password);
    void cancelTest();

    [[nodiscard]] QFuture<Result<Message, EnqueueError>> enqueue(const Draft &draft);
    [[nodiscard]] QFuture<Stored<BatchResult>> sendAgain(const QList<MessageId> &ids, bool unsureToo);
    [[nodiscard]] QFuture<Stored<BatchResult>> cancelAll(const QList<MessageId> &ids);
    void cancel(MessageId id);
    void markSent(MessageId id);
    void releaseHeld();
    void cancelHeld();
    /// Somebody who only reads was told that the file is damaged.
    void noteDamage();
    // See RetentionRound.
    void keepMessages(int days);
    void deleteMessages(const RetentionRule &rule);
    void shrinkStore();
    /// Another process has queued something.
    void pump();

    /// Ends what is under way and logs out; finished() comes at the latest after \a patience.
    void finish(std::chrono::milliseconds patience);

Q_SIGNALS:
    void opened(const RecoverySummary &summary);
    void openFailed(const StorageError &error);
    void conditionFound(const StoreCondition &condition);
    void messageChanged(const Message &message);
    void countChanged(const OutboxCount &count);
    void storageFailed(const StorageError &error);
    void storageRecovered();
    void pbxStatusChanged(const PbxStatus &status);
    void trunksChanged(const KnownTrunks &trunks);
    void reportsStatusChanged(const ReportsStatus &status);
    void testFinished(const ConnectionTestResult &result);
    void messagesForgotten(const IdRange &ids);
    void deletionProgressed(int messages);
    void upkeepFinished(int messages, qint64 bytesGivenBack);
    void upkeepFailed(const StorageError &error);
    void finished();

private:
    template <typename Command> void post(Command command);
    template <typename Answer, typename Question> QFuture<Answer> ask(Question question);

    QThread m_thread;
    EngineWorker *m_worker = nullptr;
};
