// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "ui/history/CellText.h"
#include "ui/history/DisplayText.h"
#include "ui/history/HistoryCellDelegate.h"
#include "ui/history/MessageActions.h"
#include "ui/wording/StateWording.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

/// How wide a column would like to be, and how narrow it can be without becoming useless.
struct Width
{
    HistoryModel::Column column;
    int wanted;
    int least;
};

int widestState(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const MessageState state :
         {MessageState::Queued, MessageState::Sending, MessageState::Accepted, MessageState::Sent,
          MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled})
        widest = std::max(widest, metrics.horizontalAdvance(StateWording::word(state)));
    return widest;
}

int failureWidth(const QFontMetrics &metrics)
{
    Message refused;
    refused.state = MessageState::Failed;
    refused.error.kind = SendErrorKind::NumberRefused;
    return metrics.horizontalAdvance(StateWording::statusLine(refused));
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
        m_columnsAreTheAgents |= !m_fitting && column != HistoryModel::MessageColumn && from > 0 && to > 0;
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_columnsAreTheAgents = true; });
    connect(this, &QAbstractItemView::doubleClicked, this, &HistoryTable::detailsRequested);
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
    m_columnsAreTheAgents = true;
    return true;
}

void HistoryTable::fit()
{
    // Room for scripts that stack their marks, and for a finger.
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    fitColumns();
}

void HistoryTable::fitColumns()
{
    if (m_columnsAreTheAgents)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int letter = metrics.averageCharWidth();
    const int margins = 2 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 3 * letter;
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + letter;
    const auto across = [&](const QString &text) {
        return metrics.horizontalAdvance(text) + margins;
    };
    const QString day =
        QLocale().toString(QDateTime(QDate(2020, 12, 28), QTime(22, 58)), QLocale::ShortFormat);
    const QString id = QStringLiteral("18396210850-1502874159");
    const QString number = QStringLiteral("+86 183 9621 0850");

    // In the order in which they give way to the message.
    QList<Width> widths{
        {HistoryModel::SmsIdColumn, across(id), across(id.left(9))},
        {HistoryModel::ToColumn, across(number), across(number.left(13))},
        {HistoryModel::StatusColumn, failureWidth(metrics) + margins + icon,
         widestState(metrics) + margins + icon},
        {HistoryModel::TrunkColumn, std::max(across(CellText::trunk({})), across(QStringLiteral("GSM2-88"))),
         across(QStringLiteral("GSM2-88"))},
        {HistoryModel::TimeColumn, across(day), across(day.left(8))},
    };
    int missing = 30 * letter - viewport()->width();
    for (const Width &width : std::as_const(widths))
        missing += width.wanted;

    m_fitting = true;
    for (Width &width : widths) {
        const int given = std::clamp(missing, 0, std::max(0, width.wanted - width.least));
        missing -= given;
        const int header = horizontalHeader()->sectionSizeHint(width.column);
        setColumnWidth(width.column, std::max(width.wanted - given, header));
    }
    // In a very narrow window the message needs the room more; the id stands in the details, too.
    setColumnHidden(HistoryModel::SmsIdColumn, missing > 16 * letter);
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
    menu->addActions({m_actions.copySmsId(), m_actions.copyNumber()});
    menu->addSeparator();
    menu->addActions({m_actions.markSent(), m_actions.sendAgain(), m_actions.cancel()});
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
