// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

class QItemSelection;
class RowsView;

/// Rows for a screen reader: a table whose first row are the headers of its columns. Cells are made as they
/// are asked for, and follow their rows.
class RowsViewAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit RowsViewAccess(RowsView *view);
    ~RowsViewAccess() override;
    Q_DISABLE_COPY_MOVE(RowsViewAccess)

    /// Such views are known to screen readers from now on.
    static void install();
    /// The keyboard is on another cell.
    static void tellFocus(RowsView &view);
    /// Of many rows the first one.
    static void tellSelection(RowsView &view, const QItemSelection &selected,
                              const QItemSelection &deselected);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int selectedCellCount() const override;
    /// Those that are seen: of a million nobody wants to hear.
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    [[nodiscard]] RowsView *view() const;
    /// Cells follow their rows by themselves; their places among the children do not.
    void renumber() const;

    QObject m_context;
    mutable QHash<int, QAccessible::Id> m_children; ///< by their place, as they are asked for
    mutable bool m_isStale = false;                 ///< rows have come or gone since they were numbered
};
