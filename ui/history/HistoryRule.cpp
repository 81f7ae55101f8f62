// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryRule.h"

#include <algorithm>

void HistoryRule::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    m_needle = SearchNeedle(filter.text);
}

bool HistoryRule::passes(const Message &message) const
{
    const auto isTrunk = [this](const Message &asked) {
        return (asked.usedTrunk.isEmpty() ? asked.trunk : asked.usedTrunk) == m_filter.trunk;
    };
    return (m_filter.states.isEmpty() || m_filter.states.contains(message.state)) &&
           !(m_filter.notRepeated && message.isRepeated) &&
           !(m_filter.from.isValid() && message.createdAt < m_filter.from) &&
           !(m_filter.until.isValid() && message.createdAt >= m_filter.until) &&
           (m_filter.trunk.isEmpty() || isTrunk(message)) &&
           (m_filter.number.isEmpty() || message.number == m_filter.number) &&
           (m_needle.isEmpty() || m_needle.matches(message));
}

QList<Message> HistoryRule::updated(const QList<Message> &answer, const QList<Message> &facts,
                                    HistoryOrder order, const IdRange &stretch) const
{
    QList<Message> rows = answer;
    const auto isBefore = [order](const Message &message, MessageId id) {
        return order == HistoryOrder::NewestFirst ? message.id > id : message.id < id;
    };
    const auto at = [&rows, &isBefore](MessageId id) {
        return std::lower_bound(rows.cbegin(), rows.cend(), id, isBefore);
    };
    const auto remove = [&rows, &at](MessageId id) {
        const auto row = at(id);
        if (row != rows.cend() && row->id == id)
            rows.erase(row);
    };
    for (const Message &fact : facts) {
        if (fact.id < stretch.oldest || fact.id > stretch.newest)
            continue;
        remove(fact.id);
        if (passes(fact))
            rows.insert(at(fact.id), fact);
    }
    return rows;
}
