// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class SearchNeedle;

/// How table "search" is asked.
namespace SearchQuestion {

/// What to ask it for; empty where it cannot help, as with fewer than three letters. An empty needle or trunk
/// asks for nothing.
[[nodiscard]] QString of(const SearchNeedle &needle, const QString &trunk);

} // namespace SearchQuestion
