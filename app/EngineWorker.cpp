// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EngineWorker.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto openAgainAfter = 5s;

// What nobody has to start the program anew for.
bool mayPass(StorageErrorKind kind)
{
    switch (kind) {
    case StorageErrorKind::CannotOpen:
    case StorageErrorKind::DiskFull:
    case StorageErrorKind::Locked:
        return true;
    case StorageErrorKind::NotADatabase:
    case StorageErrorKind::NewerSchema:
    case StorageErrorKind::DriverMissing:
    case StorageErrorKind::Other:
        break;
    }
    return false;
}

} // namespace

EngineWorker::EngineWorker(const Profile &profile, std::unique_ptr<Clock> clock)
    : m_profile(profile), m_file(profile.databasePath()), m_ownClock(std::move(clock)),
      m_gateway(m_clock, LoginLedger(profile.loginLedgerPath())), m_outbox(m_store, m_gateway, m_clock),
      m_index(m_store, m_clock), m_retention(m_clock, [this] { return m_outbox.isIdle(); }),
      m_listener([this](const DeliveryReport &report) { return m_outbox.takeReport(report); })
{
    connect(&m_store, &MessageStore::messageChanged, this, &EngineWorker::messageChanged);
    connect(&m_store, &MessageStore::messagesChanged, this, [this](const QList<Message> &messages) {
        for (const Message &message : messages)
            Q_EMIT messageChanged(message);
    });
    connect(&m_outbox, &Outbox::countChanged, this, &EngineWorker::countChanged);
    connect(&m_outbox, &Outbox::storageFailed, this, &EngineWorker::storageFailed);
    connect(&m_outbox, &Outbox::storageFailed, this, [this](const StorageError &error) {
        if (error.kind == StorageErrorKind::NotADatabase)
            m_file.noteDamage();
    });
    connect(&m_outbox, &Outbox::storageRecovered, this, &EngineWorker::storageRecovered);
    connect(&m_gateway, &PbxGateway::statusChanged, this, &EngineWorker::pbxStatusChanged);
    connect(&m_gateway, &PbxGateway::trunksChanged, this, &EngineWorker::trunksChanged);
    connect(&m_listener, &ReportListener::ready, this, &EngineWorker::reportsStatusChanged);
    connect(&m_listener, &ReportListener::ready, this,
            [this](const ReportsStatus &reports) { m_gateway.session().reportPortReady(reports.port); });
    // The login tells the PBX where its reports go, so the port has to be open first; and what could not be
    // opened at one login, for want of a network, is tried again at the next.
    m_gateway.session().setDoorOpener([this](const Connection &connection) {
        m_listener.open(connection.host, connection.port, connection.reportPort);
    });
}

void EngineWorker::open()
{
    auto summary = openStore();
    if (!summary && summary.error().kind == StorageErrorKind::NotADatabase) {
        // Not seen at a glance: now the file is read through.
        m_store.close();
        m_file.noteDamage();
        summary = openStore();
    }
    if (summary) {
        Q_EMIT opened(*summary);
        m_index.begin();
        m_retention.begin(m_profile.databasePath());
        return;
    }
    m_store.close();
    Q_EMIT openFailed(summary.error());
    if (mayPass(summary.error().kind))
        m_clock.callAfter(openAgainAfter, this, [this] { open(); });
}

Stored<RecoverySummary> EngineWorker::openStore()
{
    return m_file.prepare(m_clock.now()).and_then([this](const StoreCondition &condition) {
        Q_EMIT conditionFound(condition);
        return m_store.open(m_profile.databasePath()).and_then([this] { return m_outbox.recover(); });
    });
}

void EngineWorker::use(const Connection &connection, const QString &password, PasswordOrigin origin)
{
    m_gateway.session().close();
    m_listener.close();
    m_outbox.setConnection(connection.id);
    m_gateway.session().open(connection, password, origin, connection.reportPort);
}

void EngineWorker::stopUsing()
{
    m_outbox.setConnection({});
    m_listener.close();
    m_gateway.session().close();
}

void EngineWorker::test(const Connection &connection, const QString &password)
{
    cancelTest();
    m_probe = new ConnectionProbe(m_clock, LoginLedger(m_profile.loginLedgerPath()), this);
    connect(m_probe, &ConnectionProbe::finished, this, &EngineWorker::testFinished);
    m_probe->start(connection, password);
}

void EngineWorker::cancelTest()
{
    if (m_probe)
        m_probe->cancel();
    m_probe.clear();
}

void EngineWorker::finish()
{
    cancelTest();
    m_retention.end();
    connect(
        &m_outbox, &Outbox::idle, this,
        [this] {
            connect(&m_gateway.session(), &PbxSession::loggedOut, this, [this] {
                m_listener.close();
                m_store.close();
                m_file.endCleanly();
                Q_EMIT finished();
            });
            m_gateway.session().close();
        },
        Qt::SingleShotConnection);
    m_outbox.drain();
}
