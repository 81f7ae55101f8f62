// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// What this process takes of the machine. One file a platform.
namespace Usage {

/// Of the calling thread; zero where the platform does not say.
[[nodiscard]] std::chrono::nanoseconds processorTimeOfThread();

/// Bytes of memory that are this process's own, and its share of what it has in common with others (PSS);
/// 0 where the platform does not say.
[[nodiscard]] qint64 memory();

} // namespace Usage
