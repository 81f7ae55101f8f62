// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpServer.h"

#include "app/http/HttpConnection.h"

#include <QSslSocket>
#include <QTcpServer>

#include <memory>

namespace {

/// Hands over sockets as they are accepted. QSslServer would keep back those that have not shaken hands,
/// out of reach of our filter, our deadline and our cap.
class Door : public QTcpServer
{
public:
    Door(std::function<void(qintptr)> opened, QObject *parent)
        : QTcpServer(parent), m_opened(std::move(opened))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_opened(descriptor); }

private:
    std::function<void(qintptr)> m_opened;
};

/// A dual-stack socket shows 10.0.0.1 as ::ffff:10.0.0.1; a filter should not have to know.
QHostAddress withoutMapping(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

HttpServer::HttpServer(const HttpLimits &limits, QObject *parent) : QObject(parent), m_limits(limits) {}

HttpServer::~HttpServer()
{
    close();
}

void HttpServer::setAddressFilter(std::function<bool(const QHostAddress &)> accepts)
{
    m_accepts = std::move(accepts);
}

void HttpServer::setTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

bool HttpServer::listen(const QHostAddress &address, quint16 port)
{
    close();
    if (!m_server)
        m_server = new Door([this](qintptr descriptor) { admit(descriptor); }, this);
    return m_server->listen(address, port);
}

void HttpServer::close()
{
    if (m_server)
        m_server->close();
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpConnection *connection : connections)
        connection->drop();
}

bool HttpServer::isListening() const
{
    return m_server && m_server->isListening();
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : quint16(0);
}

QString HttpServer::errorString() const
{
    return m_server ? m_server->errorString() : QString();
}

int HttpServer::openConnections() const
{
    return int(findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly).size());
}

void HttpServer::admit(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    const QHostAddress peer = withoutMapping(socket->peerAddress());
    const bool crowded = openConnections() >= m_limits.connections;
    if (crowded || (m_accepts && !m_accepts(peer))) {
        socket->abort();
        return;
    }
    if (auto *secure = qobject_cast<QSslSocket *>(socket.get())) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    auto *connection = new HttpConnection(socket.release(), peer, m_limits, this);
    connect(connection, &HttpConnection::requestReceived, this,
            [this, connection](const HttpRequest &request) { Q_EMIT requestReceived(connection, request); });
}
