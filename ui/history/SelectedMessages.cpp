// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/SelectedMessages.h"

#include "app/time/WhenAnswered.h"

#include <algorithm>
#include <utility>

namespace {

/// What passes both.
HistoryFilter narrowed(const HistoryFilter &filter, const HistoryFilter &only)
{
    HistoryFilter both = filter;
    both.notRepeated = filter.notRepeated || only.notRepeated;
    if (filter.states.isEmpty())
        both.states = only.states;
    else if (!only.states.isEmpty())
        both.states.intersect(only.states);
    return both;
}

bool excludesAll(const HistoryFilter &filter, const HistoryFilter &only)
{
    return !filter.states.isEmpty() && !only.states.isEmpty() && !filter.states.intersects(only.states);
}

} // namespace

SelectedMessages::SelectedMessages(HistorySource &source, QObject *parent) : QObject(parent), m_source(source)
{
}

void SelectedMessages::start(const HistoryFilter &filter, HistoryOrder order, const HistoryFilter &only,
                             Use use)
{
    ++m_question;
    m_filter = filter;
    m_only = only;
    m_order = order;
    m_parts.clear();
    m_read.clear();
    m_use = std::move(use);
}

void SelectedMessages::read(const HistoryPlaces &places, const QItemSelection &rows,
                            const HistoryFilter &filter, const HistoryFilter &only, Use use)
{
    start(filter, places.order(), only, std::move(use));
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : rows)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom;) {
            const HistoryPlaces::Page &page = places.page(places.pageAt(row));
            const int end = std::min(bottom + 1, page.first + page.count);
            Part part{page.ids, end - row, row - page.first, 0, {}};
            if (page.isLoaded) {
                const QList<Message> loaded = page.rows->mid(part.skipped, part.rows);
                for (const Message &message : loaded)
                    part.chosen.insert(message.id);
                const auto [oldest, newest] = std::minmax(loaded.constFirst().id, loaded.constLast().id);
                part.ids = {oldest, newest};
            } else if (part.rows < page.count && page.isStale) {
                answer(Answer());
                return;
            } else if (part.rows < page.count) {
                part.pageRows = page.count;
            }
            m_parts.append(part);
            row = end;
        }
    }
    readNext();
}

void SelectedMessages::readAll(const HistoryFilter &filter, HistoryOrder order, const HistoryFilter &only,
                               Use use)
{
    start(filter, order, only, std::move(use));
    m_parts.append({IdRange(), limit + 1, 0, 0, {}});
    readNext();
}

void SelectedMessages::readNext()
{
    if (m_parts.isEmpty() || excludesAll(m_filter, m_only)) {
        answer(Answer(std::exchange(m_read, {})));
        return;
    }
    const Part part = m_parts.takeFirst();
    // Which rows of a page are meant can only be counted among all of them.
    const HistoryFilter filter = part.pageRows > 0 ? m_filter : narrowed(m_filter, m_only);
    const int most = part.pageRows > 0 ? part.pageRows + 1 : limit + 1;
    whenAnswered(m_source.page(filter, m_order, part.ids, most), this,
                 [this, part, question = m_question](const Stored<QList<Message>> &messages) {
                     if (question != m_question)
                         return;
                     if (messages)
                         take(part, *messages);
                     else
                         answer(Failure<StorageError>(messages.error()));
                 });
}

void SelectedMessages::take(const Part &part, const QList<Message> &messages)
{
    if (part.pageRows > 0 && messages.size() != part.pageRows) {
        answer(Answer());
        return;
    }
    if (part.pageRows > 0) {
        Part meant{part.ids, part.rows, 0, 0, {}};
        const QList<Message> rows = messages.mid(part.skipped, part.rows);
        for (const Message &message : rows)
            meant.chosen.insert(message.id);
        const auto [oldest, newest] = std::minmax(rows.constFirst().id, rows.constLast().id);
        meant.ids = {oldest, newest};
        m_parts.prepend(meant);
    } else {
        for (const Message &message : messages) {
            if (part.chosen.isEmpty() || part.chosen.contains(message.id))
                m_read.append(message);
        }
    }
    readNext();
}

void SelectedMessages::answer(const Stored<Answer> &answer)
{
    ++m_question;
    m_parts.clear();
    const Use use = std::exchange(m_use, {});
    use(answer);
}
