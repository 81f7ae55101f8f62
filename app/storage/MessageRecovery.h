// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/MessageStore.h"

/// What becomes, at a start, of the rows that the last process left.
namespace MessageRecovery {

/// Inside the caller's transaction. Afterwards no row is Sending and no attempt runs.
[[nodiscard]] Stored<RecoverySummary> run(Database &database, const QDateTime &now,
                                          std::chrono::milliseconds fresh);

} // namespace MessageRecovery
