// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

/// A time of the real PBX as the practice PBX keeps it; never quite nothing, so that no timer spins.
[[nodiscard]] inline std::chrono::milliseconds scaled(std::chrono::milliseconds time, double scale)
{
    const double milliseconds = double(time.count()) * scale;
    return std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(qint64(milliseconds)));
}
