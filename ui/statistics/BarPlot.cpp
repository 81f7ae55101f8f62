// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/BarPlot.h"

#include "app/late/LatePart.h"
#include "ui/look/Tone.h"
#include "ui/statistics/BarPlotAccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

BarPlot::BarPlot(QWidget *parent) : QWidget(parent)
{
    BarPlotAccess::install();
    if (const auto *plots = LatePart::load<PlotPart>(QStringLiteral("plots")))
        m_canvas = plots->makeCanvas(this, [this](QPainter &painter) { paintOver(painter); });
    else
        setAccessibleDescription(missingPart());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BarPlot::setChart(const Chart &chart)
{
    m_chart = chart;
    if (m_canvas)
        m_canvas->setChart(chart);
    m_hovered = {};
    m_pressed = {};
    if (!m_chart.has(m_current))
        m_current = {};
    updateGeometry();
    BarPlotAccess::tellChanged(this);
}

BarPlace BarPlot::placeAt(const QPoint &point) const
{
    return m_canvas ? m_canvas->placeAt(point) : BarPlace();
}

QRect BarPlot::areaOf(const BarPlace &place) const
{
    return m_canvas ? m_canvas->areaOf(place) : QRect();
}

QSize BarPlot::minimumSizeHint() const
{
    return m_canvas ? m_canvas->leastSize() : fontMetrics().size(0, missingPart()) + QSize(40, 40);
}

QString BarPlot::factsOf(const BarPlace &place) const
{
    if (!m_chart.has(place))
        return {};
    const ChartBar &bar = chart().bars.at(place.bar);
    return place.part < 0 ? bar.facts : bar.partFacts.value(place.part);
}

void BarPlot::setCurrent(const BarPlace &place)
{
    if (!m_chart.has(place) || place == m_current)
        return;
    m_current = place;
    repaintBars();
    BarPlotAccess::tellFocus(this);
    Q_EMIT currentChanged(place);
}

// The bars cover this widget: what is painted over them is painted with them.
void BarPlot::repaintBars()
{
    if (m_canvas)
        m_canvas->widget().update();
}

QString BarPlot::missingPart() const
{
    return tr("The plots cannot be drawn, as a part of TrunkText is missing.\nInstall TrunkText again.");
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
    else if (key == (m_chart.hasRows() ? Qt::Key_Down : Qt::Key_Right))
        moveBar(1);
    else if (key == (m_chart.hasRows() ? Qt::Key_Up : Qt::Key_Left))
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
    QWidget::focusInEvent(event);
    if (m_current.bar < 0)
        setCurrent({0, -1});
    repaintBars();
}

void BarPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    repaintBars();
}

void BarPlot::paintEvent(QPaintEvent *)
{
    if (m_canvas)
        return; // it covers all
    QPainter painter(this);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, missingPart());
}

void BarPlot::paintOver(QPainter &painter)
{
    if (m_chart.has(m_hovered)) {
        QColor veil = palette().color(QPalette::Active, QPalette::Text);
        veil.setAlphaF(0.13F);
        painter.fillRect(areaOf(m_hovered), veil);
    }
    if (hasFocus() && m_chart.has(m_current)) {
        painter.setPen(QPen(focusFrame(palette()), 2));
        painter.drawRect(areaOf(m_current).adjusted(-3, -3, 3, 3));
    }
}

void BarPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_canvas)
        m_canvas->widget().setGeometry(rect());
}

void BarPlot::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position().toPoint()) : BarPlace();
}

void BarPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const BarPlace place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place.bar < 0 || place != m_pressed)
        return;
    setCurrent(place);
    Q_EMIT opened(place);
}

void BarPlot::mouseMoveEvent(QMouseEvent *event)
{
    hover(placeAt(event->position().toPoint()));
}

void BarPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
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
    repaintBars();
}

void BarPlot::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page's
}

bool BarPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString facts = factsOf(placeAt(help->pos()));
        if (facts.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p style='white-space:pre'>") + facts.toHtmlEscaped() +
                                   QStringLiteral("</p>"),
                               this);
        return true;
    }
    return QWidget::event(event);
}

void BarPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        updateGeometry();
}
