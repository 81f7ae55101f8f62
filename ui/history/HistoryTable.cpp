// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "ui/history/DisplayText.h"
#include "ui/history/HistoryCellDelegate.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/MessageActions.h"
#include "ui/wording/StateWording.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
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

HistoryTable::HistoryTable(HistoryModel &model, MessageActions &actions, QWidget *parent)
    : QTableView(parent), m_model(model), m_actions(actions)
{
    setModel(&model);
    setItemDelegate(new HistoryCellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(HistoryModel::MessageColumn, QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int from, int to) {
        // A column that hides or comes back says so later, and is nobody's doing.
        if (!m_fitting && column != HistoryModel::MessageColumn && from > 0 && to > 0)
            takeAgentsColumns();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &HistoryTable::takeAgentsColumns);
    connect(this, &QAbstractItemView::doubleClicked, this, &HistoryTable::detailsRequested);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryTable::measureAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (measure(first, last, 0, HistoryModel::ColumnCount - 1))
                    fitColumns();
            });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (measure(from.row(), to.row(), from.column(), to.column()))
                    fitColumns();
            });
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

QByteArray HistoryTable::headerState() const
{
    return m_columnsAreTheAgents ? horizontalHeader()->saveState() : QByteArray();
}

bool HistoryTable::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return false;
    takeAgentsColumns();
    return true;
}

void HistoryTable::setNeedle(const SearchNeedle &needle)
{
    static_cast<HistoryCellDelegate *>(itemDelegate())->setNeedle(needle);
    viewport()->update();
}

QSize HistoryTable::minimumSizeHint() const
{
    constexpr int leastLetters = 60;
    return {leastLetters * fontMetrics().averageCharWidth(), QTableView::minimumSizeHint().height()};
}

void HistoryTable::takeAgentsColumns()
{
    m_columnsAreTheAgents = true;
    // Whoever makes a column wider than the window must be able to reach its end.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void HistoryTable::fit()
{
    // Room for scripts that stack their marks, and for a finger.
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    measureAll();
}

void HistoryTable::measureAll()
{
    m_needs.clear();
    measure(0, m_model.rowCount() - 1, 0, HistoryModel::ColumnCount - 1);
    fitColumns();
}

bool HistoryTable::measure(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    bool grew = false;
    const QFontMetrics metrics = fontMetrics();
    for (const HistoryModel::Column column : besideTheMessage) {
        if (column < firstColumn || column > lastColumn)
            continue;
        for (int row = firstRow; row <= lastRow; ++row) {
            const QString text = m_model.index(row, column).data().toString();
            const int needed = metrics.horizontalAdvance(text);
            int &widest = m_needs[column];
            grew = grew || needed > widest;
            widest = std::max(widest, needed);
        }
    }
    return grew;
}

void HistoryTable::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int margins = 2 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 3 * letter;
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + letter;
    const int comfortable = 28 * letter; // for the message
    const int enough = 14 * letter;

    m_fitting = true;
    QHash<int, int> widths;
    int room = viewport()->width();
    for (const HistoryModel::Column column : besideTheMessage) {
        setColumnHidden(column, false);
        const int extra = margins + (column == HistoryModel::StatusColumn ? icon : 0);
        widths[column] = m_columnsAreTheAgents ? columnWidth(column)
                                               : std::max(m_needs.value(column) + extra,
                                                          horizontalHeader()->sectionSizeHint(column));
        room -= widths.value(column);
    }

    const int word =
        std::min(widths.value(HistoryModel::StatusColumn), widestState(fontMetrics()) + margins + icon);
    int cut = 0; // what the reasons of failures give up: they stand in the details, too
    if (!m_columnsAreTheAgents)
        cut = taken(widths[HistoryModel::StatusColumn], comfortable - room, word);
    room += cut;
    for (const HistoryModel::Column column : {HistoryModel::TrunkColumn, HistoryModel::SmsIdColumn}) {
        if (room >= enough)
            break;
        setColumnHidden(column, true);
        room += widths.take(column);
    }
    if (!m_columnsAreTheAgents) {
        const int back = std::clamp(room - comfortable, 0, cut);
        widths[HistoryModel::StatusColumn] += back;
        room -= back;
        for (const HistoryModel::Column column :
             {HistoryModel::ToColumn, HistoryModel::StatusColumn, HistoryModel::TimeColumn})
            room += taken(widths[column], enough - room,
                          std::max(8 * letter, horizontalHeader()->sectionSizeHint(column)));
        for (auto width = widths.constBegin(); width != widths.constEnd(); ++width)
            setColumnWidth(width.key(), width.value());
    }
    m_fitting = false;
}

bool HistoryTable::event(QEvent *event)
{
    // The row is copied, even where the window has a shortcut of the same keys.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
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
    QTableView::resizeEvent(event);
    fitColumns();
}

void HistoryTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt makes a row the current one here without selecting it; what the details show must be seen in the
    // rows.
    if (currentIndex().isValid() && !selectionModel()->isSelected(currentIndex()))
        setCurrentIndex(currentIndex());
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        copyRow();
    else if (isEnter && isBare && currentIndex().isValid())
        Q_EMIT detailsRequested();
    else
        QTableView::keyPressEvent(event);
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
    setCurrentIndex(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("historyMenu"));
    menu->addActions({m_actions.copySmsId(), m_actions.copyNumber(), m_actions.copyText()});
    menu->addSeparator();
    menu->addActions({m_actions.details(), m_actions.markSent(), m_actions.sendAgain(), m_actions.cancel()});
    scrollTo(row);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}

void HistoryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const bool isSelected = selectionModel()->isSelected(currentIndex());
    const QRect row(0, rowViewportPosition(currentIndex().row()), viewport()->width(),
                    rowHeight(currentIndex().row()));
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.drawRoundedRect(QRectF(row).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
}

void HistoryTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    // Whoever reads further down keeps the rows being read; whoever is at the top sees the new ones come.
    const int above = verticalScrollBar()->value();
    const bool isAbove = above > 0 && first <= rowAt(0);
    QTableView::rowsInserted(parent, first, last);
    if (isAbove) {
        updateGeometries();
        verticalScrollBar()->setValue(above + (last - first + 1) * verticalHeader()->defaultSectionSize());
    }
}
