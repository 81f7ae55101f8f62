// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ChartLegend.h"

#include "ui/statistics/BarLook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace {

class Sample : public QWidget
{
public:
    Sample(std::optional<MessageState> state, QWidget *parent) : QWidget(parent), m_state(state)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().ascent();
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const BarLook look = BarLook::of(m_state, palette());
        QPainter painter(this);
        painter.setPen(look.line);
        painter.setBrush(look.fill);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    std::optional<MessageState> m_state;
};

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

void ChartLegend::setSeries(const QList<ChartSeries> &series)
{
    if (m_series == series)
        return;
    m_series = series;
    rebuild();
}

void ChartLegend::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChartSeries &series : std::as_const(m_series)) {
        if (m_row->count() > 0)
            m_row->addSpacing(10);
        m_row->addWidget(new Sample(series.state, this));
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setText(series.name);
        m_row->addWidget(name);
    }
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}
