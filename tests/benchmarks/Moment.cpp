// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Moment.h"

#include "tests/benchmarks/Usage.h"

#include <chrono>

using Milliseconds = std::chrono::duration<double, std::milli>;

void Moment::note(Figures &figures, const QString &name)
{
    figures[name + QStringLiteral("At")] =
        Milliseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    figures[name + QStringLiteral("Cpu")] = Milliseconds(Usage::processorTime()).count();
}
