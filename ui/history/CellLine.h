// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStaticText>

class QColor;
class QPainter;

/// One line of a cell, cut to a width. To lay letters out costs more than all else in a table: it is done
/// once here, and what is drawn over and over are glyphs in their places.
class CellLine
{
public:
    struct Room
    {
        QFont font;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::TextElideMode mode = Qt::ElideRight;
        int width = 0; ///< pixels
    };

    CellLine(const QString &text, const Room &room);

    /// What is left of the text.
    [[nodiscard]] QString text() const { return m_text.text(); }
    /// At the beginning of a place that is as wide as it was made for, in the middle of its height.
    void draw(QPainter &painter, const QRect &place, const QColor &color) const;

private:
    QStaticText m_text;
    QFont m_font;
    Qt::LayoutDirection m_direction;
};
