// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintedTable.h"

#include "app/text/HiddenCharacters.h"
#include "ui/wording/ExportWording.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StateWording.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

// In points.
constexpr qreal titleSize = 16;
constexpr qreal conditionSize = 9.5;
constexpr qreal bodySize = 8.5;
constexpr qreal headingSize = 8;
constexpr qreal smallSize = 7.5;
constexpr qreal gap = 10;    // between columns
constexpr qreal padding = 3; // above and below a row
constexpr qreal footer = 22; // kept free for it

constexpr qreal leastShareOfText = 0.34;
constexpr qreal mostShareOfTrunk = 0.16;
constexpr qreal mostShareOfStatus = 0.2; // a reason may be a whole sentence

// Letters are placed on whole dots, so that a text may get a little wider than it was measured.
constexpr qreal certainly = 1.02;

constexpr MessageState states[] = {MessageState::Queued,   MessageState::Sending, MessageState::Accepted,
                                   MessageState::Sent,     MessageState::Failed,  MessageState::NotConfirmed,
                                   MessageState::Cancelled};

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor quiet(0x60, 0x60, 0x60);
const QColor hairline(0xc8, 0xc8, 0xc8);

} // namespace

PrintedTable::PrintedTable(PrintPages &pages, PrintHead head) : m_pages(pages), m_head(std::move(head)) {}

QFont PrintedTable::sized(qreal points, bool isBold) const
{
    QFont font = m_head.font;
    font.setPointSizeF(points);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting); // a screen's, and wrong on paper
    return font;
}

void PrintedTable::begin(const QList<Message> &first)
{
    m_point = m_pages.painter().device()->logicalDpiY() / 72.0;
    m_width = m_pages.size().width();
    m_bottom = m_pages.size().height() - footer * m_point;
    measure(first);
    m_page = 1;
    m_y = 0;
    paintTitle();
    beginPage();
}

// What is short gets the room that it needs, and the texts all the rest. No word of a status is ever broken.
void PrintedTable::measure(const QList<Message> &first)
{
    const QFontMetricsF metrics(sized(bodySize), m_pages.painter().device());
    const QFontMetricsF bold(sized(headingSize, true), m_pages.painter().device());
    const auto widen = [this](Column column, const QFontMetricsF &letters, const QString &text) {
        m_widths[column] = std::max(m_widths[column], letters.horizontalAdvance(text) * certainly);
    };
    const QStringList headings = ExportWording::printHeadings();
    std::fill(std::begin(m_widths), std::end(m_widths), 0.0);
    const QDateTime wide({2028, 12, 28}, {22, 58});
    widen(Time, metrics, m_head.locale.toString(wide, QLocale::ShortFormat));
    for (const Message &message : first) {
        const QStringList texts = cells(message);
        for (const Column column : {Time, To, Trunk, Status, SmsId})
            widen(column, metrics, texts.at(column));
    }
    // Where the first messages have none, later ones may.
    if (m_widths[To] == 0)
        widen(To, metrics, QStringLiteral("+49 1522 888 888 88"));
    if (m_widths[SmsId] == 0)
        widen(SmsId, metrics, QStringLiteral("+4915228888888-1888888888"));
    widen(Trunk, metrics, ExportWording::automaticTrunk());
    m_widths[Trunk] = std::min(m_widths[Trunk], m_width * mostShareOfTrunk);
    m_widths[Status] = std::min(m_widths[Status], m_width * mostShareOfStatus);
    qreal leastStatus = bold.horizontalAdvance(headings.at(Status)) * certainly;
    for (const MessageState state : states)
        leastStatus = std::max(leastStatus, metrics.horizontalAdvance(StateWording::word(state)) * certainly);
    m_widths[Status] = std::max(m_widths[Status], leastStatus);
    for (const Column column : {Time, To, Trunk, SmsId})
        widen(column, bold, headings.at(column));
    share(metrics.horizontalAdvance(ExportWording::automaticTrunk()) * certainly, leastStatus);
}

// Where the texts get too little, trunks and reasons are broken into lines first; numbers cannot be.
void PrintedTable::share(qreal leastTrunk, qreal leastStatus)
{
    const auto othersWidth = [this] {
        return std::accumulate(std::begin(m_widths), std::end(m_widths), 0.0) - m_widths[Text];
    };
    const qreal room = m_width - gap * m_point * (ColumnCount - 1);
    const qreal most = room - m_width * leastShareOfText;
    const auto narrow = [&](Column column, qreal least) {
        const qreal shortage = std::max(0.0, othersWidth() - most);
        m_widths[column] = std::max(std::min(m_widths[column], least), m_widths[column] - shortage);
    };
    narrow(Status, leastStatus);
    narrow(Trunk, leastTrunk);
    const qreal scale = std::min(1.0, most / othersWidth());
    for (const Column column : {Time, To, Trunk, Status, SmsId})
        m_widths[column] *= scale;
    m_widths[Text] = room - othersWidth();
    qreal left = 0;
    for (int column = 0; column < ColumnCount; ++column) {
        m_left[column] = m_head.direction == Qt::RightToLeft ? m_width - left - m_widths[column] : left;
        left += m_widths[column] + gap * m_point;
    }
}

PrintedRow PrintedTable::row(const QStringList &texts, const QFont &font, bool textIsRightToLeft) const
{
    const bool isRightToLeft = m_head.direction == Qt::RightToLeft;
    QList<PrintedCell> cells;
    for (int column = 0; column < ColumnCount; ++column) {
        cells.append({texts.at(column), m_left[column], m_widths[column],
                      column == Text ? textIsRightToLeft : isRightToLeft,
                      column == Time || column == To || column == SmsId});
    }
    return PrintedRow(cells, font, m_pages.painter().device());
}

PrintedRow PrintedTable::wideRow(const QString &text, const QFont &font) const
{
    return PrintedRow({{text, 0, m_width, m_head.direction == Qt::RightToLeft, false}}, font,
                      m_pages.painter().device());
}

void PrintedTable::paintTitle()
{
    QPainter &painter = m_pages.painter();
    painter.setPen(ink);
    PrintedRow title = wideRow(m_head.title, sized(titleSize, true));
    m_y += title.paint(painter, m_y, m_bottom, true) + 4 * m_point;
    for (const QString &condition : std::as_const(m_head.conditions)) {
        PrintedRow line = wideRow(condition, sized(conditionSize));
        m_y += line.paint(painter, m_y, m_bottom - m_y, true) + 1 * m_point;
    }
    painter.setPen(quiet);
    PrintedRow date = wideRow(
        ExportWording::madeAt(m_head.locale.toString(m_head.madeAt, QLocale::ShortFormat)), sized(smallSize));
    m_y += 2 * m_point;
    m_y += date.paint(painter, m_y, m_bottom - m_y, true) + 12 * m_point;
}

void PrintedTable::beginPage()
{
    QPainter &painter = m_pages.painter();
    const bool isRightToLeft = m_head.direction == Qt::RightToLeft;

    painter.setPen(quiet);
    const qreal below = m_bottom + 8 * m_point;
    PrintedRow title = wideRow(m_head.title, sized(smallSize));
    title.paint(painter, below, footer * m_point, true);
    const QString number = ExportWording::page(m_page);
    const QFont small = sized(smallSize);
    const qreal width = QFontMetricsF(small, painter.device()).horizontalAdvance(number) * 1.05;
    PrintedRow page({{number, isRightToLeft ? 0 : m_width - width, width, isRightToLeft, false}}, small,
                    painter.device());
    page.paint(painter, below, footer * m_point, true);

    painter.setPen(ink);
    PrintedRow headings = row(ExportWording::printHeadings(), sized(headingSize, true), isRightToLeft);
    m_y += headings.paint(painter, m_y, m_bottom, true) + padding * m_point;
    paintLine(m_y, 0.9, ink);
    m_top = m_y;
}

bool PrintedTable::nextPage()
{
    if (!m_pages.newPage())
        return false;
    ++m_page;
    m_y = 0;
    beginPage();
    return true;
}

void PrintedTable::paintLine(qreal y, qreal thickness, const QColor &color)
{
    m_pages.painter().fillRect(QRectF(0, y, m_width, thickness * m_point), color);
}

QStringList PrintedTable::cells(const Message &message) const
{
    const QString trunk = message.usedTrunk.isEmpty() ? message.trunk : message.usedTrunk;
    return {m_head.locale.toString(message.createdAt.toLocalTime(), QLocale::ShortFormat),
            Quoted::number(message.to),
            withHiddenShown(message.text),
            trunk.isEmpty() ? ExportWording::automaticTrunk() : Quoted::foreign(trunk),
            StateWording::statusLine(message),
            message.smsId.isEmpty() ? QString() : Quoted::number(message.smsId)};
}

bool PrintedTable::add(const Message &message)
{
    PrintedRow whole = row(cells(message), sized(bodySize), message.text.isRightToLeft());
    return place(whole);
}

bool PrintedTable::end(qint64 messages)
{
    PrintedRow total = wideRow(ExportWording::total(messages), sized(bodySize, true));
    return place(total);
}

bool PrintedTable::place(PrintedRow &row)
{
    const qreal around = 2 * padding * m_point;
    const bool isFirst = m_y == m_top;
    const bool fits = m_y + row.height() + around <= m_bottom;
    // Nobody's text is torn apart for want of a little room; only what no page can hold goes on on the next.
    if (!fits && !isFirst && !nextPage())
        return false;
    for (;;) {
        if (m_y > m_top)
            paintLine(m_y, 0.4, hairline);
        m_pages.painter().setPen(ink);
        const qreal room = m_bottom - m_y - around;
        m_y += row.paint(m_pages.painter(), m_y + padding * m_point, room, m_y == m_top) + around;
        if (row.isDone())
            return true;
        if (!nextPage())
            return false;
    }
}
