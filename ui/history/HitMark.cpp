// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HitMark.h"

#include "ui/look/Tone.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

QTextCharFormat HitMark::format(const QPalette &palette)
{
    QTextCharFormat format;
    format.setBackground(hitGround(palette));
    format.setForeground(palette.color(QPalette::Active, QPalette::Text));
    format.setFontUnderline(true); // not by colour alone
    return format;
}

void HitMark::draw(QPainter &painter, const QRectF &room, const MarkedText &marked, const Line &line,
                   const QPalette &palette)
{
    QTextLayout layout(marked.text, line.font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.direction);
    option.setAlignment(QStyle::visualAlignment(line.direction, line.alignment));
    layout.setTextOption(option);
    const QTextCharFormat mark = format(palette);
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(marked.hits.size());
    for (const TextStretch &hit : marked.hits)
        ranges.append({static_cast<int>(hit.at), static_cast<int>(hit.length), mark});
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(room.width());
    layout.endLayout();
    painter.setPen(line.color);
    layout.draw(&painter, room.topLeft() + QPointF(0, (room.height() - only.height()) / 2));
}
