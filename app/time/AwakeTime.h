// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// How long the machine has been awake since it was started: never goes back, and stands while it sleeps.
/// Qt's own timer stands on some systems and runs on others. One file a platform.
[[nodiscard]] std::chrono::milliseconds awakeTime();
