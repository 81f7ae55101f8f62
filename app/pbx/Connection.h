// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

/// The saved way to reach one PBX. Holds no secret.
struct Connection
{
    QString id; ///< a UUID without braces; given once, never shown
    QString name;
    QString host;
    quint16 port = 8088;
    QString username;
    QString apiVersion = QStringLiteral("v1.0.1"); ///< the {version} of the path
    bool plainHttp = false;                        ///< only after the agent was told what that means
    bool oldTls = false;                           ///< TLS 1.0 and 1.1 too, for a PBX that knows no newer
    QByteArray pinnedSha256;   ///< the certificate that was looked at and trusted; empty: none yet
    quint16 reportPort = 8260; ///< where reports are taken; 0: any free port
    bool practice = false;     ///< the PBX built into the app

    friend bool operator==(const Connection &, const Connection &) = default;
};

Q_DECLARE_METATYPE(Connection)
