// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Statistics.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr qint64 hourMs = 3'600'000;

qint64 startOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

QList<qint64> StatisticsRange::edges() const
{
    QList<qint64> edges;
    if (!first.isValid() || !last.isValid() || last < first || !zone.isValid())
        return edges;
    const QDate end = last.addDays(1);
    for (QDate day = first; day < end;) {
        QDate next = day.addDays(1);
        if (step == StatisticsStep::Month)
            next = std::min(QDate(day.year(), day.month(), 1).addMonths(1), end);
        const qint64 start = startOf(day, zone);
        edges.append(start);
        if (step == StatisticsStep::Hour) {
            const qint64 nextStart = startOf(next, zone);
            for (qint64 hour = start + hourMs; hour < nextStart; hour += hourMs)
                edges.append(hour);
        }
        day = next;
    }
    edges.append(startOf(end, zone));
    return edges;
}

int StateCounts::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

int StateCounts::tried() const
{
    return of(MessageState::Accepted) + of(MessageState::Sent) + of(MessageState::Failed) +
           of(MessageState::NotConfirmed);
}

std::optional<double> TrunkCount::failedShare() const
{
    const int tried = states.tried();
    return tried > 0 ? std::optional(double(states.of(MessageState::Failed)) / tried) : std::nullopt;
}

StateCounts Statistics::total() const
{
    StateCounts sum;
    for (const PeriodCount &period : periods) {
        std::transform(sum.counts.cbegin(), sum.counts.cend(), period.states.counts.cbegin(),
                       sum.counts.begin(), std::plus<>());
    }
    return sum;
}
