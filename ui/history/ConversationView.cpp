// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ConversationView.h"

#include "ui/history/BubbleDelegate.h"
#include "ui/history/ConversationModel.h"
#include "ui/history/MessageActions.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

ConversationView::ConversationView(ConversationModel &model, MessageActions &actions, QWidget *parent)
    : QListView(parent), m_model(model), m_actions(actions)
{
    setObjectName(QStringLiteral("conversationView"));
    setModel(&model);
    setItemDelegate(new BubbleDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);

    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ConversationView::keepPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { restorePlace(first == 0); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        keepPlace();
        restorePlace(false);
    });
    connect(&model, &ConversationModel::loaded, this, &ConversationView::showNewest);
    m_looking.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, &ConversationView::readOlder);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_looking, qOverload<>(&QTimer::start));
}

void ConversationView::showNewest()
{
    doItemsLayout();
    scrollToBottom();
    int row = m_model.rowCount() - 1;
    for (int each = row; each >= 0; --each) {
        if (m_model.messageAt(each).id == m_wanted)
            row = each;
    }
    // Only as far as it has to: what came after it is seen as well, where there is room.
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
    m_looking.start();
}

bool ConversationView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void ConversationView::keepPlace()
{
    m_wasAtEnd = isAtEnd();
    m_above = verticalScrollBar()->value();
    m_below = verticalScrollBar()->maximum() - verticalScrollBar()->value();
}

void ConversationView::restorePlace(bool isAbove)
{
    // At once, or what is read would jump to and fro.
    doItemsLayout();
    const int end = verticalScrollBar()->maximum();
    int wanted = isAbove ? end - m_below : m_above;
    if (m_wasAtEnd)
        wanted = end;
    verticalScrollBar()->setValue(wanted);
    m_looking.start();
}

void ConversationView::readOlder()
{
    if (isVisible() && verticalScrollBar()->value() <= viewport()->height() / 2)
        m_model.readOlder();
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    keepPlace();
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        doItemsLayout();
    if (m_wasAtEnd)
        scrollToBottom();
    m_looking.start();
}

void ConversationView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        doItemsLayout();
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (m_actions.copyText()->isEnabled())
            m_actions.copyText()->trigger();
    } else {
        QListView::keyPressEvent(event);
    }
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid())
        return;
    setCurrentIndex(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("conversationMenu"));
    menu->addActions({m_actions.copySmsId(), m_actions.copyNumber(), m_actions.copyText()});
    menu->addSeparator();
    menu->addActions({m_actions.markSent(), m_actions.sendAgain(), m_actions.cancel()});
    scrollTo(row);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}
