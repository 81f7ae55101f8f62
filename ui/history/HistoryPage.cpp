// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "app/text/SearchNeedle.h"
#include "app/time/WhenAnswered.h"
#include "ui/history/AttentionCount.h"
#include "ui/history/BatchDesk.h"
#include "ui/history/CallerStory.h"
#include "ui/history/DetailsPane.h"
#include "ui/history/EmptyState.h"
#include "ui/history/FilterChips.h"
#include "ui/history/HistoryBar.h"
#include "ui/history/HistoryLayout.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/MessageActions.h"
#include "ui/history/RelatedDesk.h"
#include "ui/history/TrunkFilter.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/StorageWording.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

HistoryPage::HistoryPage(HistorySource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_model(new HistoryModel(source, this)),
      m_actions(new MessageActions(this)), m_find(new QAction(this)), m_oldestFirst(new QAction(this)),
      m_attention(new AttentionCount(source, this)), m_bar(new HistoryBar(this)),
      m_chips(new FilterChips(this)), m_note(new NoteBox(this)),
      m_table(new HistoryTable(*m_model, *m_actions)),
      m_batch(new BatchDesk(source, *m_model, *m_table, *m_actions, this)), m_empty(new EmptyState),
      m_details(new DetailsPane(*m_actions)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_areas(new QStackedLayout(this)), m_story(new CallerStory(source, *m_actions, *m_areas, this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_bar->setBuddy(m_table);
    m_retry = m_note->addButton(QString());
    m_note->hide();

    auto *rows = new QWidget(m_splitter);
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_table);
    m_empty->setParent(rows);
    m_empty->hide();
    m_splitter->addWidget(rows);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);

    auto *history = new QWidget(this);
    m_areas->addWidget(history);
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    column->addWidget(m_note);
    column->addWidget(m_batch->bar());
    m_chips->addCommand(m_batch->sendAllButton());
    column->addWidget(m_splitter, 1);

    m_find->setShortcut(QKeySequence::Find);
    m_find->setEnabled(false); // until there is something to look into
    m_bar->setSearchShortcut(m_find->shortcut());
    addAction(m_find);
    m_oldestFirst->setObjectName(QStringLiteral("oldestFirstAction"));
    m_oldestFirst->setCheckable(true);
    new RelatedDesk(source, *m_model, *m_actions, *this);
    connectParts();
    retranslate();
}

void HistoryPage::connectParts()
{
    connect(m_find, &QAction::triggered, this, [this] {
        m_story->close();
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
    connect(m_bar, &HistoryBar::filterChanged, this, &HistoryPage::applyFilter);
    connect(m_bar, &HistoryBar::rowsWanted, m_table, &HistoryTable::enter);
    connect(m_table, &HistoryTable::typed, m_bar, &HistoryBar::goOnTyping);
    connect(m_chips, &FilterChips::removed, m_bar, &HistoryBar::remove);
    connect(m_chips, &FilterChips::cleared, this, &HistoryPage::showAll);
    connect(m_chips, &FilterChips::left, m_bar->search(), qOverload<>(&QWidget::setFocus));
    connect(m_attention, &AttentionCount::counted, m_bar, &HistoryBar::setAttentionCount);
    connect(m_retry, &QAbstractButton::clicked, this, &HistoryPage::reload);
    connect(m_empty, &EmptyState::buttonClicked, this, &HistoryPage::showAll);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showSelected);
    connect(m_table, &HistoryTable::otherOrderRequested, m_oldestFirst, &QAction::toggle);
    connect(m_oldestFirst, &QAction::toggled, this, [this](bool oldestFirst) {
        m_model->setOrder(oldestFirst ? HistoryOrder::OldestFirst : HistoryOrder::NewestFirst);
        m_table->showOrder();
    });
    connect(m_table, &HistoryTable::detailsRequested, m_details, &DetailsPane::enter);
    connect(m_actions, &MessageActions::detailsRequested, this, [this] {
        if (const MessageId told = m_story->current(); told != 0) {
            m_story->close();
            selectMessage(told);
        }
        m_details->enter();
    });
    connect(m_actions, &MessageActions::conversationRequested, m_story, &CallerStory::open);
    connect(m_story, &CallerStory::writeRequested, this, &HistoryPage::writeRequested);
    connect(m_story, &CallerStory::readFailed, this, &HistoryPage::readFailed);
    connect(m_story, &CallerStory::closed, this, [this](bool hadFocus) {
        const MessageId awaited = m_awaited;
        showSelected();
        m_awaited = awaited;
        if (hadFocus)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &DetailsPane::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actions, &MessageActions::sendAgainRequested, this, &HistoryPage::sendAgainRequested);
    connect(m_actions, &MessageActions::cancelRequested, this, &HistoryPage::cancelRequested);
    connect(m_actions, &MessageActions::markSentRequested, this, &HistoryPage::markSentRequested);

    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::selectAfterReset);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::followCurrent);
    connect(m_model, &HistoryModel::countChanged, this, &HistoryPage::selectAwaited);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::updateEmptyState);
    connect(m_model, &HistoryModel::countChanged, this, &HistoryPage::updateEmptyState);
    connect(m_model, &HistoryModel::loaded, this, [this] {
        m_note->hide();
        updateEmptyState();
        Q_EMIT settled();
        m_painted.await(); // what stands beside the rows comes after them
    });
    connect(&m_painted, &QuietMoment::came, this, [this] {
        m_bar->trunkFilter()->readOnce(m_source);
        m_attention->askOnce();
    });
    connect(m_model, &HistoryModel::failed, this, [this](const StorageError &error) {
        m_note->setNote(Tone::Bad, StorageWording::sentence(error));
        m_note->show();
        updateEmptyState();
        Q_EMIT settled();
        Q_EMIT readFailed(error);
    });
}

void HistoryPage::reload()
{
    m_model->reload();
    m_story->reload();
    m_attention->forget();
}

void HistoryPage::lookForNew()
{
    m_model->lookForNew();
    m_story->reload();
    m_attention->askSoon();
}

void HistoryPage::applyFilter()
{
    const HistoryFilter filter = m_bar->filter();
    const SearchNeedle needle(filter.text);
    m_chips->setConditions(m_bar->conditions());
    m_table->setNeedle(needle);
    m_details->setNeedle(needle);
    m_model->setFilter(filter);
}

void HistoryPage::showFiltered(const HistoryFilter &filter)
{
    m_story->close();
    m_bar->setFilter(filter);
}

HistoryFilter HistoryPage::filter() const
{
    return m_bar->filter();
}

void HistoryPage::showAll()
{
    showFiltered({});
    m_bar->search()->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::actOn(const std::optional<Message> &message)
{
    if (!m_story->isOpen()) // else they act on what is chosen there
        m_actions->setMessage(message);
}

void HistoryPage::messagesChanged(const QList<Message> &messages)
{
    const MessageId awaited = m_awaited;
    m_model->apply(messages);
    for (const Message &message : messages) {
        m_story->apply(message, message.id == awaited);
        m_bar->trunkFilter()->addTrunkOf(message);
    }
    m_attention->askSoon();
    if (m_awaited != 0 && m_model->rowOf(m_awaited) >= 0) {
        selectMessage(m_awaited);
        return;
    }
    const auto latest = std::find_if(messages.crbegin(), messages.crend(),
                                     [this](const Message &one) { return one.id == m_selected.id; });
    if (latest != messages.crend()) {
        m_selected = *latest;
        actOn(m_selected);
        m_details->setMessage(m_outlook.shown(m_selected));
        readDetails();
    }
}

void HistoryPage::messagesForgotten(const IdRange &ids)
{
    m_model->forget(ids);
    m_story->reload();
    m_attention->ask();
}

void HistoryPage::setConnection(const QString &connectionId)
{
    m_outlook.setConnection(connectionId);
    applyOutlook();
}

void HistoryPage::setPbxStatus(const PbxStatus &status)
{
    m_outlook.setStatus(status);
    applyOutlook();
}

void HistoryPage::applyOutlook()
{
    m_model->setOutlook(m_outlook);
    m_story->setOutlook(m_outlook);
    if (m_selected.id != 0)
        m_details->setMessage(m_outlook.shown(m_selected));
}

void HistoryPage::selectMessage(MessageId id)
{
    m_table->stay();
    const int row = m_model->rowOf(id);
    m_awaited = row < 0 ? id : 0;
    if (row < 0) {
        m_model->bring(id);
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void HistoryPage::selectAfterReset()
{
    // A reset takes the selection with it, and says nothing of it.
    const MessageId wanted = m_awaited != 0 ? m_awaited : m_selected.id;
    if (m_model->rowOf(wanted) >= 0 || (wanted != 0 && m_model->bring(wanted)))
        selectMessage(wanted); // now, or when its page is there
    else
        selectInstead();
}

void HistoryPage::selectAwaited()
{
    if (m_awaited == 0 || m_model->isLoading())
        return;
    if (m_model->rowOf(m_awaited) >= 0)
        selectMessage(m_awaited);
    else if (!m_model->bring(m_awaited) && m_awaited == m_selected.id) {
        m_awaited = 0; // has been looked for everywhere
        selectInstead();
    }
}

void HistoryPage::selectInstead()
{
    if (m_table->hasFocus() && m_model->rowCount() > 0) // whoever is among the rows is on one of them
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        showSelected();
}

void HistoryPage::followCurrent(const QModelIndex &from, const QModelIndex &to)
{
    selectAwaited();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() < from.row() || current.row() > to.row())
        return;
    // Its page has been read, perhaps after it had changed: the message has another row then, or none.
    const MessageId shown = m_model->messageAt(current.row()).id;
    if (shown == 0 || shown == m_selected.id)
        return;
    if (m_model->rowOf(m_selected.id) >= 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_selected.id), 0));
    else
        showSelected();
}

void HistoryPage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_awaited = 0;
    m_selected = current.isValid() ? m_model->messageAt(current.row()) : Message();
    if (m_selected.id == 0) { // nothing is selected, or nothing that has been read yet
        ++m_question;
        actOn({});
        m_details->clear();
        return;
    }
    actOn(m_selected);
    m_details->setMessage(m_outlook.shown(m_selected));
    readDetails();
}

void HistoryPage::readDetails()
{
    whenAnswered(m_source.details(m_selected.id), this,
                 [this, question = ++m_question](const Stored<MessageDetails> &details) {
                     if (question != m_question || !details)
                         return;
                     MessageDetails told = *details;
                     told.message = m_outlook.shown(told.message);
                     m_details->setDetails(told);
                 });
}

void HistoryPage::updateEmptyState()
{
    m_chips->setCount(m_model->knownCount(), m_model->isCountComplete());
    const bool isFiltered = m_model->filter() != HistoryFilter();
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isLoading() && m_note->isHidden();
    if (isFiltered) {
        m_empty->setTexts(tr("No message fits"), tr("No message matches the search and all filters. Take one "
                                                    "away, or try a part of the number or of the text."));
        m_empty->setButtonText(tr("Show all messages"));
    } else {
        m_empty->setTexts(
            tr("No messages yet"),
            tr("Write the first one: it appears here at once, and its status stays up to date."));
        m_empty->setButtonText({});
    }
    if (isEmpty && m_rows->indexOf(m_empty) < 0)
        m_rows->addWidget(m_empty); // not before: all that is there is measured, whichever is shown
    m_rows->setCurrentIndex(isEmpty ? 1 : 0);
    // There is nothing to choose from, so nothing asks to choose.
    m_details->setVisible(!isEmpty);
}

QByteArray HistoryPage::layoutState() const
{
    return HistoryLayout::state(*m_table, *m_splitter);
}

bool HistoryPage::restoreLayoutState(const QByteArray &state)
{
    return HistoryLayout::restore(state, *m_table, *m_splitter);
}

void HistoryPage::retranslate()
{
    m_table->setAccessibleName(tr("History"));
    m_find->setText(tr("Find"));
    m_oldestFirst->setText(tr("&Oldest messages first"));
    m_retry->setText(tr("Try again"));
    m_actions->retranslate();
    m_batch->retranslate();
    m_model->retranslate();
    m_chips->setConditions(m_bar->conditions());
    updateEmptyState();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_find->setEnabled(true);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_find->setEnabled(false);
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}
