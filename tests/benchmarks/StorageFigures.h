// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/Figures.h"

#include "app/storage/HistoryFilter.h"

#include <utility>

/// What the store costs, against SQLite's C API on the same file.
namespace StorageFigures {

/// Searches as an agent types them, with a name each.
[[nodiscard]] QList<std::pair<QString, HistoryFilter>> searches(const QString &path);

/// Pages and searches, all of them asked before.
[[nodiscard]] Figures warm(const QString &path);
/// One search in a process that has read nothing of the file, and with nothing of it in the system's memory.
[[nodiscard]] Figures cold(const QString &path, int search);
/// Likewise, all rows by LIKE and the C API.
[[nodiscard]] Figures coldScan(const QString &path);
/// Messages written one by one and many at a time.
[[nodiscard]] Figures writes(const QString &folder);

} // namespace StorageFigures
