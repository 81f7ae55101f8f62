// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryColumns.h"

#include "ui/history/CellLines.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/RowsView.h"
#include "ui/wording/StateWording.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace {

constexpr std::array<HistoryModel::Column, 5> besideTheMessage{
    HistoryModel::TimeColumn, HistoryModel::ToColumn, HistoryModel::TrunkColumn, HistoryModel::StatusColumn,
    HistoryModel::SmsIdColumn};

int widestState(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const MessageState state :
         {MessageState::Queued, MessageState::Sending, MessageState::Accepted, MessageState::Sent,
          MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled})
        widest = std::max(widest, metrics.horizontalAdvance(StateWording::word(state)));
    return widest;
}

/// Takes up to \a wanted from the width, but leaves \a least of it.
int taken(int &width, int wanted, int least)
{
    const int given = std::clamp(wanted, 0, std::max(0, width - least));
    width -= given;
    return given;
}

} // namespace

HistoryColumns::HistoryColumns(RowsView &table, HistoryModel &model, CellLines &lines, QObject *parent)
    : QObject(parent), m_table(table), m_model(model), m_lines(lines)
{
    QHeaderView *header = m_table.horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(HistoryModel::MessageColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int from, int to) {
        // A column that hides or comes back says so later, and is nobody's doing.
        if (!m_fitting && column != HistoryModel::MessageColumn && from > 0 && to > 0)
            becomeTheAgents();
    });
    connect(header, &QHeaderView::sectionMoved, this, &HistoryColumns::becomeTheAgents);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryColumns::measureAnew);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { measure(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { measure(from.row(), to.row()); });
    connect(m_table.verticalScrollBar(), &QAbstractSlider::valueChanged, this, &HistoryColumns::measureShown);
    m_table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QByteArray HistoryColumns::state() const
{
    return m_areTheAgents ? m_table.horizontalHeader()->saveState() : QByteArray();
}

bool HistoryColumns::restoreState(const QByteArray &state)
{
    if (state.isEmpty() || !m_table.horizontalHeader()->restoreState(state))
        return false;
    becomeTheAgents();
    return true;
}

void HistoryColumns::becomeTheAgents()
{
    m_areTheAgents = true;
    // Whoever makes a column wider than the window must be able to reach its end.
    m_table.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

std::pair<int, int> HistoryColumns::shownRows() const
{
    const int height = m_table.viewport()->height();
    if (height <= 0)
        return {0, -1};
    const int first = m_table.rowAt(0);
    const int last = m_table.rowAt(height - 1);
    return {std::max(first, 0), last < 0 ? m_model.rowCount() - 1 : last};
}

void HistoryColumns::measureAnew()
{
    m_needs.clear();
    measureShown();
    fit();
}

void HistoryColumns::measureShown()
{
    const auto [first, last] = shownRows();
    measure(first, last);
}

void HistoryColumns::measure(int firstRow, int lastRow)
{
    const auto [firstShown, lastShown] = shownRows();
    bool grew = false;
    for (int row = std::max(firstRow, firstShown); row <= std::min(lastRow, lastShown); ++row) {
        if (m_model.messageAt(row).id == 0)
            continue;
        for (const HistoryModel::Column column : besideTheMessage) {
            const QString text = m_model.index(row, column).data().toString();
            const int needed = m_lines.whole(text, m_table.font(), m_table.layoutDirection()).width();
            int &widest = m_needs[column];
            grew = grew || needed > widest;
            widest = std::max(widest, needed);
        }
    }
    if (grew)
        fit();
}

void HistoryColumns::fit()
{
    const int letter = m_table.fontMetrics().averageCharWidth();
    const int margins =
        2 * m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table) + 3 * letter;
    const int icon = m_table.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &m_table) + letter;
    const int comfortable = 28 * letter; // for the message
    const int enough = 14 * letter;

    m_fitting = true;
    QHash<int, int> widths;
    int room = m_table.viewport()->width();
    for (const HistoryModel::Column column : besideTheMessage) {
        m_table.setColumnHidden(column, false);
        const int extra = margins + (column == HistoryModel::StatusColumn ? icon : 0);
        widths[column] = m_areTheAgents ? m_table.columnWidth(column)
                                        : std::max(m_needs.value(column) + extra,
                                                   m_table.horizontalHeader()->sectionSizeHint(column));
        room -= widths.value(column);
    }

    int cut = 0; // what the reasons of failures give up: they stand in the details, too
    if (!m_areTheAgents && room < comfortable) {
        const int word = std::min(widths.value(HistoryModel::StatusColumn),
                                  widestState(m_table.fontMetrics()) + margins + icon);
        cut = taken(widths[HistoryModel::StatusColumn], comfortable - room, word);
    }
    room += cut;
    for (const HistoryModel::Column column : {HistoryModel::TrunkColumn, HistoryModel::SmsIdColumn}) {
        if (room >= enough)
            break;
        m_table.setColumnHidden(column, true);
        room += widths.take(column);
    }
    if (!m_areTheAgents) {
        const int back = std::clamp(room - comfortable, 0, cut);
        widths[HistoryModel::StatusColumn] += back;
        room -= back;
        for (const HistoryModel::Column column :
             {HistoryModel::ToColumn, HistoryModel::StatusColumn, HistoryModel::TimeColumn})
            room += taken(widths[column], enough - room,
                          std::max(8 * letter, m_table.horizontalHeader()->sectionSizeHint(column)));
        for (auto width = widths.constBegin(); width != widths.constEnd(); ++width)
            m_table.setColumnWidth(width.key(), width.value());
    }
    m_fitting = false;
}
