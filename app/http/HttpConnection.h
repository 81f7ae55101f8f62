// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpLimits.h"
#include "app/http/HttpRequest.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>

class HttpRequestReader;
class QTcpSocket;

/// One connection to our server: reads one request, takes one answer, closes and deletes itself.
/// A request that is broken, too big or too slow is answered here and never heard of outside.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket, which is connected; a TLS handshake may still be under way.
    HttpConnection(QTcpSocket *socket, const QHostAddress &peer, const HttpLimits &limits,
                   QObject *parent = nullptr);
    ~HttpConnection() override;

    [[nodiscard]] QHostAddress peerAddress() const { return m_peer; }
    /// Writes the answer and closes. Only the first call counts.
    void answer(int status, const QByteArray &contentType = {}, const QByteArray &body = {},
                const HttpRequest::Headers &extraHeaders = {});
    /// Closes at once, without an answer.
    void drop();

Q_SIGNALS:
    void requestReceived(const HttpRequest &request);

private:
    enum class Phase { Reading, Waiting, Answering, Refusing };

    void read();
    void refuse(int status);
    void runOut();
    void write(int status, const QByteArray &contentType, const QByteArray &body,
               const HttpRequest::Headers &extraHeaders);

    QTcpSocket *m_socket;
    HttpLimits m_limits;
    QHostAddress m_peer;
    std::unique_ptr<HttpRequestReader> m_reader;
    QTimer m_deadline;
    Phase m_phase = Phase::Reading;
};
