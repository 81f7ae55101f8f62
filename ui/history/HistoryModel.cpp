// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "app/time/WhenAnswered.h"
#include "ui/history/CellText.h"
#include "ui/wording/StatusIcon.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int pageSize = 200;

bool hasState(const HistoryFilter &filter, MessageState state)
{
    return filter.states.isEmpty() || filter.states.contains(state);
}

// The reader's own rule, for messages it has not seen yet.
bool passes(const HistoryFilter &filter, const Message &message)
{
    if (!hasState(filter, message.state))
        return false;
    return filter.text.isEmpty() || message.number.contains(filter.text, Qt::CaseInsensitive) ||
           message.to.contains(filter.text, Qt::CaseInsensitive) ||
           message.text.contains(filter.text, Qt::CaseInsensitive) ||
           message.smsId.contains(filter.text, Qt::CaseInsensitive);
}

} // namespace

HistoryModel::HistoryModel(HistorySource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source)
{
    for (const MessageState state :
         {MessageState::Queued, MessageState::Sending, MessageState::Accepted, MessageState::Sent,
          MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled})
        m_icons.insert(state, StatusIcon::of(state));
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_wanted && m_generation > 0)
        return;
    m_wanted = filter;
    reload();
}

void HistoryModel::reload()
{
    m_loadingFirst = true;
    m_loadingMore = false;
    request(0);
}

void HistoryModel::request(MessageId before)
{
    // What was told before this question was asked is on disk already: the answer knows it.
    m_early.clear();
    const IdRange stretch = before > 0 ? IdRange{0, before - 1} : IdRange();
    whenAnswered(m_source.page(m_wanted, HistoryOrder::NewestFirst, stretch, pageSize), this,
                 [this, before, generation = ++m_generation](const Stored<QList<Message>> &answer) {
                     if (generation == m_generation)
                         take(before, answer);
                 });
}

void HistoryModel::take(MessageId before, const Stored<QList<Message>> &answer)
{
    const QList<Message> messages = answer ? *answer : QList<Message>();
    // Whoever is told of new rows may ask for more at once: by then all must be as it was before this page,
    // or as it is after it.
    const QList<Message> early = std::exchange(m_early, {});
    if (before == 0) {
        beginResetModel();
        m_shown = m_wanted;
        m_rows = messages;
        m_complete = messages.size() < pageSize;
        m_loadingFirst = false;
        endResetModel();
    } else {
        if (!messages.isEmpty()) {
            const int first = static_cast<int>(m_rows.size());
            beginInsertRows({}, first, first + static_cast<int>(messages.size()) - 1);
            m_rows.append(messages);
            endInsertRows();
        }
        m_complete = messages.size() < pageSize;
        m_loadingMore = false;
    }
    for (const Message &message : early)
        place(message);

    if (!answer)
        Q_EMIT failed(answer.error());
    else if (before == 0)
        Q_EMIT loaded();
}

void HistoryModel::apply(const Message &message)
{
    if (message.resentFrom)
        m_repeated.insert(*message.resentFrom);
    if (m_loadingFirst || m_loadingMore)
        m_early.append(message);
    place(message);
}

void HistoryModel::place(const Message &message)
{
    if (m_shown.notRepeated && message.resentFrom)
        remove(*message.resentFrom);
    const qsizetype position = positionOf(message.id);
    const int row = static_cast<int>(position);
    const bool present = position < m_rows.size() && m_rows.at(position).id == message.id;
    if (present && !hasState(m_shown, message.state)) {
        remove(message.id);
    } else if (present) {
        m_rows[position] = message;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (passes(m_shown, message) && !(m_shown.notRepeated && m_repeated.contains(message.id)) &&
               (position < m_rows.size() || (m_complete && !m_loadingMore))) {
        // Below the last row there may be messages that have not been read: it will come with its page.
        beginInsertRows({}, row, row);
        m_rows.insert(position, message);
        endInsertRows();
    }
}

void HistoryModel::remove(MessageId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

qsizetype HistoryModel::positionOf(MessageId id) const
{
    const auto at =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                         [](const Message &message, MessageId wanted) { return message.id > wanted; });
    return at - m_rows.cbegin();
}

int HistoryModel::rowOf(MessageId id) const
{
    const qsizetype position = positionOf(id);
    return position < m_rows.size() && m_rows.at(position).id == id ? static_cast<int>(position) : -1;
}

void HistoryModel::setOutlook(const QueueOutlook &outlook)
{
    const QueueOutlook before = std::exchange(m_outlook, outlook);
    const auto differs = [&before, this](const Message &message) {
        return message.state == MessageState::Queued &&
               before.shown(message).error != m_outlook.shown(message).error;
    };
    // Row by row: of a long list only what is queued says anything else, and a PBX may come and go often.
    for (int first = 0; first < m_rows.size(); ++first) {
        if (!differs(m_rows.at(first)))
            continue;
        int last = first;
        while (last + 1 < m_rows.size() && differs(m_rows.at(last + 1)))
            ++last;
        Q_EMIT dataChanged(index(first, StatusColumn), index(last, StatusColumn));
        first = last;
    }
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    return message.state == MessageState::Queued ? cell(m_outlook.shown(message), column, role)
                                                 : cell(message, column, role);
}

QVariant HistoryModel::cell(const Message &message, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return CellText::display(message, column);
    case Qt::DecorationRole:
        return column == StatusColumn ? QVariant(m_icons.value(message.state)) : QVariant();
    case Qt::ToolTipRole:
        return CellText::toolTip(message, column);
    case Qt::AccessibleTextRole:
    case PlainTextRole:
        return CellText::plain(message, column);
    case Qt::AccessibleDescriptionRole:
        return CellText::description(message, column);
    case MessageIdRole:
        return message.id;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Time");
    case ToColumn:
        return tr("To");
    case MessageColumn:
        return tr("Message");
    case TrunkColumn:
        return tr("Trunk");
    case StatusColumn:
        return tr("Status");
    case SmsIdColumn:
        return tr("SMS ID");
    case ColumnCount:
        break;
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loadingFirst && !m_loadingMore;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_rows.isEmpty()) { // all that were read have ceased to pass
        reload();
        return;
    }
    m_loadingMore = true;
    request(m_rows.constLast().id);
}
