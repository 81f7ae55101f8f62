// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

/// What this process takes of the machine. One file a platform.
namespace Usage {

/// Of the calling thread; zero where the platform does not say.
[[nodiscard]] std::chrono::nanoseconds processorTimeOfThread();

/// Of the whole process.
[[nodiscard]] std::chrono::nanoseconds processorTime();

/// How often any of its threads has gone to sleep and was woken; 0 where the platform does not say.
[[nodiscard]] qint64 wakeUps();

/// What the system keeps of a file in memory is given back, as far as the platform lets it.
void forgetFile(const QString &path);

/// Bytes of memory that are this process's own, and its share of what it has in common with others (PSS);
/// 0 where the platform does not say.
[[nodiscard]] qint64 memory();

} // namespace Usage
