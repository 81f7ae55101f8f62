// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/AwakeTime.h"

#include <ctime>

std::chrono::milliseconds awakeTime()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                                 std::chrono::nanoseconds(now.tv_nsec));
}
