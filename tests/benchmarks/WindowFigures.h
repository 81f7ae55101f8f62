// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/Figures.h"

/// What a window costs. Each is asked in a process of its own, whose application is there already. Times are
/// by the system's monotonic clock, which the process that started this one reads too.
namespace WindowFigures {

/// The program's window on a profile, until it is painted, until its rows are, and its memory then.
[[nodiscard]] Figures start(const QString &folder);
/// Ten seconds in which nothing happens: without a PBX, or logged in to the practice PBX.
[[nodiscard]] Figures rest(const QString &folder, bool isConnected);
/// Jumps and pages through the history, and the same rows by SQLite's C API.
[[nodiscard]] Figures jumps(const QString &folder);
/// Messages that arrive while the window is open.
[[nodiscard]] Figures arrivals(const QString &folder);
/// A key press in the form, and in a bare text field, with 2000 characters.
[[nodiscard]] Figures keystrokes();

} // namespace WindowFigures
