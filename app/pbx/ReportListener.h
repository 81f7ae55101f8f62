// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpServer.h"
#include "app/message/DeliveryReport.h"
#include "app/message/PbxStatus.h"

#include <QHostAddress>
#include <QObject>

#include <functional>

class QHostInfo;

/// Takes the reports that the PBX pushes. Only the PBX's own addresses are let in, on the interface that
/// reaches it. Every event is answered 200, or the PBX would repeat it for ever; a report only after it is on
/// disk.
class ReportListener : public QObject
{
    Q_OBJECT

public:
    /// \a keep puts a report on disk; its false makes the PBX send it again later.
    explicit ReportListener(std::function<bool(const DeliveryReport &)> keep, QObject *parent = nullptr);

    /// Finds the PBX's addresses, then listens on \a port (0: any free one). Answered by ready(). Called
    /// again for the same PBX, it tries what had failed, moves to the address that reaches the PBX by now,
    /// and else changes nothing; for another PBX, close() comes first.
    void open(const QString &pbxHost, quint16 pbxPort, quint16 port);
    void close();

    [[nodiscard]] const ReportsStatus &status() const { return m_status; }

Q_SIGNALS:
    /// Listening or not: status() tells.
    void ready(const ReportsStatus &status);

private:
    void listen(const QHostInfo &pbx, quint16 pbxPort, quint16 port);
    void listenAt(const QHostAddress &local, quint16 port);
    void take(HttpConnection *connection, const HttpRequest &request);

    std::function<bool(const DeliveryReport &)> m_keep;
    HttpServer m_server;
    QList<QHostAddress> m_pbxAddresses;
    QHostAddress m_local; ///< where it listens
    ReportsStatus m_status;
    int m_lookup = -1;
};
