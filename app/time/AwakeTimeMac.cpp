// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/AwakeTime.h"

#include <ctime>

std::chrono::milliseconds awakeTime()
{
    const std::chrono::nanoseconds now(clock_gettime_nsec_np(CLOCK_UPTIME_RAW));
    return std::chrono::duration_cast<std::chrono::milliseconds>(now);
}
