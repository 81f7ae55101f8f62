// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/Figures.h"

/// Requests to one PBX (the practice PBX, over TLS on this machine), one after another, each on a connection
/// of its own, since neither this PBX nor the program keeps one: the program's and libcurl's.
namespace HttpFigures {

[[nodiscard]] Figures requests();

} // namespace HttpFigures
