// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

class HistoryModel;
class MessageActions;
class SearchNeedle;

/// The rows of the history: one whole row is selected and focused at a time. Its columns fit their contents
/// and the room there is, until an agent gives them widths. Where there is too little room for all of them,
/// the trunk goes first and the SMS ID next, for the message needs it more; both stand in the details.
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    /// The actions stand in its context menu. Both must outlive it.
    HistoryTable(HistoryModel &model, MessageActions &actions, QWidget *parent = nullptr);

    /// Widths and order of the columns, for whoever keeps them; empty while nobody has changed them.
    [[nodiscard]] QByteArray headerState() const;
    bool restoreHeaderState(const QByteArray &state);

    /// What is searched for: marked in the cells.
    void setNeedle(const SearchNeedle &needle);

    /// Room for a time, a number, a status and the beginning of a message.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void detailsRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void fit();
    void fitColumns();
    /// Whether a column needs more now.
    bool measure(int firstRow, int lastRow, int firstColumn, int lastColumn);
    void measureAll();
    void takeAgentsColumns();
    void copyRow() const;

    HistoryModel &m_model;
    MessageActions &m_actions;
    QHash<int, int> m_needs; ///< of each column: the width of its widest text
    bool m_columnsAreTheAgents = false;
    bool m_fitting = false;
};
