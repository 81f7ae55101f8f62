// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/plots/PlotLibrary.h"

#include "late/plots/PlotSurface.h"

#include <utility>

BarCanvas *PlotLibrary::makeCanvas(QWidget *parent, std::function<void(QPainter &)> overlay) const
{
    return new PlotSurface(parent, std::move(overlay));
}
