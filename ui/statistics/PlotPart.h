// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/BarPlace.h"
#include "ui/statistics/Chart.h"

#include <QRect>
#include <QtPlugin>

#include <functional>

class QPainter;
class QWidget;

/// Bars on a widget of their own, which takes neither keys nor the pointer, and follows its size, its
/// palette, its font and its direction by itself.
class BarCanvas
{
public:
    virtual ~BarCanvas() = default;

    [[nodiscard]] virtual QWidget &widget() = 0;

    virtual void setChart(const Chart &chart) = 0;
    /// What lies under a point of the widget. None where a bar would have no height.
    [[nodiscard]] virtual BarPlace placeAt(const QPoint &point) const = 0;
    /// Where it lies on the widget.
    [[nodiscard]] virtual QRect areaOf(const BarPlace &place) const = 0;
    [[nodiscard]] virtual QSize leastSize() const = 0;
};

/// What draws bars: the late part "plots".
class PlotPart
{
public:
    virtual ~PlotPart() = default;

    /// Belongs to \a parent. \a overlay paints over the bars, each time.
    [[nodiscard]] virtual BarCanvas *makeCanvas(QWidget *parent,
                                                std::function<void(QPainter &)> overlay) const = 0;
};
Q_DECLARE_INTERFACE(PlotPart, "org.trunktext.PlotPart/1")
