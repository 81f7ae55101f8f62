// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "ui/statistics/BarPlace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What every bar has a part of.
struct ChartSeries
{
    QString name;
    std::optional<MessageState> state; ///< whose colours it wears; nothing: the palette's accent

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// One bar, and one row of the table.
struct ChartBar
{
    QString label;       ///< whole, for the table: "Tuesday, 3 March 2026"
    QString tick;        ///< short, at the axis: "3"
    QString era;         ///< below the tick where it changes: "March"
    QString mark;        ///< at the bar's end: "4.5%"; empty: the axis tells
    QList<double> parts; ///< one of each series, stacked; not negative
    QStringList cells;   ///< of the table, after the label
    QString facts;       ///< its exact numbers, one a line: for a tooltip and a screen reader
    HistoryFilter messages;
    QStringList partFacts;             ///< one of each series; empty where a bar is one part
    QList<HistoryFilter> partMessages; ///< likewise

    [[nodiscard]] double total() const;
};

/// What a plot draws and what its table lists: both are made of this, so that they cannot differ.
struct Chart
{
    enum class Direction { Columns, Rows };

    QString title;
    QString emptySentence; ///< instead of the plot where there are no bars
    Direction direction = Direction::Columns;
    bool newestFirst =
        false; ///< the table begins with the last bar, as the history begins with the last message
    QList<ChartSeries> series;
    QStringList headers; ///< of the table: of the label and of each cell
    QList<ChartBar> bars;

    [[nodiscard]] bool hasRows() const { return direction == Direction::Rows; }
    [[nodiscard]] bool has(const BarPlace &place) const
    {
        return place.bar >= 0 && place.bar < bars.size() && place.part < series.size();
    }
};
