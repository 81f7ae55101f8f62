// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/ToneSign.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace {

// All shapes live in a box of 16 by 16.

QPainterPath outline(Tone tone)
{
    QPainterPath path;
    switch (tone) {
    case Tone::Neutral:
    case Tone::Good:
        path.addEllipse(QRectF(1, 1, 14, 14));
        break;
    case Tone::Caution:
        path.addPolygon(QPolygonF({{8, 1.6}, {15.2, 14.2}, {0.8, 14.2}, {8, 1.6}}));
        break;
    case Tone::Bad: {
        QPolygonF octagon;
        for (int corner = 0; corner <= 8; ++corner) {
            const double angle = (corner + 0.5) * std::numbers::pi / 4;
            octagon << QPointF(8 + 7.4 * std::cos(angle), 8 + 7.4 * std::sin(angle));
        }
        path.addPolygon(octagon);
        break;
    }
    }
    return path;
}

QPainterPath glyph(Tone tone)
{
    QPainterPath path;
    switch (tone) {
    case Tone::Neutral:
        path.moveTo(8, 7.6);
        path.lineTo(8, 11.4);
        path.moveTo(8, 4.7);
        path.lineTo(8, 4.8);
        break;
    case Tone::Good:
        path.moveTo(4.9, 8.3);
        path.lineTo(7.1, 10.5);
        path.lineTo(11.2, 5.8);
        break;
    case Tone::Caution:
        path.moveTo(8, 6.2);
        path.lineTo(8, 9.2);
        path.moveTo(8, 11.9);
        path.lineTo(8, 12.0);
        break;
    case Tone::Bad:
        path.moveTo(5.7, 5.7);
        path.lineTo(10.3, 10.3);
        path.moveTo(10.3, 5.7);
        path.lineTo(5.7, 10.3);
        break;
    }
    return path;
}

} // namespace

ToneSign::ToneSign(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ToneSign::setTone(Tone tone)
{
    m_tone = tone;
    m_underWay = false;
    update();
}

void ToneSign::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    update();
}

QSize ToneSign::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void ToneSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height()) * 0.94;
    painter.translate((width() - side) / 2, (height() - side) / 2);
    painter.scale(side / 16, side / 16);

    const ToneColors colors = toneColors(palette(), m_tone);
    if (m_underWay) {
        const QColor color = mutedText(palette());
        painter.setPen(QPen(color, 1.6));
        painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const double x : {4.9, 8.0, 11.1})
            painter.drawEllipse(QPointF(x, 8), 1.1, 1.1);
        return;
    }
    painter.setPen(QPen(colors.sign, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colors.sign);
    painter.drawPath(outline(m_tone));
    painter.setPen(QPen(colors.background, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(glyph(m_tone));
}

void ToneSign::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}
