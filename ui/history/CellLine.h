// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStaticText>

class QColor;
class QPainter;

/// One line of a cell, laid out once: to lay letters out costs more than all else in a table, and what is
/// drawn over and over are glyphs in their places.
class CellLine
{
public:
    CellLine(const QString &text, const QFont &font, Qt::LayoutDirection direction);

    [[nodiscard]] QString text() const { return m_text.text(); }
    /// In pixels, rounded up.
    [[nodiscard]] int width() const;
    /// At the beginning of a place, in the middle of its height.
    void draw(QPainter &painter, const QRect &place, const QColor &color) const;

private:
    QStaticText m_text;
    QFont m_font;
    Qt::LayoutDirection m_direction;
};
