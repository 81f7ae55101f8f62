// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/Figures.h"

/// When something happened, and what the process had taken of the processor by then.
namespace Moment {

/// Sets "<name>At", milliseconds of the monotonic clock, which all processes share, and "<name>Cpu".
void note(Figures &figures, const QString &name);

} // namespace Moment
