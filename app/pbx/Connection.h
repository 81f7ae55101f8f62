// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QRandomGenerator>
#include <QString>

/// The saved way to reach one PBX. Holds no secret.
struct Connection
{
    QString id; ///< given once, never shown; see freshId()
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

    /// Eight hexadecimal digits by chance. Short, because it stands in every row of the store; that two of
    /// one person's few connections get the same is less likely than a broken disk.
    [[nodiscard]] static QString freshId()
    {
        return QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    }

    friend bool operator==(const Connection &, const Connection &) = default;
};

Q_DECLARE_METATYPE(Connection)
