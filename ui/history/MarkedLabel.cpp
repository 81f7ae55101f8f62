// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/MarkedLabel.h"

#include "ui/history/HitMark.h"

#include <QPainter>

MarkedLabel::MarkedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void MarkedLabel::setNeedle(const SearchNeedle &needle)
{
    m_needle = needle;
    update();
}

void MarkedLabel::paintEvent(QPaintEvent *event)
{
    const MarkedText marked = m_needle.isEmpty() ? MarkedText() : MarkedText::ofNumber(m_needle, text());
    if (marked.hits.isEmpty()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    HitMark::draw(painter, contentsRect(),
                  marked.fitted(fontMetrics(), Qt::ElideMiddle, contentsRect().width()),
                  {font(), palette().color(foregroundRole()), layoutDirection(), alignment()}, palette());
}
