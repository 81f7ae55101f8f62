// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

/// Every way in which a send, a login or a query can go wrong. Stored by name; worded in ui/wording.
enum class SendErrorKind {
    None,
    // Nothing left this machine: safe to try again.
    Unreachable,        ///< refused, no such host, no route, timed out before the request left
    TlsFailed,          ///< no secure connection could be made
    TlsTooOld,          ///< the PBX only speaks what today's TLS refuses: TLS 1.0 or 1.1, no RFC 5746
    TlsMissing,         ///< this program was installed without its TLS library
    CertificateUnknown, ///< first contact: a person has to look at the fingerprint
    CertificateChanged, ///< the pinned certificate is not the one shown: hard stop
    NotLoggedIn,        ///< no session, and none can be had now
    DiskRefused,        ///< the mark could not be put on disk, so nothing was sent
    Interrupted,        ///< the program ended before a byte left
    NoUsableTrunk,      ///< the wanted trunk (then `detail` names it), or any for automatic, cannot send
    // The PBX refused in a way that passes.
    TrunkBusy,   ///< 10027
    TokenGone,   ///< 20004, 20005, 20006
    PbxStarting, ///< 30003
    // The PBX refused for good.
    NoSuchTrunk,      ///< 10026
    NumberRefused,    ///< 10028, 10031
    TextRefused,      ///< 10030
    ParameterMissing, ///< 10004
    BusyTooLong,      ///< 10027 for ten minutes
    ReportedFailed,   ///< accepted, and the PBX reported later that it did not go out
    RefusedAfterAll,  ///< "Failed" with a smsid and without a reason
    // Login.
    WrongCredentials,   ///< 20003
    LockedOut,          ///< 20002: five wrong logins, ten minutes
    LoginPaused,        ///< our own: three wrong ones, so that the PBX does not come to that
    AddressNotAllowed,  ///< 20015
    ConfigurationError, ///< 20000, 20001, 20007, 20008, a redirect, an unknown path
    // Nobody knows what became of it.
    AnswerLost,          ///< timed out, closed, reset, cut short
    AnswerNotUnderstood, ///< not the JSON of a PBX: a captive portal, another server
    PbxFault,            ///< HTTP 5xx, 10029, 20010, 30001 and every undocumented code
    CrashWhileSending    ///< the program ended between the first byte and the answer
};

/// An error as it is kept: kind, the PBX's own code, raw detail for support. Never a sentence.
struct SendError
{
    SendErrorKind kind = SendErrorKind::None;
    int code = 0;   ///< the PBX's errno, 0 where there was none
    QString detail; ///< at most 300 characters; never a token, a password or a customer's data

    friend bool operator==(const SendError &, const SendError &) = default;
};

[[nodiscard]] QString errorKindName(SendErrorKind kind);
[[nodiscard]] std::optional<SendErrorKind> errorKindFromName(QStringView name);

Q_DECLARE_METATYPE(SendError)
