// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/ReportListener.h"

#include "app/http/HttpConnection.h"
#include "app/pbx/SSeriesProtocol.h"

#include <QHostInfo>
#include <QUdpSocket>

namespace {

// Which of our addresses the PBX is reached from. Connecting a UDP socket sends nothing.
QHostAddress addressTowards(const QHostAddress &pbx, quint16 port)
{
    QUdpSocket socket;
    socket.connectToHost(pbx, port);
    return socket.localAddress();
}

bool isSame(const QHostAddress &a, const QHostAddress &b)
{
    return a.isEqual(b, QHostAddress::TolerantConversion);
}

} // namespace

ReportListener::ReportListener(std::function<bool(const DeliveryReport &)> keep, QObject *parent)
    : QObject(parent), m_keep(std::move(keep)), m_server({}, this)
{
    m_server.setAddressFilter([this](const QHostAddress &peer) {
        return std::any_of(m_pbxAddresses.cbegin(), m_pbxAddresses.cend(),
                           [&peer](const QHostAddress &pbx) { return isSame(pbx, peer); });
    });
    connect(&m_server, &HttpServer::requestReceived, this, &ReportListener::take);
}

void ReportListener::open(const QString &pbxHost, quint16 pbxPort, quint16 port)
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = QHostInfo::lookupHost(
        pbxHost, this, [this, pbxPort, port](const QHostInfo &pbx) { listen(pbx, pbxPort, port); });
}

void ReportListener::close()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
    m_server.close();
    m_pbxAddresses.clear();
    m_status = {};
}

void ReportListener::listen(const QHostInfo &pbx, quint16 pbxPort, quint16 port)
{
    m_lookup = -1;
    if (!pbx.addresses().isEmpty()) {
        m_pbxAddresses = pbx.addresses();
        const QHostAddress local = addressTowards(m_pbxAddresses.constFirst(), pbxPort);
        if (!m_status.listening || local != m_local || (port != 0 && port != m_status.port))
            listenAt(local, port);
    } else if (!m_status.listening) {
        m_status.port = port;
        m_status.detail = pbx.errorString();
    }
    Q_EMIT ready(m_status);
}

void ReportListener::listenAt(const QHostAddress &local, quint16 port)
{
    m_server.close();
    m_local = local;
    m_status = {};
    m_status.listening = !local.isNull() && m_server.listen(local, port);
    m_status.port = m_status.listening ? m_server.port() : port;
    if (!m_status.listening)
        m_status.detail = m_server.errorString();
}

void ReportListener::take(HttpConnection *connection, const HttpRequest &request)
{
    const auto report = SSeriesProtocol::reportOf(request.body());
    const bool kept = !report || m_keep(*report);
    connection->answer(kept ? 200 : 503);
}
