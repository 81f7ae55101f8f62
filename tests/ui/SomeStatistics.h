// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "late/plots/QCustomPlotHeader.h"
#include "tests/ui/HandDrivenStatistics.h"
#include "ui/statistics/BarPlot.h"
#include "ui/statistics/StatisticsPage.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

inline const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

inline QDate march()
{
    return {2026, 3, 2};
}

inline StateCounts counts(int sent, int failed)
{
    StateCounts states;
    states.counts.at(static_cast<size_t>(MessageState::Sent)) = sent;
    states.counts.at(static_cast<size_t>(MessageState::Failed)) = failed;
    return states;
}

inline QDateTime dayStart(int day)
{
    return march().addDays(day).startOfDay(berlin()).toUTC();
}

/// Five days from a Monday on: 12 messages, none, 30, ...; three trunks, of which one has no report.
inline Statistics someStatistics()
{
    Statistics statistics;
    statistics.range = {march(), march().addDays(4), StatisticsStep::Day, berlin()};
    const QList<StateCounts> days{counts(10, 2), {}, counts(30, 0), counts(1, 0), counts(4, 4)};
    for (int day = 0; day < days.size(); ++day)
        statistics.periods.append({dayStart(day), dayStart(day + 1), days.at(day)});
    statistics.trunks = {{QStringLiteral("GSM-1"), counts(30, 1), 60, 31, std::chrono::milliseconds(4200)},
                         {QStringLiteral("GSM-10"), counts(10, 5), 11, 15, std::chrono::seconds(125)},
                         {QStringLiteral("GSM-2"), counts(5, 0), 5, 0, std::nullopt}};
    statistics.hours.at(9) = {40, dayStart(2).addSecs(9 * 3600), dayStart(2).addSecs(10 * 3600), 25};
    statistics.hours.at(10) = {11, dayStart(0).addSecs(10 * 3600), dayStart(0).addSecs(11 * 3600), 11};
    return statistics;
}

/// The page before numbers that a test gives it, and what somebody wanted to see of it.
class ShownStatistics
{
public:
    ShownStatistics() : m_page(source, berlin()), m_wanted(&m_page, &StatisticsPage::messagesWanted) {}

    [[nodiscard]] StatisticsPage &page() { return m_page; }
    [[nodiscard]] BarPlot *plot(const QString &name) const { return m_page.findChild<BarPlot *>(name); }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        return m_page.findChild<QTableView *>(name);
    }

    void show(const Stored<Statistics> &statistics = someStatistics())
    {
        m_page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_page));
        const auto *messages = plot(QStringLiteral("messagesPlot"));
        source.answer(int(source.asked.size()) - 1, statistics);
        if (statistics && statistics->total().total() > 0)
            QTRY_VERIFY(!messages->chart().bars.isEmpty() && messages->isVisible());
    }
    /// What draws its bars.
    static QCustomPlot *surfaceOf(const BarPlot *plot) { return plot->findChild<QCustomPlot *>(); }
    /// Once the plot is drawn in its size.
    static QPoint middleOf(BarPlot *plot, const BarPlace &place)
    {
        surfaceOf(plot)->replot();
        return plot->areaOf(place).center();
    }
    [[nodiscard]] qsizetype wishes() const { return m_wanted.size(); }
    /// The first that was not taken yet.
    [[nodiscard]] HistoryFilter wanted()
    {
        return m_wanted.isEmpty() ? HistoryFilter() : m_wanted.takeFirst().at(0).value<HistoryFilter>();
    }

    HandDrivenStatistics source;

private:
    StatisticsPage m_page;
    QSignalSpy m_wanted;
};
