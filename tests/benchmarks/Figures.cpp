// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Figures.h"

#include <QElapsedTimer>

#include <algorithm>

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto place = static_cast<std::size_t>(share * double(values.size()));
    return values.at(std::min(place, values.size() - 1));
}
