// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "ui/history/DisplayText.h"
#include "ui/history/HistoryCellDelegate.h"
#include "ui/history/HistoryColumns.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/MessageActions.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

HistoryTable::HistoryTable(HistoryModel &model, MessageActions &actions, QWidget *parent)
    : RowsView(model, parent), m_model(model), m_actions(actions)
{
    setItemDelegate(new HistoryCellDelegate(m_lines, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setFrameShape(NoFrame);

    connect(this, &QAbstractItemView::doubleClicked, this, &HistoryTable::detailsRequested);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        showOrder(); // the header has moved its arrow to any column
        if (column == HistoryModel::TimeColumn)
            Q_EMIT otherOrderRequested();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_goesToTheEnd = false; });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryTable::closeGap);
    connect(&m_model, &HistoryModel::countChanged, this, &HistoryTable::goOnToTheEnd);
    m_columns = new HistoryColumns(*this, model, m_lines, this);
    showOrder();
    fit();
}

void HistoryTable::showOrder()
{
    // From the top down: the oldest first is what an arrow that grows means.
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(HistoryModel::TimeColumn,
                                         m_model.order() == HistoryOrder::OldestFirst ? Qt::AscendingOrder
                                                                                      : Qt::DescendingOrder);
}

HistorySelection HistoryTable::selected() const
{
    return {m_model.places(), selectionModel()->selection()};
}

QByteArray HistoryTable::headerState() const
{
    return m_columns->state();
}

bool HistoryTable::restoreHeaderState(const QByteArray &state)
{
    const bool isRestored = m_columns->restoreState(state);
    showOrder(); // is no part of the columns
    return isRestored;
}

void HistoryTable::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void HistoryTable::setNeedle(const SearchNeedle &needle)
{
    static_cast<HistoryCellDelegate *>(itemDelegate())->setNeedle(needle);
    viewport()->update();
}

QSize HistoryTable::minimumSizeHint() const
{
    constexpr int leastLetters = 60;
    return {leastLetters * fontMetrics().averageCharWidth(), RowsView::minimumSizeHint().height()};
}

void HistoryTable::fit()
{
    // Room for scripts that stack their marks, and for a finger.
    setRowHeight(fontMetrics().height() * 7 / 4);
    m_columns->measureAnew();
}

bool HistoryTable::event(QEvent *event)
{
    // The row is copied, even where the window has a shortcut of the same keys.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return RowsView::event(event);
}

void HistoryTable::changeEvent(QEvent *event)
{
    RowsView::changeEvent(event);
    switch (static_cast<int>(event->type())) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        fit();
        break;
    }
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    RowsView::resizeEvent(event);
    m_columns->measureShown();
    m_columns->fit();
}

void HistoryTable::focusInEvent(QFocusEvent *event)
{
    RowsView::focusInEvent(event);
    // Qt makes a row the current one here without selecting it; what the details show must be seen in the
    // rows.
    if (currentIndex().isValid() && !selectionModel()->isSelected(currentIndex()))
        setCurrentIndex(currentIndex());
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    m_goesToTheEnd = false;
    if (event->matches(QKeySequence::Copy))
        copyRow();
    else if (isEnter && isBare && currentIndex().isValid())
        Q_EMIT detailsRequested();
    else
        RowsView::keyPressEvent(event);
}

void HistoryTable::mousePressEvent(QMouseEvent *event)
{
    stay();
    RowsView::mousePressEvent(event);
}

QModelIndex HistoryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model.rowCount() - 1;
    const int column = shownColumn(std::max(0, currentIndex().column()));
    if (last < 0 || (action != MoveHome && action != MoveEnd))
        return RowsView::moveCursor(action, modifiers);
    if (action == MoveHome)
        return m_model.index(0, column);
    m_goesToTheEnd = !m_model.isCountComplete() && !modifiers.testFlag(Qt::ShiftModifier);
    m_model.countAll();
    return m_model.index(last, column);
}

void HistoryTable::goOnToTheEnd()
{
    if (!m_goesToTheEnd)
        return;
    m_goesToTheEnd = !m_model.isCountComplete();
    setCurrentIndex(m_model.index(m_model.rowCount() - 1, std::max(0, currentIndex().column())));
}

void HistoryTable::copyRow() const
{
    if (!currentIndex().isValid())
        return;
    QStringList fields;
    for (int visual = 0; visual < HistoryModel::ColumnCount; ++visual) {
        const QModelIndex cell = currentIndex().siblingAtColumn(horizontalHeader()->logicalIndex(visual));
        fields.append(DisplayText::oneField(cell.data(HistoryModel::PlainTextRole).toString()));
    }
    QGuiApplication::clipboard()->setText(fields.join(QLatin1Char('\t')));
}

void HistoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid())
        return;
    if (selectionModel()->isSelected(row))
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate); // it is meant for all of them
    else
        setCurrentIndex(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("historyMenu"));
    menu->addActions({m_actions.copySmsId(), m_actions.copyNumber(), m_actions.copyText()});
    menu->addSeparator();
    menu->addActions({m_actions.details(), m_actions.conversation(), m_actions.related(),
                      m_actions.markSent(), m_actions.sendAgain(), m_actions.cancel()});
    // It is about these rows: where they leave meanwhile it would be about their neighbour.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, menu, &QWidget::close);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, menu, &QWidget::close);
    scrollTo(row);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}

void HistoryTable::paintEvent(QPaintEvent *event)
{
    const auto [first, last] = m_columns->shownRows();
    m_model.lookAt(first, last);
    RowsView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const bool isSelected = selectionModel()->isSelected(currentIndex());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.drawRoundedRect(QRectF(rowRect(currentIndex().row())).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
}

void HistoryTable::reset()
{
    RowsView::reset();
    scrollToTop();
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowsView::currentChanged(current, previous);
    // Qt paints two cells anew; the focus is drawn around whole rows.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(rowRect(index.row()));
    }
}

void HistoryTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    // Whoever reads further down keeps the rows being read; whoever is at the top sees the new ones come.
    const int above = verticalScrollBar()->value();
    const bool isAbove = above > 0 && first <= rowAt(0);
    RowsView::rowsInserted(parent, first, last);
    if (isAbove)
        verticalScrollBar()->setValue(above + (last - first + 1) * rowHeight());
}

void HistoryTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int top = rowAt(0);
    m_goneAbove = top > first ? std::min(last + 1, top) - first : 0;
    m_placeBefore = verticalScrollBar()->value();
    m_hadSelection = selectionModel()->hasSelection();
    RowsView::rowsAboutToBeRemoved(parent, first, last);
}

void HistoryTable::closeGap()
{
    if (const int gone = std::exchange(m_goneAbove, 0); gone > 0)
        verticalScrollBar()->setValue(m_placeBefore - gone * rowHeight());
    // Qt goes to a neighbour of a current row that leaves, and selects it only where one row is selected at
    // most.
    if (m_hadSelection && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QItemSelectionModel::SelectionFlags HistoryTable::selectionCommand(const QModelIndex &index,
                                                                   const QEvent *event) const
{
    // Without an event it is the program that goes to a row. Qt asks which keys are held: who sends with
    // Ctrl+Enter would select one row more each time.
    return event == nullptr ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                            : RowsView::selectionCommand(index, event);
}
