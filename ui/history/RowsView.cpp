// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RowsView.h"

#include "ui/history/RowsViewAccess.h"

#include <QCursor>
#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

/// Scrolls as little as shows all of it, or its beginning where there is no room for all.
void reveal(QScrollBar &bar, int from, int to, int room)
{
    if (from < bar.value() || to - from > room)
        bar.setValue(from);
    else if (to > bar.value() + room)
        bar.setValue(to - room);
}

} // namespace

RowsView::RowsView(QAbstractItemModel &model, QWidget *parent)
    : QAbstractItemView(parent), m_header(new QHeaderView(Qt::Horizontal, this))
{
    RowsViewAccess::install();
    m_header->setModel(&model);
    m_header->setSectionsClickable(true);
    connect(m_header, &QHeaderView::sectionResized, this, &RowsView::scheduleDelayedItemsLayout);
    connect(m_header, &QHeaderView::sectionMoved, this, &RowsView::scheduleDelayedItemsLayout);
    connect(m_header, &QHeaderView::sectionCountChanged, this, &RowsView::scheduleDelayedItemsLayout);
    connect(m_header, &QHeaderView::geometriesChanged, this, &RowsView::updateGeometries);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        setColumnWidth(column, std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column)));
    });
    QAbstractItemView::setModel(&model);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateGeometries();
        viewport()->update();
    });
}

RowsView::~RowsView()
{
    // It goes after this, and says so.
    disconnect(m_header, nullptr, this, nullptr);
}

int RowsView::rowCount() const
{
    return model()->rowCount(rootIndex());
}

void RowsView::setRowHeight(int height)
{
    if (height == m_rowHeight || height <= 0)
        return;
    m_rowHeight = height;
    scheduleDelayedItemsLayout();
}

int RowsView::rowAt(int y) const
{
    const int place = y + verticalOffset();
    const int row = place / m_rowHeight;
    return place >= 0 && row < rowCount() ? row : -1;
}

int RowsView::nearestRow(int y) const
{
    return std::clamp((y + verticalOffset()) / m_rowHeight, 0, rowCount() - 1);
}

int RowsView::rowViewportPosition(int row) const
{
    return row * m_rowHeight - verticalOffset();
}

QRect RowsView::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), m_rowHeight};
}

int RowsView::childOf(const QModelIndex &index) const
{
    return (index.row() + 1) * model()->columnCount(rootIndex()) + index.column();
}

int RowsView::columnWidth(int column) const
{
    return m_header->sectionSize(column);
}

void RowsView::setColumnWidth(int column, int width)
{
    m_header->resizeSection(column, width);
}

bool RowsView::isColumnHidden(int column) const
{
    return m_header->isSectionHidden(column);
}

void RowsView::setColumnHidden(int column, bool hidden)
{
    m_header->setSectionHidden(column, hidden);
}

QModelIndex RowsView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = m_header->logicalIndexAt(point.x());
    return row >= 0 && column >= 0 ? model()->index(row, column, rootIndex()) : QModelIndex();
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {m_header->sectionViewportPosition(index.column()), rowViewportPosition(index.row()),
            m_header->sectionSize(index.column()), m_rowHeight};
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    const int top = index.row() * m_rowHeight;
    const int room = viewport()->height();
    QScrollBar &bar = *verticalScrollBar();
    switch (hint) {
    case EnsureVisible:
        reveal(bar, top, top + m_rowHeight, room);
        break;
    case PositionAtTop:
        bar.setValue(top);
        break;
    case PositionAtBottom:
        bar.setValue(top + m_rowHeight - room);
        break;
    case PositionAtCenter:
        bar.setValue(top - (room - m_rowHeight) / 2);
        break;
    }
    if (const int left = m_header->sectionPosition(index.column()); !isColumnHidden(index.column()))
        reveal(*horizontalScrollBar(), left, left + m_header->sectionSize(index.column()),
               viewport()->width());
}

int RowsView::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    const int last = std::min(rowCount() - 1, (verticalOffset() + viewport()->height()) / m_rowHeight);
    for (int row = verticalOffset() / m_rowHeight; row <= last; ++row) {
        const QModelIndex cell = model()->index(row, column, rootIndex());
        widest = std::max(widest, itemDelegateForIndex(cell)->sizeHint(option, cell).width());
    }
    return widest;
}

int RowsView::horizontalOffset() const
{
    return m_header->offset();
}

int RowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool RowsView::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

void RowsView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QAbstractItemView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

void RowsView::updateGeometries()
{
    if (m_isPlacing)
        return;
    m_isPlacing = true;
    // A bar that comes takes room from what decides whether the other one is needed.
    QSize size;
    for (int tries = 0; tries < 3 && size != viewport()->size(); ++tries) {
        size = viewport()->size();
        const int height =
            m_header->isHidden() ? 0 : std::max(m_header->minimumHeight(), m_header->sizeHint().height());
        setViewportMargins(0, height, 0, 0);
        const QRect area = viewport()->geometry();
        m_header->setGeometry(area.left(), area.top() - height, area.width(), height);
        setBars();
    }
    m_isPlacing = false;
    QAbstractItemView::updateGeometries();
}

void RowsView::setBars()
{
    const QSize room = viewport()->size();
    QScrollBar &down = *verticalScrollBar();
    down.setSingleStep(m_rowHeight);
    down.setPageStep(room.height());
    down.setRange(0, std::max(0, rowCount() * m_rowHeight - room.height()));
    QScrollBar &across = *horizontalScrollBar();
    across.setSingleStep(fontMetrics().averageCharWidth() * 4);
    across.setPageStep(room.width());
    across.setRange(0, std::max(0, m_header->length() - room.width()));
}

void RowsView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        m_header->setOffset(horizontalScrollBar()->value());
    viewport()->scroll(isRightToLeft() ? -dx : dx, dy);
}

void RowsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    if (rowViewportPosition(first) < viewport()->height())
        viewport()->update();
}

void RowsView::paintEvent(QPaintEvent *event)
{
    const QRect area = event->rect();
    const int first = rowAt(std::max(0, area.top()));
    if (first < 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.palette.setCurrentColorGroup(isEnabled() ? QPalette::Normal : QPalette::Disabled);
    QPainter painter(viewport());
    for (int row = first; row <= nearestRow(area.bottom()); ++row)
        paintRow(painter, option, row, area);
}

void RowsView::paintRow(QPainter &painter, const QStyleOptionViewItem &given, int row,
                        const QRect &area) const
{
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const bool isSelected = selectionModel()->isRowSelected(row, rootIndex());
    for (int column = 0; column < m_header->count(); ++column) {
        const QModelIndex cell = model()->index(row, column, rootIndex());
        QStyleOptionViewItem option = given;
        option.rect = visualRect(cell);
        if (!option.rect.intersects(area))
            continue;
        option.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 == 1);
        option.state.setFlag(QStyle::State_Selected, isSelected);
        option.state.setFlag(QStyle::State_MouseOver, cell == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && cell == currentIndex());
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegateForIndex(cell)->paint(&painter, option, cell);
    }
}

int RowsView::columnBeside(int column, int step) const
{
    const int visual = m_header->visualIndex(column);
    for (int beside = visual + step; beside >= 0 && beside < m_header->count(); beside += step) {
        if (!isColumnHidden(m_header->logicalIndex(beside)))
            return m_header->logicalIndex(beside);
    }
    return column;
}

int RowsView::shownColumn(int column) const
{
    if (isColumnHidden(column))
        column = columnBeside(column, 1);
    return isColumnHidden(column) ? columnBeside(column, -1) : column;
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowCount() - 1;
    if (last < 0)
        return {};
    const QModelIndex current = currentIndex();
    int row = std::max(0, current.row());
    int column = shownColumn(current.isValid() ? current.column() : m_header->logicalIndex(0));
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    const int left = isRightToLeft() ? 1 : -1;
    if (current.isValid()) {
        switch (action) {
        case MoveUp:
            --row;
            break;
        case MoveDown:
            ++row;
            break;
        case MovePageUp:
            row -= page;
            break;
        case MovePageDown:
            row += page;
            break;
        case MoveHome:
            row = 0;
            break;
        case MoveEnd:
            row = last;
            break;
        case MoveLeft:
            column = columnBeside(column, left);
            break;
        case MoveRight:
            column = columnBeside(column, -left);
            break;
        case MovePrevious:
            column = columnBeside(column, -1);
            break;
        case MoveNext:
            column = columnBeside(column, 1);
            break;
        }
    }
    return model()->index(std::clamp(row, 0, last), column, rootIndex());
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (rowCount() == 0)
        return;
    // Its corners come in any order, and from as far away as somebody began.
    const auto [top, bottom] = std::minmax({rect.top(), rect.bottom()});
    const QModelIndex first = model()->index(nearestRow(top), 0, rootIndex());
    const QModelIndex last = model()->index(nearestRow(bottom), m_header->count() - 1, rootIndex());
    selectionModel()->select(QItemSelection(first, last), command);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect seen = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const QRect rows = rowRect(range.top()).united(rowRect(range.bottom())).intersected(seen);
        if (!rows.isEmpty())
            region += rows;
    }
    return region;
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    RowsViewAccess::tellFocus(*this);
}

void RowsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    RowsViewAccess::tellSelection(*this, selected, deselected);
}

void RowsView::keyboardSearch(const QString &text)
{
    // Qt asks for the space with which rows are selected, and for a Tab that leads nowhere, as well.
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isSpace())
        Q_EMIT typed(text);
}
