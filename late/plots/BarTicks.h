// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/Chart.h"

#include <QFontMetrics>
#include <QMap>

/// Which bars are named at the axis, and how: as many as there is room for.
namespace BarTicks {

/// \a room: the width of the axis in pixels.
[[nodiscard]] QMap<double, QString> columns(const QList<ChartBar> &bars, const QFontMetrics &font, int room);
/// Every row its name, cut where it is longer than \a room.
[[nodiscard]] QMap<double, QString> rows(const QList<ChartBar> &bars, const QFontMetrics &font, int room);

} // namespace BarTicks
