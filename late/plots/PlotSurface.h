// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "late/plots/BarDrawing.h"
#include "ui/statistics/PlotPart.h"

#include <functional>

/// The plot as a picture: who shows it has the keys and the pointer, and paints over it.
class PlotSurface final : public QCustomPlot, public BarCanvas
{
public:
    PlotSurface(QWidget *parent, std::function<void(QPainter &)> overlay);

    [[nodiscard]] QWidget &widget() override { return *this; }
    void setChart(const Chart &chart) override { m_drawing.setChart(chart); }
    [[nodiscard]] BarPlace placeAt(const QPoint &point) const override { return m_drawing.placeAt(point); }
    [[nodiscard]] QRect areaOf(const BarPlace &place) const override { return m_drawing.areaOf(place); }
    [[nodiscard]] QSize leastSize() const override { return m_drawing.leastSize(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::function<void(QPainter &)> m_overlay;
    BarDrawing m_drawing;
};
