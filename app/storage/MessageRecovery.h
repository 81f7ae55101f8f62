// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/MessageStore.h"

/// What becomes, at a start, of the rows that the last process left.
namespace MessageRecovery {

/// Inside the caller's transaction. Afterwards no row is Sending and no attempt runs.
[[nodiscard]] Stored<RecoverySummary> run(Database &database, const QDateTime &now,
                                          std::chrono::milliseconds fresh);

/// The same for rows of which nobody knows what became of them since (a backup, a damaged file): what was
/// being sent is Not confirmed whatever its marks say, and what was queued waits for a yes, however new.
[[nodiscard]] Stored<void> distrust(Database &database, const QDateTime &now);

} // namespace MessageRecovery
