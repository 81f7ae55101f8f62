// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Ends this process as another's kill -9 would: no destructor, no flush, no handler.
[[noreturn]] void endSuddenly();
