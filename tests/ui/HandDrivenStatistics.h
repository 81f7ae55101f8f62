// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/StatisticsSource.h"

#include <QPromise>

#include <deque>

/// Answers when the test says so, and remembers what was asked.
class HandDrivenStatistics final : public StatisticsSource
{
public:
    [[nodiscard]] QFuture<Stored<Statistics>> read(const StatisticsRange &range) override
    {
        asked.append(range);
        m_promises.emplace_back().start();
        return m_promises.back().future();
    }

    void answer(int question, const Stored<Statistics> &answer)
    {
        QPromise<Stored<Statistics>> &promise = m_promises.at(static_cast<size_t>(question));
        promise.addResult(answer);
        promise.finish();
    }
    [[nodiscard]] bool isCancelled(int question) const
    {
        return m_promises.at(static_cast<size_t>(question)).isCanceled();
    }

    QList<StatisticsRange> asked;

private:
    std::deque<QPromise<Stored<Statistics>>> m_promises;
};
