// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/PlotPart.h"

#include <QObject>

/// The part "plots": QCustomPlot.
class PlotLibrary final : public QObject, public PlotPart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.trunktext.PlotPart/1")
    Q_INTERFACES(PlotPart)

public:
    [[nodiscard]] BarCanvas *makeCanvas(QWidget *parent,
                                        std::function<void(QPainter &)> overlay) const override;
};
