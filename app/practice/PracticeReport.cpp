// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticeReport.h"

#include <QTcpSocket>

PracticeReport::PracticeReport(const QByteArray &body, Destination destination,
                               std::chrono::milliseconds interval, int tries, QObject *parent)
    : QObject(parent), m_body(body), m_destination(std::move(destination)), m_triesLeft(tries)
{
    m_interval.setInterval(interval);
    connect(&m_interval, &QTimer::timeout, this, &PracticeReport::tryAgain);
}

void PracticeReport::push()
{
    m_interval.start();
    tryAgain();
}

void PracticeReport::tryAgain()
{
    delete m_socket;
    m_socket = nullptr;
    if (m_triesLeft-- <= 0) {
        settle(false);
        return;
    }
    const std::optional<ReportAddress> address = m_destination();
    if (!address)
        return;

    m_socket = new QTcpSocket(this);
    connect(m_socket, &QTcpSocket::connected, this, [this, address = *address] { write(address); });
    connect(m_socket, &QTcpSocket::readyRead, this, &PracticeReport::readAnswer);
    m_socket->connectToHost(address->host, address->port);
}

void PracticeReport::write(const ReportAddress &address)
{
    m_socket->write("POST " + address.target + " HTTP/1.1\r\nHost: " + address.host.toString().toLatin1() +
                    ':' + QByteArray::number(address.port) +
                    "\r\nUser-Agent: WebAPI\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(m_body.size()) + "\r\nConnection: close\r\n\r\n" + m_body);
}

void PracticeReport::readAnswer()
{
    // "HTTP/1.1 200": the rest of the answer is of no interest.
    constexpr qsizetype needed = 12;
    if (m_socket->bytesAvailable() < needed)
        return;
    const QByteArray start = m_socket->peek(needed);
    if (start.startsWith("HTTP/1.") && start.endsWith(" 200"))
        settle(true);
}

void PracticeReport::settle(bool delivered)
{
    m_interval.stop();
    if (m_socket)
        m_socket->disconnect(this);
    Q_EMIT settled(delivered);
    deleteLater();
}
