// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "ui/print/PrintedRow.h"
#include "ui/print/PrintPages.h"

#include <QDateTime>
#include <QLocale>

/// What stands above a printed list of messages, and how it is written.
struct PrintHead
{
    QString title;
    QStringList conditions; ///< what the list was filtered by, a phrase each
    QDateTime madeAt;
    QLocale locale;
    QFont font; ///< its family; sizes are the table's own
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Messages as a table on pages: a title on the first one, headings and a page number on each, a row for each
/// message. A row stays on one page, unless it is higher than one.
class PrintedTable
{
public:
    /// The pages must outlive it.
    PrintedTable(PrintPages &pages, PrintHead head);

    /// The columns are as wide as the first messages want them.
    void begin(const QList<Message> &first = {});
    /// False where there is no further page.
    [[nodiscard]] bool add(const Message &message);
    /// How many messages there were, below the last of them.
    [[nodiscard]] bool end(qint64 messages);

    [[nodiscard]] int pageCount() const { return m_page; }

private:
    enum Column { Time, To, Text, Trunk, Status, SmsId, ColumnCount };

    void measure(const QList<Message> &first);
    void share(qreal leastTrunk, qreal leastStatus);
    void paintTitle();
    void beginPage();
    [[nodiscard]] bool nextPage();
    [[nodiscard]] bool place(PrintedRow &row);
    void paintLine(qreal y, qreal thickness, const QColor &color);
    [[nodiscard]] PrintedRow row(const QStringList &texts, const QFont &font, bool textIsRightToLeft) const;
    [[nodiscard]] PrintedRow wideRow(const QString &text, const QFont &font) const;
    [[nodiscard]] QFont sized(qreal points, bool isBold = false) const;
    [[nodiscard]] QStringList cells(const Message &message) const;

    PrintPages &m_pages;
    PrintHead m_head;
    qreal m_point = 1; ///< dots to a point
    qreal m_width = 0;
    qreal m_left[ColumnCount] = {};
    qreal m_widths[ColumnCount] = {};
    qreal m_y = 0;
    qreal m_top = 0;    ///< of the rows of this page
    qreal m_bottom = 0; ///< of the rows of any page
    int m_page = 0;
};
