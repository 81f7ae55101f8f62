// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/MessageState.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <optional>

/// How much time one bar stands for.
enum class StatisticsStep { Hour, Day, Month };

/// The question: which days, in whose time zone, by which step.
struct StatisticsRange
{
    QDate first;
    QDate last; ///< included
    StatisticsStep step = StatisticsStep::Day;
    QTimeZone zone = QTimeZone::utc();

    /// Where each bar begins, and at the end where the last one ends; milliseconds since 1970 in UTC. A day
    /// may have 23 or 25 hours. The first and the last month are cut where the range is. Empty: no range.
    [[nodiscard]] QList<qint64> edges() const;

    friend bool operator==(const StatisticsRange &, const StatisticsRange &) = default;
};

/// How many messages stand in each state.
struct StateCounts
{
    std::array<int, 7> counts{};

    [[nodiscard]] int of(MessageState state) const { return counts.at(static_cast<size_t>(state)); }
    void add(MessageState state) { ++counts.at(static_cast<size_t>(state)); }
    [[nodiscard]] int total() const;
    /// Those that were given to a trunk: Accepted, Sent, Failed and Not confirmed.
    [[nodiscard]] int tried() const;

    friend bool operator==(const StateCounts &, const StateCounts &) = default;
};

/// The messages written in one stretch of time, [from, until) in UTC.
struct PeriodCount
{
    QDateTime from;
    QDateTime until;
    StateCounts states;
};

/// The messages of one trunk: that which they went through or, before they did, the one asked for. A trunk
/// that was renamed is two.
struct TrunkCount
{
    QString trunk;
    StateCounts states;
    qint64 segments = 0; ///< of the messages that the PBX took or may have taken
    int reported = 0;    ///< messages of which a report told
    /// From the request to its first report; nothing where there is no report.
    std::optional<std::chrono::milliseconds> medianToReport;

    /// Failed of those tried, 0 to 1; nothing where none was tried.
    [[nodiscard]] std::optional<double> failedShare() const;
};

/// One hour of the day over the whole range, and the one such hour that had the most.
struct HourCount
{
    int messages = 0;
    QDateTime busiestFrom;  ///< UTC; invalid where there is no message
    QDateTime busiestUntil; ///< UTC
    int busiestMessages = 0;
};

/// What happened in a range.
struct Statistics
{
    StatisticsRange range;
    QList<PeriodCount> periods;
    QList<TrunkCount> trunks; ///< by name; messages that asked for none and have not gone out are of none
    std::array<HourCount, 24> hours;

    [[nodiscard]] StateCounts total() const;
};
