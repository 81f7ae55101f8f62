// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/PracticeLogins.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QTcpSocket;

/// One event report on its way to the client, sent again and again until the client answers "200 OK".
/// Deletes itself when that is settled.
class PracticeReport : public QObject
{
    Q_OBJECT

public:
    using Destination = std::function<std::optional<ReportAddress>()>;

    /// The destination is asked for before each try: the client may have moved.
    PracticeReport(const QByteArray &body, Destination destination, std::chrono::milliseconds interval,
                   int tries, QObject *parent = nullptr);
    void push();

Q_SIGNALS:
    void settled(bool delivered);

private:
    void tryAgain();
    void write(const ReportAddress &address);
    void readAnswer();
    void settle(bool delivered);

    QByteArray m_body;
    Destination m_destination;
    QTimer m_interval;
    int m_triesLeft;
    QTcpSocket *m_socket = nullptr;
};
