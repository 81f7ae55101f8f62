// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpConnection.h"

#include "app/http/HttpRequestReader.h"

#include <QTcpSocket>

#include <boost/beast/http/status.hpp>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// A refused client may still be sending. Closing on it at once would reset the connection, and the reset
// would overtake our answer; so what it sends is thrown away for a moment first.
constexpr auto refusalGrace = 1000ms;
constexpr qint64 readAtOnce = qint64(64) * 1024;

QByteArray statusLine(int status)
{
    const auto reason =
        boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(unsigned(status)));
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' +
           QByteArray(reason.data(), qsizetype(reason.size())) + "\r\n";
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const QHostAddress &peer, const HttpLimits &limits,
                               QObject *parent)
    : QObject(parent), m_socket(socket), m_limits(limits), m_peer(peer),
      m_reader(std::make_unique<HttpRequestReader>(limits))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAtOnce);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::runOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_deadline.start(limits.deadline);
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_phase != Phase::Reading)
        return;

    switch (m_reader->feed(bytes)) {
    case HttpRequestReader::Progress::NeedsMore:
        return;
    case HttpRequestReader::Progress::Broken:
        refuse(400);
        return;
    case HttpRequestReader::Progress::HeaderTooBig:
        refuse(431);
        return;
    case HttpRequestReader::Progress::BodyTooBig:
        refuse(413);
        return;
    case HttpRequestReader::Progress::Complete:
        break;
    }
    m_phase = Phase::Waiting;
    m_deadline.start(m_limits.deadline);
    Q_EMIT requestReceived(m_reader->request());
}

void HttpConnection::answer(int status, const QByteArray &contentType, const QByteArray &body,
                            const HttpRequest::Headers &extraHeaders)
{
    if (m_phase != Phase::Waiting)
        return;
    m_phase = Phase::Answering;
    m_deadline.start(m_limits.deadline);
    write(status, contentType, body, extraHeaders);
    m_socket->disconnectFromHost();
}

void HttpConnection::refuse(int status)
{
    m_phase = Phase::Refusing;
    m_deadline.start(std::min<std::chrono::milliseconds>(refusalGrace, m_limits.deadline));
    write(status, {}, {}, {});
}

void HttpConnection::runOut()
{
    switch (m_phase) {
    case Phase::Reading:
        refuse(408);
        return;
    case Phase::Waiting:
        refuse(503);
        return;
    case Phase::Answering:
    case Phase::Refusing:
        drop();
        return;
    }
}

void HttpConnection::drop()
{
    m_socket->abort();
    deleteLater();
}

void HttpConnection::write(int status, const QByteArray &contentType, const QByteArray &body,
                           const HttpRequest::Headers &extraHeaders)
{
    QByteArray head = statusLine(status);
    for (const auto &[name, value] : extraHeaders)
        head += name + ": " + value + "\r\n";
    if (!contentType.isEmpty())
        head += "Content-Type: " + contentType + "\r\n";
    head += "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    m_socket->write(head + body);
}
