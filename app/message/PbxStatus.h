// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/SendError.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

/// What a person has to see of a certificate before trusting it.
struct CertificateFacts
{
    QByteArray sha256; ///< raw digest, 32 bytes
    QString subject;
    QDateTime validFrom;
    QDateTime validUntil;

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// "AB:CD:..." in upper-case hex.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);
/// Reads hex with or without colons and spaces; empty where it is not a SHA-256.
[[nodiscard]] QByteArray fingerprintFromText(QStringView text);

enum class PbxReachability {
    NoConnection, ///< none chosen yet
    Connecting,
    Connected, ///< logged in
    Waiting,   ///< could not, will try again by itself: see error
    Stopped    ///< could not, and will not try again until a person acts: see error
};

/// How the PBX stands, as the status bar and the connection dialog show it.
struct PbxStatus
{
    PbxReachability reachability = PbxReachability::NoConnection;
    SendError error;
    QDateTime retryAt;            ///< UTC; of Waiting and of LockedOut
    CertificateFacts certificate; ///< the one shown by the PBX, of Connected, CertificateUnknown and -Changed
    QByteArray pinnedSha256;      ///< of CertificateChanged: the one that was trusted

    friend bool operator==(const PbxStatus &, const PbxStatus &) = default;
};

/// What the PBX says of itself.
struct DeviceInfo
{
    QString name;
    QString serialNumber;
    QString firmware;

    friend bool operator==(const DeviceInfo &, const DeviceInfo &) = default;
};

/// Whether reports can arrive.
struct ReportsStatus
{
    bool listening = false;
    quint16 port = 0;
    QString detail; ///< the system's word where listening failed

    friend bool operator==(const ReportsStatus &, const ReportsStatus &) = default;
};

Q_DECLARE_METATYPE(PbxStatus)
Q_DECLARE_METATYPE(DeviceInfo)
Q_DECLARE_METATYPE(ReportsStatus)
