// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/AwakeTime.h"

#include <windows.h>

std::chrono::milliseconds awakeTime()
{
    constexpr ULONGLONG ticksPerMillisecond = 10000; // of 100 ns
    ULONGLONG ticks = 0;
    QueryUnbiasedInterruptTime(&ticks);
    return std::chrono::milliseconds(ticks / ticksPerMillisecond);
}
