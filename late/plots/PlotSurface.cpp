// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/plots/PlotSurface.h"

#include <utility>

PlotSurface::PlotSurface(QWidget *parent, std::function<void(QPainter &)> overlay)
    : QCustomPlot(parent), m_overlay(std::move(overlay)), m_drawing(*this)
{
    setObjectName(QStringLiteral("plotSurface"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void PlotSurface::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    QPainter painter(this);
    m_overlay(painter);
}

void PlotSurface::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    m_drawing.fit();
}

void PlotSurface::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        m_drawing.rebuild();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
               event->type() == QEvent::LocaleChange) {
        m_drawing.recolour();
        m_drawing.fit();
    }
}
