// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ConversationModel.h"

#include "app/time/WhenAnswered.h"
#include "ui/history/ConversationWording.h"
#include "ui/wording/StatusIcon.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int pageSize = 50;

} // namespace

ConversationModel::ConversationModel(HistorySource &source, QObject *parent)
    : QAbstractListModel(parent), m_source(source)
{
}

void ConversationModel::open(const QString &number)
{
    beginResetModel();
    m_messages.clear();
    m_number = number;
    m_complete = number.isEmpty();
    endResetModel();
    ++m_generation; // whatever is still on its way belongs to another caller
    m_isReading = m_isFirst = false;
    if (!number.isEmpty())
        reload();
}

void ConversationModel::reload()
{
    m_isFirst = true;
    m_hasFailed = false;
    request(0);
}

void ConversationModel::readOlder()
{
    if (hasOlder() && !m_messages.isEmpty())
        request(m_messages.constFirst().id);
}

void ConversationModel::request(MessageId before)
{
    // What was told before this question was asked is on disk already: the answer knows it.
    m_early.clear();
    m_isReading = true;
    HistoryFilter filter;
    filter.number = m_number;
    const IdRange stretch = before > 0 ? IdRange{0, before - 1} : IdRange();
    whenAnswered(m_source.page(filter, HistoryOrder::NewestFirst, stretch, pageSize), this,
                 [this, before, generation = ++m_generation](const Stored<QList<Message>> &answer) {
                     if (generation == m_generation)
                         take(before, answer);
                 });
}

void ConversationModel::take(MessageId before, const Stored<QList<Message>> &answer)
{
    m_isReading = m_isFirst = false;
    const QList<Message> early = std::exchange(m_early, {});
    if (!answer) {
        m_hasFailed = true;
        for (const Message &message : early)
            place(message);
        Q_EMIT failed(answer.error());
        return;
    }
    QList<Message> older = *answer;
    std::reverse(older.begin(), older.end());
    m_complete = older.size() < pageSize;
    if (before == 0) {
        beginResetModel();
        m_messages = older;
        endResetModel();
    } else if (!older.isEmpty()) {
        const int count = static_cast<int>(older.size());
        beginInsertRows({}, 0, count - 1);
        m_messages = older + m_messages;
        endInsertRows();
        // It may not be the first of its day any more.
        Q_EMIT dataChanged(index(count), index(count), {NewDayRole, Qt::AccessibleTextRole});
    }
    for (const Message &message : early)
        place(message);
    if (before == 0)
        Q_EMIT loaded();
}

void ConversationModel::apply(const Message &message)
{
    if (m_number.isEmpty() || message.number != m_number)
        return;
    if (m_isReading)
        m_early.append(message);
    place(message);
}

void ConversationModel::place(const Message &message)
{
    const auto at = std::lower_bound(m_messages.cbegin(), m_messages.cend(), message.id,
                                     [](const Message &one, MessageId wanted) { return one.id < wanted; });
    const int row = static_cast<int>(at - m_messages.cbegin());
    if (at != m_messages.cend() && at->id == message.id) {
        m_messages[row] = message;
        Q_EMIT dataChanged(index(row), index(row));
    } else if ((row > 0 || m_complete) && !m_isFirst) {
        // Before the first row there may be messages that have not been read: it will come with its page.
        beginInsertRows({}, row, row);
        m_messages.insert(row, message);
        endInsertRows();
    }
}

void ConversationModel::setOutlook(const QueueOutlook &outlook)
{
    m_outlook = outlook;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_messages.at(row).state == MessageState::Queued)
            Q_EMIT dataChanged(index(row), index(row), {SummaryRole, Qt::AccessibleTextRole});
    }
}

void ConversationModel::retranslate()
{
    if (!m_messages.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant ConversationModel::newDay(int row) const
{
    const QDate day = m_messages.at(row).createdAt.toLocalTime().date();
    const bool isNew = row == 0 || m_messages.at(row - 1).createdAt.toLocalTime().date() != day;
    return isNew ? QVariant(day) : QVariant();
}

QString ConversationModel::accessibleText(int row) const
{
    return ConversationWording::spoken(m_outlook.shown(m_messages.at(row)));
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.text;
    case Qt::DecorationRole:
        return StatusIcon::of(message.state);
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case MessageIdRole:
        return message.id;
    case NewDayRole:
        return newDay(index.row());
    case SummaryRole:
        return ConversationWording::summary(m_outlook.shown(message));
    case StateRole:
        return static_cast<int>(message.state);
    }
    return {};
}
