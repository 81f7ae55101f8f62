// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/PbxGateway.h"
#include "app/storage/MessageStore.h"

#include <chrono>

/// What becomes of a message after one attempt. Pure: the decision is a function of the message, the outcome,
/// the time and one random number, and it is the whole rule of when anything is sent again.
namespace RetryPolicy {

/// \a jitter: 0 up to 1, drawn anew for each decision.
[[nodiscard]] Settlement settlementFor(const Message &message, const SubmitOutcome &outcome,
                                       const QDateTime &now, double jitter);

/// How long a trunk that was busy \a times in a row is left alone: 3, 6, 12, 24, 48, 75, 75... seconds and up
/// to a quarter more. So one that stays busy is asked at most twelve times in ten minutes.
[[nodiscard]] std::chrono::milliseconds busyPause(int times, double jitter);

/// A trunk may be busy for this long before a message that waits for it fails.
inline constexpr std::chrono::minutes busyDeadline{10};
/// No message is put off for longer at a time.
inline constexpr std::chrono::seconds longestPause{60};
/// Two requests for one number that may make a smsid stand at least this far apart, or it would be the same.
inline constexpr std::chrono::seconds numberPause{2};
/// Older than this, a message does not go out at a start without a yes.
inline constexpr std::chrono::minutes fresh{15};

} // namespace RetryPolicy
