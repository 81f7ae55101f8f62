// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "late/plots/QCustomPlotHeader.h"
#include "ui/statistics/BarPlace.h"
#include "ui/statistics/Chart.h"

/// A chart on a plot: its bars, its axes, its colours, and where each bar lies. Columns of time go from left
/// to right in every language; rows begin where a line begins.
class BarDrawing
{
public:
    /// The plot must outlive it, and have nothing else on it.
    explicit BarDrawing(QCustomPlot &plot);

    void setChart(const Chart &chart);
    /// Anew, after the direction of reading has changed.
    void rebuild();
    /// After palette or font have changed.
    void recolour();
    /// After the size has changed.
    void fit();

    /// What lies under a point of the plot. None where a bar would have no height.
    [[nodiscard]] BarPlace placeAt(const QPoint &point) const;
    /// Where it lies on the plot.
    [[nodiscard]] QRect areaOf(const BarPlace &place) const;
    [[nodiscard]] QSize leastSize() const;

private:
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] QCPAxis *barAxis() const;
    [[nodiscard]] QCPAxis *valueAxis() const { return m_chart.hasRows() ? m_plot.xAxis : m_plot.yAxis; }
    [[nodiscard]] double greatest() const;
    void addMarks();
    void fitColumns();
    void fitRows();

    QCustomPlot &m_plot;
    Chart m_chart;
    QList<QCPBars *> m_bars; ///< one of each series; the plot's
    QList<QCPItemText *> m_marks;
};
