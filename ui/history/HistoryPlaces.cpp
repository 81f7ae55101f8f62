// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPlaces.h"

#include <algorithm>
#include <iterator>

namespace {

bool contains(const IdRange &ids, MessageId id)
{
    return ids.oldest <= id && id <= ids.newest;
}

} // namespace

void HistoryPlaces::clear(HistoryOrder order)
{
    m_order = order;
    m_pages.clear();
    m_rest = {};
    m_isComplete = false;
    m_stalePages = 0;
    m_lastHit = 0;
}

int HistoryPlaces::rowCount() const
{
    return m_pages.empty() ? 0 : m_pages.back().first + m_pages.back().count;
}

int HistoryPlaces::pageAt(int row) const
{
    const auto holds = [row](const Page &page) {
        return page.first <= row && row < page.first + page.count;
    };
    // A view asks for many cells of one page before it asks for another.
    if (m_lastHit < pageCount() && holds(page(m_lastHit)))
        return m_lastHit;
    const auto behind = std::upper_bound(m_pages.cbegin(), m_pages.cend(), row,
                                         [](int wanted, const Page &page) { return wanted < page.first; });
    // Pages without rows begin where the next one does: the last of those that begin here has the row.
    m_lastHit = static_cast<int>(behind - m_pages.cbegin()) - 1;
    see(m_lastHit);
    return m_lastHit;
}

int HistoryPlaces::pageWith(const IdRange &ids) const
{
    const int at = placeOf(ids.oldest).page;
    return at >= 0 && page(at).ids == ids ? at : -1;
}

const Message *HistoryPlaces::messageAt(int row) const
{
    const Page &holder = page(pageAt(row));
    return holder.isLoaded ? &holder.rows->at(row - holder.first) : nullptr;
}

HistoryPlaces::Place HistoryPlaces::placeOf(MessageId id) const
{
    const auto at = std::partition_point(m_pages.cbegin(), m_pages.cend(), [this, id](const Page &page) {
        return m_order == HistoryOrder::NewestFirst ? page.ids.oldest > id : page.ids.newest < id;
    });
    if (at == m_pages.cend())
        return {};
    const auto row = std::lower_bound(
        at->rows->cbegin(), at->rows->cend(), id,
        [this](const Message &message, MessageId wanted) { return precedes(message.id, wanted); });
    return {static_cast<int>(at - m_pages.cbegin()), static_cast<int>(row - at->rows->cbegin()),
            row != at->rows->cend() && row->id == id};
}

QList<Message> HistoryPlaces::missing(QList<Message> messages) const
{
    const auto isPresent = [this](const Message &message) {
        return placeOf(message.id).isPresent;
    };
    messages.removeIf(isPresent);
    return messages;
}

int HistoryPlaces::stalePage() const
{
    if (m_stalePages == 0)
        return -1;
    const auto stale =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [](const Page &page) { return page.isStale; });
    return static_cast<int>(stale - m_pages.cbegin());
}

HistoryOutline HistoryPlaces::denseOutline(const IdRange &thereAre, int pages) const
{
    MessageId oldest = std::max(m_rest.oldest, thereAre.oldest);
    MessageId newest = std::min(m_rest.newest, thereAre.newest);
    HistoryOutline outline;
    while (oldest <= newest && newest > 0 && outline.pages.size() < pages) {
        IdRange ids;
        if (m_order == HistoryOrder::NewestFirst) {
            ids = {std::max(oldest, newest - pageSize + 1), newest};
            newest = ids.oldest - 1;
        } else {
            ids = {oldest, std::min(newest, oldest + pageSize - 1)};
            oldest = ids.newest + 1;
        }
        outline.pages.append({ids, static_cast<int>(ids.newest - ids.oldest + 1)});
    }
    outline.complete = oldest > newest || newest == 0;
    return outline;
}

void HistoryPlaces::append(const HistoryOutline &outline)
{
    for (const HistoryStretch &stretch : outline.pages) {
        Page page;
        page.count = stretch.count;
        take(std::move(page), stretch.ids);
    }
    if (outline.complete)
        closeRest();
}

void HistoryPlaces::append(const QList<Message> &rows, const IdRange &ids)
{
    Page page;
    page.isLoaded = true;
    page.rows.set(rows);
    page.count = static_cast<int>(rows.size());
    take(std::move(page), ids);
    split(0);
    renumber(0);
}

// The page gets all of the rest up to the far end of its ids.
void HistoryPlaces::take(Page page, const IdRange &ids)
{
    page.first = rowCount();
    page.ids = m_rest;
    if (m_order == HistoryOrder::NewestFirst) {
        page.ids.oldest = ids.oldest;
        m_rest.newest = ids.oldest - 1;
        m_isComplete = ids.oldest <= m_rest.oldest;
    } else {
        page.ids.newest = ids.newest;
        m_isComplete = ids.newest >= m_rest.newest;
        m_rest.oldest = m_isComplete ? ids.newest : ids.newest + 1;
    }
    m_pages.push_back(std::move(page));
}

void HistoryPlaces::closeRest()
{
    if (m_pages.empty()) {
        Page page;
        page.isLoaded = true;
        page.ids = m_rest;
        m_pages.push_back(std::move(page));
    }
    IdRange &last = m_pages.back().ids;
    last = {std::min(last.oldest, m_rest.oldest), std::max(last.newest, m_rest.newest)};
    m_isComplete = true;
}

void HistoryPlaces::removeUnloaded(int page, int offset, int count)
{
    Page &shorter = m_pages.at(static_cast<std::size_t>(page));
    if (!shorter.shown->isEmpty())
        shorter.shown.edit().remove(offset, count);
    shorter.count -= count;
    renumber(page);
}

void HistoryPlaces::load(int page, const QList<Message> &rows)
{
    Page &loaded = m_pages.at(static_cast<std::size_t>(page));
    m_stalePages -= loaded.isStale ? 1 : 0;
    loaded.isStale = false;
    loaded.isLoaded = true;
    loaded.rows.set(rows);
    loaded.shown.clear();
    loaded.count = static_cast<int>(rows.size());
    split(page);
    renumber(page);
}

void HistoryPlaces::replace(const Place &place, const Message &message)
{
    m_pages.at(static_cast<std::size_t>(place.page)).rows.edit()[place.offset] = message;
}

void HistoryPlaces::insert(const Place &place, const QList<Message> &messages)
{
    Page &page = m_pages.at(static_cast<std::size_t>(place.page));
    QList<Message> &rows = page.rows.edit();
    rows.insert(place.offset, messages.size(), Message());
    std::copy(messages.cbegin(), messages.cend(), rows.begin() + place.offset);
    page.count = static_cast<int>(rows.size());
    split(place.page);
    renumber(place.page);
}

void HistoryPlaces::remove(int page, int offset, int count)
{
    Page &shorter = m_pages.at(static_cast<std::size_t>(page));
    shorter.rows.edit().remove(offset, count);
    shorter.count = static_cast<int>(shorter.rows->size());
    renumber(page);
}

void HistoryPlaces::markStale(MessageId id)
{
    const int at = placeOf(id).page;
    if (at < 0 || page(at).isLoaded)
        return;
    Page &unsure = m_pages.at(static_cast<std::size_t>(at));
    m_stalePages += unsure.isStale ? 0 : 1;
    unsure.isStale = true;
}

void HistoryPlaces::see(int page) const
{
    m_pages.at(static_cast<std::size_t>(page)).seen = ++m_looks;
}

void HistoryPlaces::unloadAllBut(int pages)
{
    std::vector<Page *> loaded;
    for (Page &page : m_pages) {
        // An unloaded page without rows would never be seen again.
        if (page.isLoaded && page.count > 0 && page.ids.newest != IdRange().newest)
            loaded.push_back(&page);
    }
    if (static_cast<int>(loaded.size()) <= pages)
        return;
    std::sort(loaded.begin(), loaded.end(),
              [](const Page *one, const Page *other) { return one->seen > other->seen; });
    std::for_each(loaded.begin() + pages, loaded.end(), [](Page *page) {
        page->isLoaded = false;
        QList<MessageId> shown;
        shown.reserve(page->rows->size());
        for (const Message &message : *page->rows)
            shown.append(message.id);
        page->shown.set(shown);
        page->rows.clear();
    });
}

std::pair<int, int> HistoryPlaces::pagesWithin(const IdRange &ids) const
{
    const auto isWithin = [&ids](const Page &page) {
        return contains(ids, page.ids.oldest) && contains(ids, page.ids.newest);
    };
    const auto first = std::find_if(m_pages.cbegin(), m_pages.cend(), isWithin);
    const auto behind = std::find_if_not(first, m_pages.cend(), isWithin);
    return {static_cast<int>(first - m_pages.cbegin()), static_cast<int>(behind - m_pages.cbegin())};
}

QList<int> HistoryPlaces::loadedAtEndsOf(const IdRange &ids) const
{
    QList<int> rows;
    for (const MessageId end : {ids.oldest, ids.newest}) {
        const int at = placeOf(end).page;
        for (int offset = 0; at >= 0 && offset < page(at).rows->size(); ++offset) {
            const MessageId id = page(at).rows->at(offset).id;
            if (ids.oldest <= id && id <= ids.newest)
                rows.append(page(at).first + offset);
        }
    }
    return rows;
}

void HistoryPlaces::drop(int firstPage, int behindLast)
{
    const auto first = m_pages.begin() + firstPage;
    const auto behind = m_pages.begin() + behindLast;
    if (first == behind)
        return;
    m_stalePages -=
        static_cast<int>(std::count_if(first, behind, [](const Page &page) { return page.isStale; }));
    const IdRange one = first->ids;
    const IdRange other = std::prev(behind)->ids;
    const IdRange gone{std::min(one.oldest, other.oldest), std::max(one.newest, other.newest)};
    m_pages.erase(first, behind);
    if (m_pages.empty()) {
        Page empty;
        empty.isLoaded = true;
        empty.ids = gone;
        m_pages.push_back(std::move(empty));
        return;
    }
    // Their ids go to a neighbour, so that every id has its page.
    const int heir = std::max(0, firstPage - 1);
    IdRange &ids = m_pages.at(static_cast<std::size_t>(heir)).ids;
    ids = {std::min(ids.oldest, gone.oldest), std::max(ids.newest, gone.newest)};
    renumber(heir);
}

void HistoryPlaces::renumber(int from)
{
    for (auto page = m_pages.begin() + std::max(1, from); page < m_pages.end(); ++page)
        page->first = std::prev(page)->first + std::prev(page)->count;
    if (!m_pages.empty())
        m_pages.front().first = 0;
    m_lastHit = 0;
}

void HistoryPlaces::split(int page)
{
    const auto large = m_pages.begin() + page;
    if (large->count <= largestPage)
        return;
    std::vector<Page> parts;
    const QList<Message> rows = *large->rows;
    IdRange left = large->ids;
    for (qsizetype from = 0; from < rows.size(); from += pageSize) {
        Page part;
        part.isLoaded = true;
        part.seen = large->seen;
        part.rows.set(rows.mid(from, pageSize));
        part.count = static_cast<int>(part.rows->size());
        part.ids = left;
        if (from + pageSize < rows.size()) {
            const MessageId far = part.rows->constLast().id;
            if (m_order == HistoryOrder::NewestFirst) {
                part.ids.oldest = far;
                left.newest = far - 1;
            } else {
                part.ids.newest = far;
                left.oldest = far + 1;
            }
        }
        parts.push_back(std::move(part));
    }
    parts.front().first = large->first;
    const auto at = m_pages.erase(large);
    m_pages.insert(at, std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
}
