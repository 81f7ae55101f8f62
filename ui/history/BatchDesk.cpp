// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/BatchDesk.h"

#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/MessageActions.h"

#include <QKeyEvent>

#include <utility>

namespace {

bool mayBeSentAgain(MessageState state)
{
    switch (state) {
    case MessageState::Failed:
    case MessageState::NotConfirmed:
    case MessageState::Cancelled:
        return true;
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Accepted:
    case MessageState::Sent:
        return false;
    }
    Q_UNREACHABLE();
}

HistoryFilter sendable(const QSet<MessageState> &states)
{
    HistoryFilter only;
    only.states = states;
    only.notRepeated = true;
    return only;
}

} // namespace

BatchDesk::BatchDesk(HistorySource &source, HistoryModel &model, HistoryTable &table, MessageActions &actions,
                     QWidget *parent)
    : QObject(parent), m_model(model), m_table(table), m_actions(actions), m_bar(new BatchBar(parent)),
      m_sendAll(new QPushButton(parent)), m_selected(new SelectedMessages(source, this))
{
    m_sendAll->setObjectName(QStringLiteral("sendAllAgainButton"));
    m_sendAll->setAutoDefault(false);
    m_counting.setSingleShot(true);
    connectParts();
    retranslate();
    showSendAll();
}

void BatchDesk::connectParts()
{
    connect(&m_counting, &QTimer::timeout, this, &BatchDesk::countSelected);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BatchDesk::countSelected);
    connect(&m_model, &QAbstractItemModel::modelReset, &m_counting, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::rowsRemoved, &m_counting, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_counting, qOverload<>(&QTimer::start));
    connect(&m_model, &HistoryModel::countChanged, this, &BatchDesk::showSendAll);
    connect(&m_model, &HistoryModel::loaded, this, &BatchDesk::showSendAll);
    connect(m_sendAll, &QAbstractButton::clicked, this, &BatchDesk::sendAllAgain);
    connect(&m_actions, &MessageActions::sendManyAgainRequested, this, &BatchDesk::sendSelectedAgain);
    connect(&m_actions, &MessageActions::cancelManyRequested, this, &BatchDesk::cancelSelected);
    connect(&m_actions, &MessageActions::copyNumbersRequested, this, &BatchDesk::copyNumbers);
    connect(m_bar, &BatchBar::othersChosen, this, [this] { send(m_sure, false); });
    connect(m_bar, &BatchBar::allChosen, this, [this] { send(m_asked, m_asked.size() > m_sure.size()); });
    connect(m_bar, &BatchBar::undoChosen, this, &BatchDesk::undo);
    connect(m_bar, &BatchBar::left, &m_table, qOverload<>(&QWidget::setFocus));
    m_table.installEventFilter(this);
}

void BatchDesk::retranslate()
{
    m_sendAll->setText(tr("Send all again..."));
}

void BatchDesk::showSendAll()
{
    m_sendAll->setVisible(m_model.filter().notRepeated && m_model.knownCount() > 0);
}

void BatchDesk::countSelected()
{
    if (!m_table.isVisible()) { // one caller's story is shown: one message of it is meant
        m_actions.setSelected({});
        return;
    }
    const QItemSelectionModel &rows = *m_table.selectionModel();
    const HistorySelection selected = m_table.selected();
    MessageCounts counts{selected.count(), selected.isRead()};
    // What is done is done with the one row that is seen to be selected.
    if (counts.all == 1 && !rows.isSelected(rows.currentIndex()))
        m_table.selectionModel()->setCurrentIndex(rows.selection().constFirst().topLeft(),
                                                  QItemSelectionModel::NoUpdate);
    for (const Message &message : selected.messages()) {
        counts.again += mayBeSentAgain(message.state) && !message.isRepeated ? 1 : 0;
        counts.queued += message.state == MessageState::Queued ? 1 : 0;
    }
    m_actions.setSelected(counts);
}

void BatchDesk::read(const HistoryFilter &only, const std::function<void(const QList<Message> &)> &use)
{
    if (m_isBusy)
        return;
    if (m_table.selected().count() > SelectedMessages::limit) {
        m_bar->tell({.kind = BatchNews::Kind::TooMany, .count = SelectedMessages::limit});
        return;
    }
    if (m_model.isLoading()) { // these rows have passed another filter
        m_bar->tell({.kind = BatchNews::Kind::ListChanged});
        return;
    }
    m_selected->read(m_model.places(), m_table.selectionModel()->selection(), m_model.filter(), only,
                     taking(use));
}

SelectedMessages::Use BatchDesk::taking(const std::function<void(const QList<Message> &)> &use)
{
    return [this, use](const Stored<SelectedMessages::Answer> &messages) {
        if (!messages)
            m_bar->tell({.kind = BatchNews::Kind::NotRead, .error = messages.error()});
        else if (!*messages)
            m_bar->tell({.kind = BatchNews::Kind::ListChanged});
        else if ((*messages)->size() > SelectedMessages::limit)
            m_bar->tell({.kind = BatchNews::Kind::TooMany, .count = SelectedMessages::limit});
        else
            use(**messages);
    };
}

void BatchDesk::sendSelectedAgain()
{
    read(sendable({MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled}),
         [this](const QList<Message> &messages) { ask(messages, false); });
}

void BatchDesk::sendAllAgain()
{
    if (m_isBusy)
        return;
    m_selected->readAll(m_model.filter(), m_model.order(),
                        sendable({MessageState::Failed, MessageState::NotConfirmed}),
                        taking([this](const QList<Message> &messages) { ask(messages, true); }));
}

void BatchDesk::cancelSelected()
{
    HistoryFilter queued;
    queued.states = {MessageState::Queued};
    read(queued, [this](const QList<Message> &messages) { cancel(messages); });
}

void BatchDesk::copyNumbers()
{
    read({}, [this](const QList<Message> &messages) { m_actions.copyNumbers(messages); });
}

void BatchDesk::ask(const QList<Message> &messages, bool always)
{
    m_sure.clear();
    m_asked.clear();
    for (const Message &message : messages) {
        m_asked.append(message.id);
        if (message.state != MessageState::NotConfirmed)
            m_sure.append(message.id);
    }
    const int count = static_cast<int>(m_asked.size());
    const int unsure = count - static_cast<int>(m_sure.size());
    if (count == 0)
        tellNothing(BatchNews::Kind::NothingToSend);
    else if (unsure > 0)
        m_bar->tell({.kind = BatchNews::Kind::UnsureQuestion, .count = count, .unsure = unsure});
    else if (always || count > askedAbove)
        m_bar->tell({.kind = BatchNews::Kind::ManyQuestion, .count = count});
    else
        send(m_sure, false);
}

void BatchDesk::send(const QList<MessageId> &ids, bool unsureToo)
{
    m_isBusy = true;
    Q_EMIT sendAgainRequested(ids, unsureToo);
}

void BatchDesk::cancel(const QList<Message> &messages)
{
    if (messages.isEmpty()) {
        tellNothing(BatchNews::Kind::NothingToCancel);
        return;
    }
    QList<MessageId> ids;
    for (const Message &message : messages)
        ids.append(message.id);
    m_isBusy = true;
    Q_EMIT cancelRequested(ids);
}

void BatchDesk::tellNothing(BatchNews::Kind kind)
{
    if (!m_bar->canUndo()) // the same keys once more: what they did can still be undone
        m_bar->tell({.kind = kind});
}

void BatchDesk::undo()
{
    m_isBusy = true;
    if (m_isUndoneBySending)
        Q_EMIT sendAgainRequested(std::exchange(m_done, {}), false);
    else
        Q_EMIT takeBackRequested(std::exchange(m_done, {}));
}

int BatchDesk::remember(const QList<MessageId> &ids, bool isUndoneBySending)
{
    // Soon after more of the same they are one: what was offered for the first is not taken away.
    const bool isMore = m_bar->canUndo() && m_isUndoneBySending == isUndoneBySending;
    if (!isMore)
        m_done.clear();
    m_isUndoneBySending = isUndoneBySending;
    m_done += ids;
    return static_cast<int>(m_done.size());
}

void BatchDesk::sentAgain(const QList<MessageId> &ids, int left, std::chrono::seconds grace)
{
    m_isBusy = false;
    if (ids.isEmpty()) { // what was done before can still be undone
        tellNothing(BatchNews::Kind::NothingToSend);
        return;
    }
    const int count = remember(ids, false);
    m_bar->tellWaiting({.kind = BatchNews::Kind::Waiting, .count = count, .left = left}, grace);
}

void BatchDesk::cancelled(const QList<MessageId> &ids, int left)
{
    m_isBusy = false;
    if (ids.isEmpty()) {
        tellNothing(BatchNews::Kind::NothingToCancel);
        return;
    }
    const int count = remember(ids, true);
    m_bar->tell({.kind = BatchNews::Kind::Cancelled, .count = count, .left = left});
}

void BatchDesk::takenBack(const QList<MessageId> &ids, int left)
{
    m_isBusy = false;
    m_bar->tell({.kind = BatchNews::Kind::TakenBack, .count = static_cast<int>(ids.size()), .left = left});
}

void BatchDesk::notSent(const StorageError &error)
{
    m_isBusy = false;
    m_bar->tell({.kind = BatchNews::Kind::NotSent, .error = error});
}

void BatchDesk::notCancelled(const StorageError &error)
{
    m_isBusy = false;
    m_bar->tell({.kind = BatchNews::Kind::NotCancelled, .error = error});
}

bool BatchDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        countSelected();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo) && m_bar->canUndo();
    const bool isEscape = key->key() == Qt::Key_Escape && !m_bar->isHidden();
    if (!isUndo && !isEscape)
        return QObject::eventFilter(watched, event);
    // Asked first: these keys mean something here, and nothing elsewhere.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (isUndo)
        m_bar->undo();
    else
        m_bar->dismiss();
    return true;
}
