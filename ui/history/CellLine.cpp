// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CellLine.h"

#include <QPainter>
#include <QTextOption>
#include <QTransform>

#include <cmath>

CellLine::CellLine(const QString &text, const QFont &font, Qt::LayoutDirection direction)
    : m_text(text), m_font(font), m_direction(direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    m_text.setTextOption(option);
    m_text.setTextFormat(Qt::PlainText);
    m_text.prepare({}, m_font); // else it is laid out in the application's font first, to tell its size
}

int CellLine::width() const
{
    return int(std::ceil(m_text.size().width()));
}

void CellLine::draw(QPainter &painter, const QRect &place, const QColor &color) const
{
    painter.setFont(m_font);
    painter.setPen(color);
    const QSizeF size = m_text.size();
    const qreal left =
        m_direction == Qt::RightToLeft ? place.x() + place.width() - size.width() : qreal(place.x());
    painter.drawStaticText(QPointF(left, place.y() + (place.height() - size.height()) / 2), m_text);
}
