// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/ConnectionTestResult.h"
#include "app/outbox/IndexRound.h"
#include "app/outbox/Outbox.h"
#include "app/outbox/RetentionRound.h"
#include "app/pbx/ConnectionProbe.h"
#include "app/pbx/HttpPbxGateway.h"
#include "app/pbx/ReportListener.h"
#include "app/settings/Profile.h"
#include "app/storage/MessageFile.h"
#include "app/storage/MessageStore.h"
#include "app/time/SystemClock.h"

#include <QObject>
#include <QPointer>

#include <memory>

/// Everything that touches the disk or the network for a message, in one thread: the mark before the first
/// byte is written by the same thread that lets the byte go. Made in that thread; spoken to by queued calls.
class EngineWorker : public QObject
{
    Q_OBJECT

public:
    explicit EngineWorker(const Profile &profile,
                          std::unique_ptr<Clock> clock = std::make_unique<SystemClock>());

    /// Opens the store and settles what a crash left; answered by opened() or openFailed(). After a failure
    /// that may pass it tries again by itself.
    void open();
    void use(const Connection &connection, const QString &password, PasswordOrigin origin);
    void stopUsing();
    void test(const Connection &connection, const QString &password);
    void cancelTest();
    /// Somebody who only reads met a damage.
    void noteDamage() { m_file.noteDamage(); }
    /// Ends what is under way, logs out; answered by finished().
    void finish();

    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] HttpPbxGateway &gateway() { return m_gateway; }
    [[nodiscard]] RetentionRound &retention() { return m_retention; }

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
    void finished();

private:
    [[nodiscard]] Stored<RecoverySummary> openStore();

    Profile m_profile;
    MessageFile m_file;
    std::unique_ptr<Clock> m_ownClock;
    Clock &m_clock = *m_ownClock;
    MessageStore m_store;
    HttpPbxGateway m_gateway;
    Outbox m_outbox;
    IndexRound m_index;
    RetentionRound m_retention;
    ReportListener m_listener;
    QPointer<ConnectionProbe> m_probe;
};
