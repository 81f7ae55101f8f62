// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

/// Rows of a list, for what is told of many that follow each other at once.
namespace RowRuns {

/// Where a run of rows that follow each other ends.
inline QList<int>::const_iterator endOfRun(QList<int>::const_iterator first, QList<int>::const_iterator end)
{
    auto last = first;
    while (last + 1 != end && *(last + 1) == *last + 1)
        ++last;
    return last + 1;
}

/// Ascending, each once.
inline QList<int> inOrder(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    const auto last = std::unique(rows.begin(), rows.end());
    rows.resize(last - rows.begin());
    return rows;
}

} // namespace RowRuns
