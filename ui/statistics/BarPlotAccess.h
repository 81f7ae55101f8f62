// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/BarPlot.h"

#include <QAccessibleWidget>
#include <QHash>

/// A plot for a screen reader: a list with an item for each bar, named by its numbers.
class BarPlotAccess final : public QAccessibleWidget
{
public:
    explicit BarPlotAccess(BarPlot *plot);
    ~BarPlotAccess() override;
    Q_DISABLE_COPY_MOVE(BarPlotAccess)

    /// Plots are known to screen readers from now on.
    static void install();
    /// The keyboard is on another bar.
    static void tellFocus(BarPlot *plot);
    /// The bars are others.
    static void tellChanged(BarPlot *plot);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] BarPlot *plot() const;

    mutable QHash<int, QAccessible::Id> m_children; ///< by bar, as they are asked for
};
