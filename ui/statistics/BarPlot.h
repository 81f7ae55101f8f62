// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/PlotPart.h"

#include <QWidget>

/// Draws a chart. Its bars are reached by the arrow keys and by the pointer; Enter, Space and a click open
/// one. Columns of time go from left to right in every language; rows begin where a line begins.
class BarPlot : public QWidget
{
    Q_OBJECT

public:
    explicit BarPlot(QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }

    /// The one that the keyboard is on. None: nothing has been reached yet.
    [[nodiscard]] BarPlace current() const { return m_current; }
    void setCurrent(const BarPlace &place);

    [[nodiscard]] BarPlace placeAt(const QPoint &point) const;
    [[nodiscard]] QRect areaOf(const BarPlace &place) const;
    /// What a tooltip and a screen reader say of it.
    [[nodiscard]] QString factsOf(const BarPlace &place) const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void currentChanged(const BarPlace &place);
    void opened(const BarPlace &place);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void moveBar(int step);
    void movePart(int step);
    void hover(const BarPlace &place);
    void paintOver(QPainter &painter);
    void repaintBars();
    [[nodiscard]] QString missingPart() const;

    BarCanvas *m_canvas = nullptr; ///< nothing where the part of the program is missing
    Chart m_chart;
    BarPlace m_current;
    BarPlace m_hovered;
    BarPlace m_pressed;
};
