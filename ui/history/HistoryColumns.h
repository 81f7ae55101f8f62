// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <utility>

class CellLines;
class HistoryModel;
class RowsView;

/// The columns of the history: they fit what is seen of them and the room there is, until an agent gives them
/// widths. Where there is too little room for all of them, the trunk goes first and the SMS ID next, for the
/// message needs it more; both stand in the details.
class HistoryColumns : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HistoryColumns(RowsView &table, HistoryModel &model, CellLines &lines, QObject *parent);

    /// Widths and order, for whoever keeps them; empty while nobody has changed them.
    [[nodiscard]] QByteArray state() const;
    bool restoreState(const QByteArray &state);

    /// The first and the last row that is seen, or one behind the other where there is none.
    [[nodiscard]] std::pair<int, int> shownRows() const;

    /// Makes them wide enough for what is seen of these rows.
    void measure(int firstRow, int lastRow);
    void measureShown();
    /// Forgets what was seen before.
    void measureAnew();
    /// Gives each its share of the room.
    void fit();

private:
    void becomeTheAgents();

    RowsView &m_table;
    HistoryModel &m_model;
    CellLines &m_lines;
    QHash<int, int> m_needs; ///< of each column: the width of its widest text
    bool m_areTheAgents = false;
    bool m_fitting = false;
};
