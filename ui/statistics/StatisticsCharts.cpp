// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/StatisticsCharts.h"

#include "ui/statistics/FigureWording.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StateWording.h"

#include <QCollator>

#include <algorithm>

namespace {

using enum MessageState;

// From the axis on: what went well, what is under way, what went wrong.
constexpr std::array stacked{Sent, Accepted, Sending, Queued, Cancelled, NotConfirmed, Failed};

HistoryFilter between(const QDateTime &from, const QDateTime &until, QSet<MessageState> states = {})
{
    HistoryFilter filter;
    filter.from = from;
    filter.until = until;
    filter.states = std::move(states);
    return filter;
}

HistoryFilter ofTrunk(const TrunkCount &trunk, const Statistics &statistics, QSet<MessageState> states)
{
    HistoryFilter filter = between(statistics.periods.constFirst().from, statistics.periods.constLast().until,
                                   std::move(states));
    filter.trunk = trunk.trunk;
    return filter;
}

/// As people number them: GSM-2 before GSM-10.
QList<TrunkCount> sorted(QList<TrunkCount> trunks)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(trunks.begin(), trunks.end(), [&collator](const TrunkCount &one, const TrunkCount &other) {
        return collator.compare(one.trunk, other.trunk) < 0;
    });
    return trunks;
}

ChartBar barOf(const TrunkCount &trunk)
{
    ChartBar bar;
    bar.label = Quoted::plain(trunk.trunk);
    bar.tick = bar.label;
    return bar;
}

} // namespace

Chart StatisticsCharts::messages(const Statistics &statistics)
{
    Chart chart;
    chart.newestFirst = true;
    switch (statistics.range.step) {
    case StatisticsStep::Hour:
        chart.title = tr("Messages per hour");
        chart.headers = {tr("Hour")};
        break;
    case StatisticsStep::Day:
        chart.title = tr("Messages per day");
        chart.headers = {tr("Day")};
        break;
    case StatisticsStep::Month:
        chart.title = tr("Messages per month");
        chart.headers = {tr("Month")};
        break;
    }
    chart.headers += tr("All");
    const StateCounts total = statistics.total();
    QList<MessageState> states;
    for (const MessageState state : stacked) {
        if (total.of(state) == 0)
            continue;
        states.append(state);
        chart.series.append({StateWording::word(state), state});
        chart.headers.append(StateWording::word(state));
    }
    for (const PeriodCount &period : statistics.periods) {
        ChartBar bar;
        bar.label = FigureWording::period(period, statistics.range);
        bar.tick = FigureWording::tick(period, statistics.range);
        bar.era = FigureWording::era(period, statistics.range);
        bar.messages = between(period.from, period.until);
        const QString all = FigureWording::number(period.states.total());
        bar.cells = {all};
        QStringList facts{bar.label, FigureWording::fact(tr("Messages"), all)};
        for (const MessageState state : states) {
            const int count = period.states.of(state);
            const QString word = StateWording::word(state);
            bar.parts.append(count);
            bar.cells.append(FigureWording::number(count));
            const QString fact = FigureWording::fact(word, FigureWording::number(count));
            if (count > 0)
                facts.append(fact);
            bar.partFacts.append(bar.label + QLatin1Char('\n') + fact);
            bar.partMessages.append(between(period.from, period.until, {state}));
        }
        bar.facts = facts.join(QLatin1Char('\n'));
        chart.bars.append(bar);
    }
    return chart;
}

Chart StatisticsCharts::failures(const Statistics &statistics)
{
    Chart chart;
    chart.title = tr("Failed messages per trunk");
    chart.emptySentence = tr("No message was tried on any trunk.");
    chart.direction = Chart::Direction::Rows;
    chart.series = {{StateWording::word(Failed), Failed}};
    chart.headers = {tr("Trunk"), tr("Failed of those tried"), tr("Failed"), tr("Tried")};
    const QList<TrunkCount> trunks = sorted(statistics.trunks);
    for (const TrunkCount &trunk : trunks) {
        const std::optional<double> share = trunk.failedShare();
        if (!share)
            continue;
        ChartBar bar = barOf(trunk);
        bar.parts = {*share};
        bar.mark = FigureWording::percent(*share);
        bar.cells = {bar.mark, FigureWording::number(trunk.states.of(Failed)),
                     FigureWording::number(trunk.states.tried())};
        bar.facts = QStringList{bar.label, FigureWording::fact(chart.headers.at(1), bar.cells.at(0)),
                                FigureWording::fact(chart.headers.at(2), bar.cells.at(1)),
                                FigureWording::fact(chart.headers.at(3), bar.cells.at(2))}
                        .join(QLatin1Char('\n'));
        bar.messages = ofTrunk(trunk, statistics, {Failed});
        chart.bars.append(bar);
    }
    return chart;
}

Chart StatisticsCharts::reportTimes(const Statistics &statistics)
{
    Chart chart;
    chart.title = tr("Time to the report per trunk (median)");
    chart.emptySentence = tr("The PBX has reported on no message.");
    chart.direction = Chart::Direction::Rows;
    chart.series = {{tr("Time to the report"), std::nullopt}};
    chart.headers = {tr("Trunk"), tr("Median"), tr("Reports")};
    const QList<TrunkCount> trunks = sorted(statistics.trunks);
    for (const TrunkCount &trunk : trunks) {
        if (!trunk.medianToReport)
            continue;
        ChartBar bar = barOf(trunk);
        bar.parts = {double(trunk.medianToReport->count()) / 1000};
        bar.mark = FigureWording::duration(*trunk.medianToReport);
        bar.cells = {bar.mark, FigureWording::number(trunk.reported)};
        bar.facts = QStringList{bar.label, FigureWording::fact(chart.headers.at(1), bar.cells.at(0)),
                                FigureWording::fact(chart.headers.at(2), bar.cells.at(1))}
                        .join(QLatin1Char('\n'));
        bar.messages = ofTrunk(trunk, statistics, {Sent, Failed});
        chart.bars.append(bar);
    }
    return chart;
}

Chart StatisticsCharts::hours(const Statistics &statistics)
{
    Chart chart;
    chart.title = tr("Busiest hours of the day");
    chart.series = {{tr("Messages"), std::nullopt}};
    chart.headers = {tr("Hour"), tr("Messages"), tr("Busiest"), tr("Messages then")};
    for (int hour = 0; hour < 24; ++hour) {
        const HourCount &count = statistics.hours.at(static_cast<size_t>(hour));
        ChartBar bar;
        bar.label = FigureWording::hourOfDay(hour);
        bar.tick = QLocale().toString(QTime(hour, 0), QLocale::ShortFormat);
        bar.parts = {double(count.messages)};
        const QString none(QChar(0x2013));
        bar.cells = {FigureWording::number(count.messages), none, none};
        QStringList facts{bar.label, FigureWording::fact(tr("Messages"), bar.cells.at(0))};
        if (count.messages > 0) {
            bar.cells[1] = FigureWording::hour(count.busiestFrom, count.busiestUntil, statistics.range.zone);
            bar.cells[2] = FigureWording::number(count.busiestMessages);
            //: %1 is a day and a time, such as "3/12/26, 09:00 to 10:00"; %n messages were written then
            facts.append(
                tr("Busiest: %1, with %Ln message(s)", nullptr, count.busiestMessages).arg(bar.cells.at(1)));
            //: That is, a click on the bar shows them
            facts.append(tr("Only those are shown in the history."));
            // One stretch of time is all that a history can show: that of the day with the most.
            bar.messages = between(count.busiestFrom, count.busiestUntil);
        }
        bar.facts = facts.join(QLatin1Char('\n'));
        chart.bars.append(bar);
    }
    return chart;
}

Chart StatisticsCharts::segments(const Statistics &statistics)
{
    Chart chart;
    chart.title = tr("SMS per trunk (cost)");
    chart.emptySentence = tr("No SMS has gone out.");
    chart.direction = Chart::Direction::Rows;
    chart.series = {{tr("SMS"), std::nullopt}};
    chart.headers = {tr("Trunk"), tr("SMS"), tr("Messages")};
    const QList<TrunkCount> trunks = sorted(statistics.trunks);
    for (const TrunkCount &trunk : trunks) {
        if (trunk.segments == 0)
            continue;
        ChartBar bar = barOf(trunk);
        bar.parts = {double(trunk.segments)};
        bar.mark = FigureWording::number(trunk.segments);
        bar.cells = {bar.mark, FigureWording::number(trunk.states.tried() - trunk.states.of(Failed))};
        bar.facts = QStringList{bar.label, FigureWording::fact(chart.headers.at(1), bar.cells.at(0)),
                                FigureWording::fact(chart.headers.at(2), bar.cells.at(1))}
                        .join(QLatin1Char('\n'));
        bar.messages = ofTrunk(trunk, statistics, {Accepted, Sent, NotConfirmed});
        chart.bars.append(bar);
    }
    return chart;
}

QString StatisticsCharts::summary(const Statistics &statistics)
{
    const StateCounts total = statistics.total();
    if (total.tried() == 0)
        return tr("%Ln message(s)", nullptr, total.total());
    //: %1 is a share such as "4.5%"
    return tr("%Ln message(s), %1 of those tried failed", nullptr, total.total())
        .arg(FigureWording::percent(double(total.of(Failed)) / total.tried()));
}
