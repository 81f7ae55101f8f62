// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/Chart.h"

#include <numeric>

double ChartBar::total() const
{
    return std::accumulate(parts.cbegin(), parts.cend(), 0.0);
}
