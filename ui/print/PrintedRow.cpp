// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintedRow.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace {

// A little too small rather than a hair too wide: letters do not shrink evenly.
constexpr qreal certainly = 0.99;

void lay(QTextLayout &layout, qreal width)
{
    layout.beginLayout();
    qreal bottom = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, bottom});
        bottom += line.height();
    }
    layout.endLayout();
}

void layOnOneLine(QTextLayout &layout, qreal width)
{
    lay(layout, width);
    const qreal wanted = layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
    if (wanted <= width)
        return;
    QFont font = layout.font();
    font.setPointSizeF(font.pointSizeF() * width / wanted * certainly);
    layout.setFont(font);
    lay(layout, width);
}

} // namespace

PrintedRow::PrintedRow(const QList<PrintedCell> &cells, const QFont &font, QPaintDevice *device)
{
    for (const PrintedCell &cell : cells) {
        QString text = cell.text;
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QChar::LineSeparator);
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        auto layout = std::make_unique<QTextLayout>(text, font, device);
        QTextOption option;
        option.setWrapMode(cell.isUnbroken ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(cell.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(cell.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft); // nobody turns them here
        layout->setTextOption(option);
        if (cell.isUnbroken)
            layOnOneLine(*layout, cell.width);
        else
            lay(*layout, cell.width);
        m_cells.push_back({std::move(layout), cell.left});
    }
}

qreal PrintedRow::height() const
{
    qreal height = 0;
    for (const Cell &cell : m_cells) {
        if (cell.painted < cell.layout->lineCount()) {
            const QTextLine last = cell.layout->lineAt(cell.layout->lineCount() - 1);
            height = std::max(height, last.y() + last.height() - cell.layout->lineAt(cell.painted).y());
        }
    }
    return height;
}

bool PrintedRow::isDone() const
{
    return std::all_of(m_cells.cbegin(), m_cells.cend(),
                       [](const Cell &cell) { return cell.painted == cell.layout->lineCount(); });
}

qreal PrintedRow::paint(QPainter &painter, qreal top, qreal room, bool evenIfTooHigh)
{
    qreal used = 0;
    for (Cell &cell : m_cells) {
        if (cell.painted == cell.layout->lineCount())
            continue;
        const int first = cell.painted;
        const qreal start = cell.layout->lineAt(first).y();
        while (cell.painted < cell.layout->lineCount()) {
            const QTextLine line = cell.layout->lineAt(cell.painted);
            const qreal end = line.y() + line.height() - start;
            if (end > room && !(evenIfTooHigh && cell.painted == first))
                break;
            line.draw(&painter, {cell.left, top - start});
            used = std::max(used, end);
            ++cell.painted;
        }
    }
    return used;
}
