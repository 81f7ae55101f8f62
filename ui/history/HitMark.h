// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/MarkedText.h"

#include <QTextCharFormat>

class QPainter;
class QPalette;

/// How the parts of a text look that a search found: on a ground of their own, and underlined.
namespace HitMark {

[[nodiscard]] QTextCharFormat format(const QPalette &palette);

/// What a line is drawn with, where it is not marked.
struct Line
{
    QFont font;
    QColor color;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeading; ///< as the direction has it
};

/// One line in the middle of the room's height, not cut.
void draw(QPainter &painter, const QRectF &room, const MarkedText &marked, const Line &line,
          const QPalette &palette);

} // namespace HitMark
