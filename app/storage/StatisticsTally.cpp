// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StatisticsTally.h"

#include <algorithm>

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 quarterMs = 15 * minuteMs;
constexpr qint64 hourMs = 60 * minuteMs;

std::optional<std::chrono::milliseconds> median(QList<qint64> &values)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return std::chrono::milliseconds(*middle);
    return std::chrono::milliseconds((*std::max_element(values.begin(), middle) + *middle) / 2);
}

} // namespace

StatisticsTally::StatisticsTally(const StatisticsRange &range)
    : m_range(range), m_edges(range.edges()), m_periods(std::max<qsizetype>(m_edges.size() - 1, 0))
{
}

void StatisticsTally::add(const Entry &entry)
{
    if (entry.createdAt < from() || entry.createdAt >= until())
        return;
    findPeriod(entry.createdAt);
    m_periods[m_period].add(entry.state);
    findHour(entry.createdAt);
    ++m_hours[m_hour].messages;
    if (entry.trunk.isEmpty())
        return;
    TrunkTally &trunk = m_trunks[entry.trunk];
    trunk.count.states.add(entry.state);
    trunk.count.segments += entry.segments;
    // A clock that was set back in between tells nothing.
    if (entry.msToReport && *entry.msToReport >= 0)
        trunk.msToReport.append(*entry.msToReport);
}

void StatisticsTally::findPeriod(qint64 time)
{
    if (time >= m_edges.at(m_period) && time < m_edges.at(m_period + 1))
        return;
    m_period = std::upper_bound(m_edges.cbegin(), m_edges.cend(), time) - m_edges.cbegin() - 1;
}

// Every zone's offset is whole quarters of an hour, and so is every change of one: what stands in one quarter
// is asked for once.
void StatisticsTally::findHour(qint64 time)
{
    if (time / quarterMs == m_quarter)
        return;
    m_quarter = time / quarterMs;
    const QTime local = QDateTime::fromMSecsSinceEpoch(m_quarter * quarterMs, m_range.zone).time();
    m_hour = m_quarter * quarterMs - local.minute() * minuteMs;
    HourTally &hour = m_hours[m_hour];
    hour.hour = local.hour();
    hour.start = m_hour;
}

Statistics StatisticsTally::result()
{
    const auto utc = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    };
    Statistics statistics;
    statistics.range = m_range;
    for (qsizetype at = 0; at < m_periods.size(); ++at)
        statistics.periods.append({utc(m_edges.at(at)), utc(m_edges.at(at + 1)), m_periods.at(at)});

    for (auto trunk = m_trunks.begin(); trunk != m_trunks.end(); ++trunk) {
        trunk->count.trunk = trunk.key();
        trunk->count.reported = static_cast<int>(trunk->msToReport.size());
        trunk->count.medianToReport = median(trunk->msToReport);
        statistics.trunks.append(trunk->count);
    }
    std::sort(statistics.trunks.begin(), statistics.trunks.end(),
              [](const TrunkCount &one, const TrunkCount &other) { return one.trunk < other.trunk; });

    for (const HourTally &tally : std::as_const(m_hours)) {
        HourCount &hour = statistics.hours.at(static_cast<size_t>(tally.hour));
        hour.messages += tally.messages;
        // The latest of those that are equal.
        const bool more = tally.messages > hour.busiestMessages ||
                          (tally.messages == hour.busiestMessages && utc(tally.start) > hour.busiestFrom);
        if (more) {
            hour.busiestMessages = tally.messages;
            hour.busiestFrom = utc(std::max(tally.start, from()));
            hour.busiestUntil = utc(std::min(tally.start + hourMs, until()));
        }
    }
    return statistics;
}
