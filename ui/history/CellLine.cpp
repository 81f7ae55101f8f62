// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CellLine.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>
#include <QTransform>

#include <algorithm>

namespace {

// A letter is rarely so much narrower than the others; what is cut away wrongly is noticed.
constexpr int narrowest = 3;
constexpr QChar popIsolate(0x2069);

QString elided(const QString &text, const CellLine::Room &room)
{
    const QFontMetrics metrics(room.font);
    const qsizetype most = room.width * narrowest / std::max(1, metrics.averageCharWidth()) + narrowest;
    if (room.mode == Qt::ElideRight && text.size() > most) {
        // Of a long text only as much is laid out as there may be room for.
        QString beginning = text.first(most);
        if (text.endsWith(popIsolate))
            beginning += popIsolate;
        if (QString cut = metrics.elidedText(beginning, room.mode, room.width); cut != beginning)
            return cut;
    }
    return metrics.elidedText(text, room.mode, room.width);
}

} // namespace

CellLine::CellLine(const QString &text, const Room &room)
    : m_text(elided(text, room)), m_font(room.font), m_direction(room.direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(room.direction);
    m_text.setTextOption(option);
    m_text.setTextFormat(Qt::PlainText);
    m_text.prepare({}, m_font); // else it is laid out in the application's font first, to tell its size
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
