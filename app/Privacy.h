// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the process does, before anything else, so that secrets and customers stay where they belong.
namespace Privacy {

/// Every file made from now on is the user's alone, and a crash leaves no image of the memory.
void keepFilesPrivate();

/// Takes tokens, passwords and the like out of every line that is logged, Qt's own included.
void redactLogs();

} // namespace Privacy
