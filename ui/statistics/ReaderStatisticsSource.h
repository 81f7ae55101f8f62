// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/StatisticsSource.h"

/// The statistics of what stands on disk. The reader must outlive it.
class ReaderStatisticsSource final : public StatisticsSource
{
public:
    explicit ReaderStatisticsSource(StatisticsReader &reader) : m_reader(reader) {}

    [[nodiscard]] QFuture<Stored<Statistics>> read(const StatisticsRange &range) override
    {
        return m_reader.read(range);
    }

private:
    StatisticsReader &m_reader;
};
