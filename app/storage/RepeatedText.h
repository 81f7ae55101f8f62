// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Draft.h"
#include "app/message/PhoneNumber.h"
#include "app/storage/EnqueueError.h"

#include <chrono>

class Database;

/// Whether a text repeats one that has just been written: the second half of a double click, or of two agents
/// who answer the same caller.
namespace RepeatedText {

/// As long as this the same text to the same number may be a slip (reliability.md, double submit guards).
inline constexpr std::chrono::seconds suspicious{60};

/// The error is Repeated where the same text was written to this number suspiciously near to \a now and the
/// draft does not say that it is meant. Texts are the same if they look so: composed or decomposed, and
/// whatever blanks end their lines. What was cancelled or has failed does not count: it did not go out.
/// Inside the caller's transaction, so that no second writer slips through.
[[nodiscard]] Result<void, EnqueueError> check(Database &database, const QString &connectionId,
                                               const PhoneNumber &number, const Draft &draft,
                                               const QDateTime &now);

} // namespace RepeatedText
