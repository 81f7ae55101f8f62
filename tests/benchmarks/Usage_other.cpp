// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Usage.h"

namespace Usage {

std::chrono::nanoseconds processorTimeOfThread()
{
    return {};
}

std::chrono::nanoseconds processorTime()
{
    return {};
}

qint64 wakeUps()
{
    return 0;
}

void forgetFile(const QString &) {}

qint64 memory()
{
    return 0;
}

} // namespace Usage
