// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RowsViewAccess.h"

#include "ui/history/RowsView.h"

#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace {

/// What the table has under it: cells, and the headers of its columns.
class PartAccess : public QAccessibleInterface
{
public:
    explicit PartAccess(RowsView *view) : m_view(view) {}

    /// -1 once its row has left.
    [[nodiscard]] virtual int place() const = 0;

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    [[nodiscard]] RowsView *view() const { return m_view; }

private:
    QPointer<RowsView> m_view;
};

class HeaderAccess final : public PartAccess
{
public:
    HeaderAccess(RowsView *view, int column) : PartAccess(view), m_column(column) {}

    [[nodiscard]] int place() const override { return m_column; }
    [[nodiscard]] bool isValid() const override { return view() != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (!isValid() || text != QAccessible::Name)
            return {};
        return view()->model()->headerData(m_column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid() || view()->isColumnHidden(m_column))
            return {};
        const QHeaderView &header = *view()->horizontalHeader();
        const QPoint corner(header.sectionViewportPosition(m_column), 0);
        return {header.viewport()->mapToGlobal(corner), QSize(header.sectionSize(m_column), header.height())};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !isValid() || !view()->isVisible() || view()->isColumnHidden(m_column);
        return state;
    }

private:
    int m_column;
};

class CellAccess final : public PartAccess,
                         public QAccessibleTableCellInterface,
                         public QAccessibleActionInterface
{
public:
    CellAccess(RowsView *view, const QModelIndex &index) : PartAccess(view), m_index(index) {}

    [[nodiscard]] int place() const override { return isValid() ? view()->childOf(m_index) : -1; }
    [[nodiscard]] bool isValid() const override { return view() != nullptr && m_index.isValid(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (!isValid() || (text != QAccessible::Name && text != QAccessible::Description))
            return {};
        if (text == QAccessible::Description)
            return m_index.data(Qt::AccessibleDescriptionRole).toString();
        const QString said = m_index.data(Qt::AccessibleTextRole).toString();
        return said.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : said;
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid() || view()->isColumnHidden(m_index.column()))
            return {};
        const QRect area = view()->visualRect(m_index);
        return {view()->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !isValid() || !view()->isVisible() || view()->isColumnHidden(m_index.column());
        if (!isValid())
            return state;
        state.offscreen = !view()->visualRect(m_index).intersects(view()->viewport()->rect());
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = view()->selectionMode() != QAbstractItemView::SingleSelection;
        state.selected = isSelected();
        state.active = view()->currentIndex() == m_index;
        state.focused = state.active && view()->hasFocus();
        return state;
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    [[nodiscard]] bool isSelected() const override
    {
        return isValid() && view()->selectionModel()->isSelected(m_index);
    }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return isValid() ? QList{parent()->child(m_index.column())} : QList<QAccessibleInterface *>();
    }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_index.column(); }
    [[nodiscard]] int rowIndex() const override { return m_index.row(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == toggleAction()) {
            view()->selectionModel()->select(m_index,
                                             QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        } else if (name == setFocusAction()) {
            view()->setFocus();
            view()->setCurrentIndex(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPersistentModelIndex m_index;
};

QAccessibleInterface *made(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("RowsView") ? qobject_cast<RowsView *>(object) : nullptr;
    return view ? new RowsViewAccess(view) : nullptr;
}

} // namespace

RowsViewAccess::RowsViewAccess(RowsView *view) : QAccessibleWidget(view, QAccessible::Table)
{
    const QAbstractItemModel *model = view->model();
    const auto outdate = [this] {
        m_isStale = true;
    };
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &m_context, outdate);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, &m_context, outdate);
    QObject::connect(model, &QAbstractItemModel::rowsMoved, &m_context, outdate);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, &m_context, outdate);
    QObject::connect(model, &QAbstractItemModel::modelReset, &m_context, outdate);
}

RowsViewAccess::~RowsViewAccess()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void RowsViewAccess::install()
{
    QAccessible::installFactory(made); // keeps it once
}

void RowsViewAccess::tellFocus(RowsView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || !view.currentIndex().isValid())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.childOf(view.currentIndex()));
    QAccessible::updateAccessibility(&event);
}

void RowsViewAccess::tellSelection(RowsView &view, const QItemSelection &selected,
                                   const QItemSelection &deselected)
{
    if (!QAccessible::isActive())
        return;
    const auto tell = [&view](const QItemSelection &ranges, QAccessible::Event what) {
        if (ranges.isEmpty() || !ranges.constFirst().isValid())
            return;
        QAccessibleEvent event(&view, what);
        event.setChild(view.childOf(ranges.constFirst().topLeft()));
        QAccessible::updateAccessibility(&event);
    };
    tell(selected, QAccessible::SelectionAdd);
    tell(deselected, QAccessible::SelectionRemove);
}

RowsView *RowsViewAccess::view() const
{
    return qobject_cast<RowsView *>(object());
}

int RowsViewAccess::columnCount() const
{
    return view()->model()->columnCount();
}

int RowsViewAccess::rowCount() const
{
    return view()->model()->rowCount();
}

int RowsViewAccess::childCount() const
{
    return (rowCount() + 1) * columnCount();
}

QAccessibleInterface *RowsViewAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_isStale)
        renumber();
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    const int row = index / columnCount() - 1;
    const int column = index % columnCount();
    QAccessibleInterface *part = nullptr;
    if (row < 0)
        part = new HeaderAccess(view(), column);
    else
        part = new CellAccess(view(), view()->model()->index(row, column));
    m_children.insert(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

int RowsViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartAccess *>(child);
    return part ? part->place() : -1;
}

QAccessibleInterface *RowsViewAccess::childAt(int x, int y) const
{
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (const QModelIndex index = view()->indexAt(point); index.isValid() && point.y() >= 0)
        return child(view()->childOf(index));
    const QHeaderView &header = *view()->horizontalHeader();
    const QPoint above = header.viewport()->mapFromGlobal(QPoint(x, y));
    return header.viewport()->rect().contains(above) ? child(header.logicalIndexAt(above)) : nullptr;
}

QAccessibleInterface *RowsViewAccess::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return view()->hasFocus() && current.isValid() ? child(view()->childOf(current)) : nullptr;
}

void *RowsViewAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *RowsViewAccess::cellAt(int row, int column) const
{
    const QModelIndex index = view()->model()->index(row, column);
    return index.isValid() ? child(view()->childOf(index)) : nullptr;
}

QString RowsViewAccess::columnDescription(int column) const
{
    return view()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

int RowsViewAccess::selectedRowCount() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection())
        rows += range.height();
    return rows;
}

int RowsViewAccess::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<int> RowsViewAccess::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    return rows;
}

QList<QAccessibleInterface *> RowsViewAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const int bottom = view()->rowAt(view()->viewport()->height() - 1);
    const int last = bottom < 0 ? rowCount() - 1 : bottom;
    for (int row = std::max(0, view()->rowAt(0)); row <= last; ++row) {
        for (int column = 0; isRowSelected(row) && column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

bool RowsViewAccess::isRowSelected(int row) const
{
    return row >= 0 && view()->selectionModel()->isRowSelected(row, {});
}

bool RowsViewAccess::selectRow(int row)
{
    const QModelIndex index = view()->model()->index(row, 0);
    if (!index.isValid())
        return false;
    const auto others = view()->selectionMode() == QAbstractItemView::SingleSelection
                            ? QItemSelectionModel::ClearAndSelect
                            : QItemSelectionModel::Select;
    view()->selectionModel()->select(index, others | QItemSelectionModel::Rows);
    return true;
}

bool RowsViewAccess::unselectRow(int row)
{
    const QModelIndex index = view()->model()->index(row, 0);
    if (!index.isValid())
        return false;
    view()->selectionModel()->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void RowsViewAccess::modelChange(QAccessibleTableModelChangeEvent *)
{
    m_isStale = true;
}

void RowsViewAccess::renumber() const
{
    m_isStale = false;
    const QHash<int, QAccessible::Id> before = std::exchange(m_children, {});
    for (const QAccessible::Id id : before) {
        const int place = indexOfChild(QAccessible::accessibleInterface(id));
        if (place >= 0)
            m_children.insert(place, id);
        else
            QAccessible::deleteAccessibleInterface(id);
    }
}
