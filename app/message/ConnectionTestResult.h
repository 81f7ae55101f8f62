// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"
#include "app/message/SendError.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

/// What came of testing a connection before it is saved.
struct ConnectionTestResult
{
    bool ok = false;
    DeviceInfo device;
    int smsTrunks = 0;            ///< those that can carry SMS
    int usableTrunks = 0;         ///< those of them that could send now
    int trunks = 0;               ///< all of them
    SendError error;              ///< where it is not ok
    CertificateFacts certificate; ///< of CertificateUnknown and CertificateChanged: the one shown
    QByteArray pinnedSha256;      ///< of CertificateChanged: the one that was trusted
    QDateTime retryAt;            ///< of LockedOut: UTC

    friend bool operator==(const ConnectionTestResult &, const ConnectionTestResult &) = default;
};

Q_DECLARE_METATYPE(ConnectionTestResult)
