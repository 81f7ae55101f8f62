// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StatisticsReader.h"

/// Where the statistics come from. The application's is ReaderStatisticsSource; tests drive one by hand.
class StatisticsSource
{
public:
    virtual ~StatisticsSource() = default;

    [[nodiscard]] virtual QFuture<Stored<Statistics>> read(const StatisticsRange &range) = 0;
};
