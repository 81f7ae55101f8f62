// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

/// What a part of the benchmark measured, by name.
using Figures = QHash<QString, double>;

/// Milliseconds that this takes.
[[nodiscard]] double millisecondsOf(const std::function<void()> &work);
/// Of an even count, the upper one. \a values may not be empty.
[[nodiscard]] double median(std::vector<double> values);
/// The value that this share of all does not exceed.
[[nodiscard]] double percentile(std::vector<double> values, double share);
