// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/ConnectionProbe.h"

#include "app/pbx/SSeriesProtocol.h"

using namespace std::chrono_literals;

namespace {

constexpr auto deadline = 10s;

} // namespace

ConnectionProbe::ConnectionProbe(Clock &clock, LoginLedger ledger, QObject *parent)
    : QObject(parent), m_clock(clock), m_ledger(std::move(ledger))
{
}

void ConnectionProbe::start(const Connection &connection, const QString &password)
{
    m_connection = connection;
    const QDateTime closed = m_ledger.closedUntil(connection.host, m_clock.now());
    if (closed.isValid()) {
        m_result.retryAt = closed;
        QMetaObject::invokeMethod(
            this, [this, why = m_ledger.closedBy(connection.host, m_clock.now())] { fail(why); },
            Qt::QueuedConnection);
        return;
    }
    call(QStringLiteral("login"),
         SSeriesProtocol::loginBody(connection.username, password, connection.reportPort),
         &ConnectionProbe::takeLogin);
}

void ConnectionProbe::cancel()
{
    disconnect();
    deleteLater();
}

void ConnectionProbe::call(const QString &name, const QByteArray &body, Next next)
{
    auto *exchange = new HttpExchange(m_clock, m_connection, this);
    connect(exchange, &HttpExchange::finished, this, next);
    exchange->post(name, m_token, body, deadline);
}

void ConnectionProbe::takeLogin(const HttpOutcome &outcome)
{
    const auto token = SSeriesProtocol::tokenOf(outcome);
    if (!token) {
        if (token.error().kind == SendErrorKind::WrongCredentials)
            m_ledger.noteWrongCredentials(m_connection.host, m_connection.id, m_clock.now());
        if (token.error().kind == SendErrorKind::LockedOut) {
            m_ledger.noteLockedOut(m_connection.host, m_clock.now());
            m_result.retryAt = m_ledger.closedUntil(m_connection.host, m_clock.now());
        }
        fail(token.error(), outcome.certificate);
        return;
    }
    m_ledger.noteSuccess(m_connection.host, m_connection.id);
    m_token = *token;
    call(QStringLiteral("deviceinfo/query"), "{}", &ConnectionProbe::takeDevice);
}

void ConnectionProbe::takeDevice(const HttpOutcome &outcome)
{
    // Some firmware has no such call; a PBX that lists its trunks is good enough.
    if (const auto device = SSeriesProtocol::deviceInfoOf(outcome))
        m_result.device = *device;
    call(QStringLiteral("trunklist/query"), "{}", &ConnectionProbe::takeTrunks);
}

void ConnectionProbe::takeTrunks(const HttpOutcome &outcome)
{
    const auto trunks = SSeriesProtocol::trunksOf(outcome);
    if (trunks) {
        m_result.ok = true;
        m_result.trunks = static_cast<int>(trunks->size());
        for (const Trunk &trunk : *trunks) {
            m_result.smsTrunks += trunk.canCarrySms() ? 1 : 0;
            m_result.usableTrunks += trunk.isUsable() ? 1 : 0;
        }
    } else {
        m_result.error = trunks.error();
    }
    call(QStringLiteral("logout"), "{}", &ConnectionProbe::takeLogout);
}

void ConnectionProbe::takeLogout(const HttpOutcome &)
{
    conclude();
}

void ConnectionProbe::fail(const SendError &error, const CertificateFacts &certificate)
{
    m_result.error = error;
    m_result.certificate = certificate;
    m_result.pinnedSha256 = m_connection.pinnedSha256;
    conclude();
}

void ConnectionProbe::conclude()
{
    Q_EMIT finished(m_result);
    deleteLater();
}
