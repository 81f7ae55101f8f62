// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Statistics.h"

#include <QHash>

/// Counts messages one by one into the bars of a range. Knows no store.
class StatisticsTally
{
public:
    explicit StatisticsTally(const StatisticsRange &range);

    /// What is counted of one message.
    struct Entry
    {
        qint64 createdAt = 0; ///< milliseconds since 1970 in UTC
        MessageState state = MessageState::Queued;
        QString trunk; ///< empty: none yet
        int segments = 0;
        std::optional<qint64> msToReport;
    };

    /// Milliseconds since 1970 in UTC: [from, until). Both 0: the range is none.
    [[nodiscard]] qint64 from() const { return m_edges.isEmpty() ? 0 : m_edges.constFirst(); }
    [[nodiscard]] qint64 until() const { return m_edges.isEmpty() ? 0 : m_edges.constLast(); }

    /// An entry outside the range is left out.
    void add(const Entry &entry);

    [[nodiscard]] Statistics result();

private:
    struct TrunkTally
    {
        TrunkCount count;
        QList<qint64> msToReport;
    };
    struct HourTally
    {
        int hour = 0;     ///< of the day
        qint64 start = 0; ///< milliseconds since 1970 in UTC
        int messages = 0;
    };

    void findPeriod(qint64 time);
    void findHour(qint64 time);

    StatisticsRange m_range;
    QList<qint64> m_edges;
    QList<StateCounts> m_periods;
    qsizetype m_period = 0; ///< of the entry before: the next one is most likely in it, too
    QHash<QString, TrunkTally> m_trunks;
    QHash<qint64, HourTally> m_hours; ///< by start
    qint64 m_quarter = -1;            ///< of the entry before, in quarters of an hour since 1970
    qint64 m_hour = 0;                ///< the start of its hour
};
