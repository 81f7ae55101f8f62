// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/plots/BarDrawing.h"

#include "late/plots/BarTicks.h"
#include "ui/look/Tone.h"
#include "ui/statistics/BarLook.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double barWidth = 0.7;
constexpr int edge = 10;

/// There is no half of a message.
class WholeNumbers final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::ceil(QCPAxisTicker::getTickStep(range)));
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        // The plot's own locale leaves out what separates the thousands.
        return QLocale().toString(qRound64(tick));
    }
};

QSharedPointer<QCPAxisTicker> named(const QMap<double, QString> &names)
{
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    ticker->setTicks(names);
    return ticker;
}

} // namespace

BarDrawing::BarDrawing(QCustomPlot &plot) : m_plot(plot)
{
    // Neither is drawn with more than it takes: edges on whole pixels are sharp as they are.
    m_plot.setNotAntialiasedElements(QCP::aePlottables | QCP::aeAxes | QCP::aeGrid);
    m_plot.axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis, m_plot.yAxis2}) {
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(6);
    }
    m_plot.yAxis->setTicker(QSharedPointer<WholeNumbers>::create());
}

void BarDrawing::setChart(const Chart &chart)
{
    m_chart = chart;
    rebuild();
}

bool BarDrawing::isMirrored() const
{
    return m_chart.hasRows() && m_plot.layoutDirection() == Qt::RightToLeft;
}

QCPAxis *BarDrawing::barAxis() const
{
    if (!m_chart.hasRows())
        return m_plot.xAxis;
    return isMirrored() ? m_plot.yAxis2 : m_plot.yAxis;
}

double BarDrawing::greatest() const
{
    double most = 0;
    for (const ChartBar &bar : m_chart.bars)
        most = std::max(most, bar.total());
    return most;
}

void BarDrawing::rebuild()
{
    m_plot.clearPlottables();
    m_plot.clearItems();
    m_bars.clear();
    m_marks.clear();
    for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
        auto *bars = new QCPBars(barAxis(), valueAxis());
        bars->setSelectable(QCP::stNone);
        bars->setWidth(barWidth);
        if (!m_bars.isEmpty())
            bars->moveAbove(m_bars.constLast());
        for (qsizetype at = 0; at < m_chart.bars.size(); ++at) {
            if (m_chart.bars.at(at).parts.at(series) > 0)
                bars->addData(double(at), m_chart.bars.at(at).parts.at(series));
        }
        m_bars.append(bars);
    }
    if (m_chart.hasRows())
        addMarks();

    m_plot.xAxis->setVisible(!m_chart.hasRows());
    m_plot.yAxis->setVisible(!isMirrored());
    m_plot.yAxis2->setVisible(isMirrored());
    m_plot.xAxis->setRangeReversed(isMirrored());
    for (QCPAxis *axis : {m_plot.yAxis, m_plot.yAxis2})
        axis->setRangeReversed(m_chart.hasRows());
    // Lines to count by where a value has no mark of its own; the axis itself only where bars stand on it.
    m_plot.xAxis->grid()->setVisible(false);
    m_plot.yAxis->grid()->setVisible(!m_chart.hasRows());
    recolour();
    fit();
}

void BarDrawing::addMarks()
{
    for (qsizetype at = 0; at < m_chart.bars.size(); ++at) {
        auto *mark = new QCPItemText(&m_plot);
        mark->setSelectable(false);
        mark->setText(m_chart.bars.at(at).mark);
        mark->setPositionAlignment((isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        mark->setPadding(QMargins(6, 0, 6, 0));
        mark->setClipToAxisRect(false);
        mark->position->setCoords(m_chart.bars.at(at).total(), double(at));
        m_marks.append(mark);
    }
}

void BarDrawing::recolour()
{
    const QColor ground = m_plot.palette().color(QPalette::Active, QPalette::Base);
    const QColor text = m_plot.palette().color(QPalette::Active, QPalette::Text);
    const QColor quiet = mutedText(m_plot.palette());
    QColor line = text;
    line.setAlphaF(0.14F);
    m_plot.setBackground(QBrush(ground));
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis, m_plot.yAxis2}) {
        axis->setTickLabelColor(m_chart.hasRows() ? text : quiet);
        axis->setTickLabelFont(m_plot.font());
        axis->setBasePen(axis == m_plot.xAxis ? QPen(quiet, 1) : QPen(Qt::NoPen));
        axis->grid()->setPen(QPen(line, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    for (qsizetype series = 0; series < m_bars.size(); ++series) {
        const BarLook look = BarLook::of(m_chart.series.at(series).state, m_plot.palette());
        m_bars.at(series)->setBrush(look.fill);
        m_bars.at(series)->setPen(look.line);
    }
    for (QCPItemText *mark : std::as_const(m_marks)) {
        mark->setColor(text);
        mark->setFont(m_plot.font());
    }
}

void BarDrawing::fit()
{
    const double bars = double(std::max<qsizetype>(m_chart.bars.size(), 1));
    barAxis()->setRange(-0.5, bars - 0.5);
    if (m_chart.hasRows())
        fitRows();
    else
        fitColumns();
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

void BarDrawing::fitColumns()
{
    const double most = std::max(greatest(), 1.0);
    const QFontMetrics metrics = m_plot.fontMetrics();
    const int numbers = metrics.horizontalAdvance(QLocale().toString(qRound64(most * 1.1)));
    const bool hasEras = std::any_of(m_chart.bars.cbegin(), m_chart.bars.cend(),
                                     [](const ChartBar &bar) { return !bar.era.isEmpty(); });
    const QMargins margins(numbers + 16, edge, edge, (hasEras ? 2 : 1) * metrics.lineSpacing() + 8);
    m_plot.axisRect()->setMargins(margins);
    m_plot.yAxis->setRange(0, most * 1.06);
    m_plot.xAxis->setTicker(
        named(BarTicks::columns(m_chart.bars, metrics, m_plot.width() - margins.left() - margins.right())));
}

void BarDrawing::fitRows()
{
    const QFontMetrics metrics = m_plot.fontMetrics();
    int names = 0;
    int marks = 0;
    for (const ChartBar &bar : std::as_const(m_chart.bars)) {
        names = std::max(names, metrics.horizontalAdvance(bar.tick));
        marks = std::max(marks, metrics.horizontalAdvance(bar.mark));
    }
    names = std::min(names, m_plot.width() * 2 / 5) + 1;
    const int before = names + 14;
    m_plot.axisRect()->setMargins(isMirrored() ? QMargins(edge, 4, before, 4) : QMargins(before, 4, edge, 4));
    const double room = std::max(m_plot.width() - before - edge, 1);
    const double most = greatest() > 0 ? greatest() : 1.0;
    m_plot.xAxis->setRange(0, most * room / std::max(room - marks - 14, room / 4));
    barAxis()->setTicker(named(BarTicks::rows(m_chart.bars, metrics, names)));
    // What is written beside the bars is placed by the other one.
    m_plot.yAxis->setRange(barAxis()->range());
}

QSize BarDrawing::leastSize() const
{
    const int line = m_plot.fontMetrics().lineSpacing();
    const int width = m_plot.fontMetrics().averageCharWidth() * 36;
    if (!m_chart.hasRows())
        return {width, 8 * line};
    return {width, static_cast<int>(m_chart.bars.size()) * (line + 10) + 8};
}

BarPlace BarDrawing::placeAt(const QPoint &point) const
{
    const QRect inside = m_chart.hasRows() ? m_plot.rect() : m_plot.axisRect()->rect();
    if (!inside.contains(point))
        return {};
    const int bar = qRound(barAxis()->pixelToCoord(m_chart.hasRows() ? point.y() : point.x()));
    if (bar < 0 || bar >= m_chart.bars.size() || m_chart.bars.at(bar).total() <= 0)
        return {};
    const QList<double> &parts = m_chart.bars.at(bar).parts;
    const double value = valueAxis()->pixelToCoord(m_chart.hasRows() ? point.x() : point.y());
    double below = 0;
    for (int part = 0; parts.size() > 1 && part < parts.size(); ++part) {
        below += parts.at(part);
        if (value >= 0 && value < below)
            return {bar, part};
    }
    return {bar, -1};
}

QRect BarDrawing::areaOf(const BarPlace &place) const
{
    if (!m_chart.has(place))
        return {};
    const QList<double> &parts = m_chart.bars.at(place.bar).parts;
    double from = 0;
    for (int part = 0; part < place.part; ++part)
        from += parts.at(part);
    const double to = place.part < 0 ? m_chart.bars.at(place.bar).total() : from + parts.at(place.part);
    const double side = barAxis()->coordToPixel(place.bar - barWidth / 2);
    const double otherSide = barAxis()->coordToPixel(place.bar + barWidth / 2);
    const double start = valueAxis()->coordToPixel(from);
    const double end = valueAxis()->coordToPixel(to);
    const QRectF area = m_chart.hasRows()
                            ? QRectF(QPointF(start, side), QPointF(end, otherSide)).normalized()
                            : QRectF(QPointF(side, end), QPointF(otherSide, start)).normalized();
    return area.toAlignedRect();
}
