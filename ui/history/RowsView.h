// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

class QHeaderView;

/// A table whose rows are all of one height. It keeps nothing for each row, as QTableView does: a million of
/// them cost no more than a screen full, and those that come or go no more than their number. Whole rows are
/// selected. Up to 70 million rows of 30 pixels.
class RowsView : public QAbstractItemView
{
    Q_OBJECT

public:
    /// Shows this model and no other; it must outlive the view.
    explicit RowsView(QAbstractItemModel &model, QWidget *parent = nullptr);
    ~RowsView() override;
    Q_DISABLE_COPY_MOVE(RowsView)

    [[nodiscard]] QHeaderView *horizontalHeader() const { return m_header; }
    /// Of every row, in pixels.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int height);
    /// The row at this height of the viewport, or -1.
    [[nodiscard]] int rowAt(int y) const;
    /// Where it begins in the viewport, which may be outside of it.
    [[nodiscard]] int rowViewportPosition(int row) const;
    /// All that is seen of a row.
    [[nodiscard]] QRect rowRect(int row) const;
    /// Its place among the children that a screen reader is told of: the headers of the columns come first.
    [[nodiscard]] int childOf(const QModelIndex &index) const;

    [[nodiscard]] int columnWidth(int column) const;
    void setColumnWidth(int column, int width);
    [[nodiscard]] bool isColumnHidden(int column) const;
    void setColumnHidden(int column, bool hidden);

    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    /// Of a hidden column: without width.
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Of the column's cells that are seen.
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    /// Looks for no row: that would read them all. Only tells what was typed.
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    /// Letters or digits, while the rows have the focus.
    void typed(const QString &text);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] int horizontalOffset() const override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    /// That column or, where it is hidden, the one beside it: there the keyboard goes.
    [[nodiscard]] int shownColumn(int column) const;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void updateGeometries() override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int nearestRow(int y) const;
    [[nodiscard]] int columnBeside(int column, int step) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &given, int row, const QRect &area) const;
    void setBars();

    QHeaderView *m_header;
    int m_rowHeight = 30;
    bool m_isPlacing = false;
};
