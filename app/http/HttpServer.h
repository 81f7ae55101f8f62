// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpLimits.h"
#include "app/http/HttpRequest.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <optional>

class HttpConnection;
class QTcpServer;

/// Listens for requests, one on each connection, and keeps within its limits whoever calls.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(const HttpLimits &limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Whom to listen to; others are dropped before a byte is read. To be set before listen().
    void setAddressFilter(std::function<bool(const QHostAddress &)> accepts);
    /// Speak TLS with this certificate and key. To be set before listen(). Without it: plain HTTP.
    void setTls(const QSslConfiguration &configuration);

    /// Port 0: any free port.
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    /// Takes no more connections and drops the open ones.
    void close();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] int openConnections() const;

Q_SIGNALS:
    /// Answer with connection->answer(), at once or later; it may be gone by then, so keep it in a QPointer.
    void requestReceived(HttpConnection *connection, const HttpRequest &request);

private:
    void admit(qintptr descriptor);

    HttpLimits m_limits;
    std::function<bool(const QHostAddress &)> m_accepts;
    std::optional<QSslConfiguration> m_tls;
    QTcpServer *m_server = nullptr;
};
