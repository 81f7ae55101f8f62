// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/CellLines.h"
#include "ui/history/HistorySelection.h"
#include "ui/history/RowsView.h"

class HistoryColumns;
class HistoryModel;
class MessageActions;
class SearchNeedle;

/// The rows of the history, however many: whole rows are selected, one of them is the current one.
class HistoryTable : public RowsView
{
    Q_OBJECT

public:
    /// The actions stand in its context menu. Both must outlive it.
    HistoryTable(HistoryModel &model, MessageActions &actions, QWidget *parent = nullptr);

    /// Widths and order of the columns, for whoever keeps them; empty while nobody has changed them.
    [[nodiscard]] QByteArray headerState() const;
    bool restoreHeaderState(const QByteArray &state);

    /// Whoever was on the way to an end that is not known yet wants another row now.
    void stay() { m_goesToTheEnd = false; }
    /// Takes the focus, and has a current row from then on.
    void enter();
    /// What is searched for: marked in the cells.
    void setNeedle(const SearchNeedle &needle);
    /// What the model's order is, shown in the header.
    void showOrder();
    /// Of many rows perhaps.
    [[nodiscard]] HistorySelection selected() const;

    /// Room for a time, a number, a status and the beginning of a message.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Another list: it is shown from its first row on.
    void reset() override;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void detailsRequested();
    /// A click on the header of the times.
    void otherOrderRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;

private:
    void fit();
    void closeGap();
    void goOnToTheEnd();
    void copyRow() const;

    HistoryModel &m_model;
    MessageActions &m_actions;
    CellLines m_lines;
    HistoryColumns *m_columns;
    int m_goneAbove = 0;   ///< rows that are being removed above those that are seen
    int m_placeBefore = 0; ///< the scroll bar's, then
    bool m_hadSelection = false;
    bool m_goesToTheEnd = false; ///< which is not known yet
};
