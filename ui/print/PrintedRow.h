// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

/// A cell of a printed row: its text and where it stands, in dots from the upper left corner of the page.
struct PrintedCell
{
    QString text;
    qreal left = 0;
    qreal width = 0;
    bool isRightToLeft = false;
    bool isUnbroken = false; ///< one line, and smaller letters where they would not fit on it
};

/// The cells of one row, their texts broken into lines. It can be painted in parts, a page each; no line is
/// ever cut.
class PrintedRow
{
public:
    PrintedRow(const QList<PrintedCell> &cells, const QFont &font, QPaintDevice *device);

    /// Of what has not been painted yet.
    [[nodiscard]] qreal height() const;
    [[nodiscard]] bool isDone() const;
    /// Paints as many lines as there is room for, and at least one if \a evenIfTooHigh; the height of them.
    qreal paint(QPainter &painter, qreal top, qreal room, bool evenIfTooHigh);

private:
    struct Cell
    {
        std::unique_ptr<QTextLayout> layout;
        qreal left = 0;
        int painted = 0; ///< lines
    };

    std::vector<Cell> m_cells;
};
