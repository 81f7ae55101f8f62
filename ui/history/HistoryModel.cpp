// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "ui/history/CellText.h"
#include "ui/wording/StatusIcon.h"

#include <utility>

HistoryModel::HistoryModel(HistorySource &source, QObject *parent) : HistoryList(source, parent) {}

void HistoryModel::setOutlook(const QueueOutlook &outlook)
{
    const QueueOutlook before = std::exchange(m_outlook, outlook);
    const auto differs = [&before, this](const Message &message) {
        return message.state == MessageState::Queued &&
               before.shown(message).error != m_outlook.shown(message).error;
    };
    // Row by row: of a long list only what is queued says anything else, and a PBX may come and go often.
    for (int at = 0; at < places().pageCount(); ++at) {
        const HistoryPlaces::Page &page = places().page(at);
        for (int first = 0; first < page.rows->size(); ++first) {
            if (!differs(page.rows->at(first)))
                continue;
            int last = first;
            while (last + 1 < page.rows->size() && differs(page.rows->at(last + 1)))
                ++last;
            Q_EMIT dataChanged(index(page.first + first, StatusColumn),
                               index(page.first + last, StatusColumn));
            first = last;
        }
    }
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message *message = lookedAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (message == nullptr) // an empty cell, but not for who cannot see that it will be filled in a moment
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    return message->state == MessageState::Queued ? cell(m_outlook.shown(*message), column, role)
                                                  : cell(*message, column, role);
}

QVariant HistoryModel::cell(const Message &message, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return CellText::display(message, column);
    case Qt::DecorationRole:
        return column == StatusColumn ? QVariant(StatusIcon::of(message.state)) : QVariant();
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
