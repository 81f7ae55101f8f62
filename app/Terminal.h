// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/CommandLine.h"

/// The commands that need no window, put together.
namespace Terminal {

/// Runs one to its end, with an event loop where it needs one; the process's exit code.
[[nodiscard]] int run(const CommandLine &line);

} // namespace Terminal
