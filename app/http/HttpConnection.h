// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpLimits.h"
#include "app/http/HttpRequest.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

/// One connection to our server: reads one request, takes one answer, closes and deletes itself.
/// A request that is broken, too big or too slow is answered here and never heard of outside.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket, which is connected (and encrypted, where it is to be).
    HttpConnection(QTcpSocket *socket, const HttpLimits &limits, QObject *parent = nullptr);
    ~HttpConnection() override;

    [[nodiscard]] QHostAddress peerAddress() const;
    /// Writes the answer and closes. Only the first call counts.
    void answer(int status, const QByteArray &contentType = {}, const QByteArray &body = {},
                const HttpRequest::Headers &extraHeaders = {});

Q_SIGNALS:
    void requestReceived(const HttpRequest &request);
};
