// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/SendError.h"

#include <array>
#include <utility>

namespace {

using enum SendErrorKind;

// The names are stored: an entry may be added, never renamed.
constexpr std::array<std::pair<SendErrorKind, const char *>, 30> names{{
    {None, ""},
    {Unreachable, "unreachable"},
    {TlsFailed, "tls-failed"},
    {TlsTooOld, "tls-too-old"},
    {TlsMissing, "tls-missing"},
    {CertificateUnknown, "certificate-unknown"},
    {CertificateChanged, "certificate-changed"},
    {NotLoggedIn, "not-logged-in"},
    {DiskRefused, "disk-refused"},
    {Interrupted, "interrupted"},
    {TrunkBusy, "trunk-busy"},
    {TokenGone, "token-gone"},
    {PbxStarting, "pbx-starting"},
    {NoSuchTrunk, "no-such-trunk"},
    {NumberRefused, "number-refused"},
    {TextRefused, "text-refused"},
    {ParameterMissing, "parameter-missing"},
    {BusyTooLong, "busy-too-long"},
    {ReportedFailed, "reported-failed"},
    {RefusedAfterAll, "refused-after-all"},
    {WrongCredentials, "wrong-credentials"},
    {LockedOut, "locked-out"},
    {LoginPaused, "login-paused"},
    {AddressNotAllowed, "address-not-allowed"},
    {ConfigurationError, "configuration-error"},
    {AnswerLost, "answer-lost"},
    {AnswerNotUnderstood, "answer-not-understood"},
    {PbxFault, "pbx-fault"},
    {CrashWhileSending, "crash-while-sending"},
    {NoUsableTrunk, "no-usable-trunk"},
}};

} // namespace

QString errorKindName(SendErrorKind kind)
{
    for (const auto &[value, name] : names) {
        if (value == kind)
            return QLatin1String(name);
    }
    return {};
}

std::optional<SendErrorKind> errorKindFromName(QStringView name)
{
    for (const auto &[value, text] : names) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}
