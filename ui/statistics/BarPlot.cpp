// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/BarPlot.h"

#include "ui/look/Tone.h"
#include "ui/statistics/BarPlotAccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

BarPlot::BarPlot(QWidget *parent) : QCustomPlot(parent), m_drawing(*this)
{
    BarPlotAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BarPlot::setChart(const Chart &chart)
{
    m_drawing.setChart(chart);
    m_hovered = {};
    m_pressed = {};
    if (!m_drawing.isThere(m_current))
        m_current = {};
    updateGeometry();
    BarPlotAccess::tellChanged(this);
}

QString BarPlot::factsOf(const BarPlace &place) const
{
    if (!m_drawing.isThere(place))
        return {};
    const ChartBar &bar = chart().bars.at(place.bar);
    return place.part < 0 ? bar.facts : bar.partFacts.value(place.part);
}

void BarPlot::setCurrent(const BarPlace &place)
{
    if (!m_drawing.isThere(place) || place == m_current)
        return;
    m_current = place;
    update();
    BarPlotAccess::tellFocus(this);
    Q_EMIT currentChanged(place);
}

void BarPlot::moveBar(int step)
{
    const int last = static_cast<int>(chart().bars.size()) - 1;
    const int from = m_current.bar >= 0 ? m_current.bar + step : 0;
    setCurrent({std::clamp(from, 0, std::max(last, 0)), m_current.part});
}

// Through the whole bar (-1) and its parts, which are the same for all.
void BarPlot::movePart(int step)
{
    const int parts = static_cast<int>(chart().series.size());
    if (parts > 1)
        setCurrent({std::max(m_current.bar, 0), std::clamp(m_current.part + step, -1, parts - 1)});
}

void BarPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(chart().bars.size()) - 1;
    const auto key = static_cast<Qt::Key>(event->key());
    if (key == Qt::Key_Home)
        setCurrent({0, m_current.part});
    else if (key == Qt::Key_End)
        setCurrent({last, m_current.part});
    else if (key == (m_drawing.hasRows() ? Qt::Key_Down : Qt::Key_Right))
        moveBar(1);
    else if (key == (m_drawing.hasRows() ? Qt::Key_Up : Qt::Key_Left))
        moveBar(-1);
    else if (key == Qt::Key_Up)
        movePart(1);
    else if (key == Qt::Key_Down)
        movePart(-1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_current.bar >= 0)
        Q_EMIT opened(m_current);
    else
        QWidget::keyPressEvent(event);
}

void BarPlot::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    if (m_current.bar < 0)
        setCurrent({0, -1});
    update();
}

void BarPlot::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    update();
}

void BarPlot::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    QPainter painter(this);
    if (m_drawing.isThere(m_hovered)) {
        QColor veil = palette().color(QPalette::Active, QPalette::Text);
        veil.setAlphaF(0.13F);
        painter.fillRect(m_drawing.areaOf(m_hovered), veil);
    }
    if (hasFocus() && m_drawing.isThere(m_current)) {
        painter.setPen(QPen(focusFrame(palette()), 2));
        painter.drawRect(m_drawing.areaOf(m_current).adjusted(-3, -3, 3, 3));
    }
}

void BarPlot::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    m_drawing.fit();
}

void BarPlot::mousePressEvent(QMouseEvent *event)
{
    m_pressed =
        event->button() == Qt::LeftButton ? m_drawing.placeAt(event->position().toPoint()) : BarPlace();
}

void BarPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const BarPlace place = m_drawing.placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place.bar < 0 || place != m_pressed)
        return;
    setCurrent(place);
    Q_EMIT opened(place);
}

void BarPlot::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_drawing.placeAt(event->position().toPoint()));
}

void BarPlot::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    hover({});
}

void BarPlot::hover(const BarPlace &place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    if (place.bar < 0)
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    update();
}

void BarPlot::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page's
}

bool BarPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString facts = factsOf(m_drawing.placeAt(help->pos()));
        if (facts.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p style='white-space:pre'>") + facts.toHtmlEscaped() +
                                   QStringLiteral("</p>"),
                               this);
        return true;
    }
    return QCustomPlot::event(event);
}

void BarPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        m_drawing.rebuild();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
               event->type() == QEvent::LocaleChange) {
        m_drawing.recolour();
        updateGeometry();
        m_drawing.fit();
    }
}
