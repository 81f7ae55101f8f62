// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StatusSign.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace {

// All shapes live in a box of 16 by 16.
constexpr qreal boxSide = 16;
constexpr QPointF centre(8, 8);
constexpr qreal paleness = 0.5; ///< of what is disabled
constexpr QRgb green = 0xff24984e;
constexpr QRgb amber = 0xffbd7400;
constexpr QRgb red = 0xffd6303a;
constexpr QRgb blue = 0xff2f6fed;
constexpr QRgb grey = 0xff7d8591;
constexpr QRgb white = 0xffffffff;
constexpr int quarter = 90 * 16; ///< Qt's angles

void disc(QPainter &painter, const QPointF &middle, qreal radius, QRgb colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(middle, radius, radius);
}

void ring(QPainter &painter, qreal radius, QRgb colour)
{
    painter.setPen(QPen(QColor(colour), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
}

/// Half a disc inside a ring, from \a start on against the clock.
void half(QPainter &painter, int start, QRgb colour)
{
    constexpr qreal radius = 4.2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawPie(QRectF(8 - radius, 8 - radius, 2 * radius, 2 * radius), start, 2 * quarter);
}

void bar(QPainter &painter, qreal reach, QRgb colour)
{
    painter.setPen(QPen(QColor(colour), 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
}

void stroke(QPainter &painter, const QPolygonF &points)
{
    painter.setPen(QPen(QColor(white), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

void warningTriangle(QPainter &painter)
{
    QPainterPath path(QPointF(8, 1.3));
    path.cubicTo(8.5, 1.3, 8.9, 1.55, 9.15, 2);
    path.lineTo(15.05, 12.6);
    path.cubicTo(15.55, 13.5, 14.95, 14.5, 13.9, 14.5);
    path.lineTo(2.1, 14.5);
    path.cubicTo(1.05, 14.5, 0.45, 13.5, 0.95, 12.6);
    path.lineTo(6.85, 2);
    path.cubicTo(7.1, 1.55, 7.5, 1.3, 8, 1.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(amber));
    painter.drawPath(path);
    stroke(painter, {{8, 5.4}, {8, 9.3}});
    disc(painter, {8, 11.9}, 1, white);
}

void draw(QPainter &painter, StatusSign::Shape shape)
{
    using Shape = StatusSign::Shape;
    switch (shape) {
    case Shape::Idle:
        disc(painter, centre, 5, green);
        break;
    case Shape::Busy:
        ring(painter, 4.2, amber);
        half(painter, quarter, amber);
        break;
    case Shape::Off:
        ring(painter, 4.2, red);
        bar(painter, 2.8, red);
        break;
    case Shape::Unknown:
        ring(painter, 4.2, grey);
        break;
    case Shape::Queued:
        disc(painter, centre, 7, grey);
        stroke(painter, {{8, 4.2}, {8, 8}, {10.6, 9.7}});
        break;
    case Shape::Sending:
        disc(painter, centre, 7, blue);
        for (const qreal x : {4.6, 8.0, 11.4})
            disc(painter, {x, 8}, 1.15, white);
        break;
    case Shape::Accepted:
        ring(painter, 6.2, green);
        half(painter, -quarter, green);
        break;
    case Shape::Sent:
        disc(painter, centre, 7, green);
        stroke(painter, {{4.6, 8.2}, {7, 10.6}, {11.4, 5.7}});
        break;
    case Shape::Failed:
        disc(painter, centre, 7, red);
        stroke(painter, {{5.4, 5.4}, {10.6, 10.6}});
        stroke(painter, {{10.6, 5.4}, {5.4, 10.6}});
        break;
    case Shape::NotConfirmed:
        warningTriangle(painter);
        break;
    case Shape::Cancelled:
        ring(painter, 6.2, grey);
        bar(painter, 4.2, grey);
        break;
    }
}

} // namespace

void StatusSign::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
}

QPixmap StatusSign::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(size.width(), size.height());
    QPixmap &picture = m_pictures[{side, mode}];
    if (!picture.isNull() || side <= 0)
        return picture;
    picture = QPixmap(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / boxSide, side / boxSide);
    // Selected rows keep its colours: they mean something.
    painter.setOpacity(mode == QIcon::Disabled ? paleness : 1.0);
    draw(painter, m_shape);
    return picture;
}
