// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Statistics.h"
#include "ui/statistics/Chart.h"

#include <QCoreApplication>

/// The plots of the page, in words and numbers. Each of their bars knows which messages it stands for.
class StatisticsCharts
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsCharts)

public:
    /// Messages per hour, day or month by status.
    [[nodiscard]] static Chart messages(const Statistics &statistics);
    /// The share that failed of what a trunk tried.
    [[nodiscard]] static Chart failures(const Statistics &statistics);
    /// The median time to the report per trunk.
    [[nodiscard]] static Chart reportTimes(const Statistics &statistics);
    /// Messages by the hour of the day.
    [[nodiscard]] static Chart hours(const Statistics &statistics);
    /// SMS per trunk: what they cost.
    [[nodiscard]] static Chart segments(const Statistics &statistics);

    /// "1,204 messages, 3.1% of those tried failed"
    [[nodiscard]] static QString summary(const Statistics &statistics);
};
