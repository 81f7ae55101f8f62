// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryList.h"

#include "ui/history/RowRuns.h"

#include <algorithm>
#include <limits>
#include <map>

namespace {

constexpr int pageSize = HistoryPlaces::pageSize;
constexpr int pagesKept = 12;
constexpr int rowsAround = 50; ///< what somebody may see next
/// A view makes room for so many new rows in a third of a frame.
constexpr int pagesListedAtOnce = 1000;
/// A filtered list is counted so far unasked.
constexpr int countedUnasked = 10'000;

} // namespace

HistoryList::HistoryList(HistorySource &source, QObject *parent)
    : QAbstractTableModel(parent), m_loader(new HistoryLoader(source, this))
{
    connect(&m_listing, &QuietMoment::came, this, &HistoryList::listMore);
    connect(m_loader, &HistoryLoader::firstPageRead, this, &HistoryList::takeFirst);
    connect(m_loader, &HistoryLoader::pageRead, this, &HistoryList::takePage);
    connect(m_loader, &HistoryLoader::outlineRead, this, &HistoryList::takeOutline);
    connect(m_loader, &HistoryLoader::failed, this, &HistoryList::takeFailure);
    connect(m_loader, &HistoryLoader::boundsRead, this, [this](const IdRange &ids) {
        m_bounds = ids;
        m_listing.await();
    });
}

void HistoryList::setFilter(const HistoryFilter &filter)
{
    if (filter == m_wanted && m_isAsked)
        return;
    m_wanted = filter;
    reload();
}

void HistoryList::setOrder(HistoryOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (m_isAsked)
        reload();
}

void HistoryList::reload()
{
    m_isAsked = true;
    m_isLoading = true;
    m_goal = countedUnasked;
    m_bounds.reset();
    m_listing.stop();
    m_loader->start(m_wanted, m_order, HistoryPlaces::firstPageSize);
}

void HistoryList::takeFirst(const QList<Message> &messages, const QList<Message> &facts)
{
    IdRange ids;
    if (messages.size() >= HistoryPlaces::firstPageSize)
        (m_order == HistoryOrder::NewestFirst ? ids.oldest : ids.newest) = messages.constLast().id;
    m_rule.setFilter(m_wanted);
    show(m_rule.updated(messages, facts, m_order, ids), ids);
    m_listing.await();
    Q_EMIT loaded();
}

void HistoryList::takeFailure(const StorageError &error)
{
    if (m_isLoading) {
        m_rule.setFilter(m_wanted);
        show({}, {});
    }
    Q_EMIT failed(error);
}

void HistoryList::show(const QList<Message> &rows, const IdRange &ids)
{
    // Whoever is told of new rows may ask for more at once: by then all must be as it is after this.
    beginResetModel();
    m_isLoading = false;
    m_counted = 0;
    m_places.clear(m_order);
    m_places.append(rows, ids);
    endResetModel();
    tellCount();
}

void HistoryList::takePage(const IdRange &ids, const QList<Message> &messages, const QList<Message> &facts)
{
    const int page = m_places.pageWith(ids);
    if (page >= 0 && m_places.page(page).isLoaded) // what passes again
        insert(m_places.missing(m_rule.updated(messages, facts, m_order, ids)));
    else if (page >= 0)
        load(page, m_rule.updated(messages, facts, m_order, ids));
    tellCount();
    readStale();
}

// A row that stays must say the same before and after: those that leave go first, those that come do so last.
// Of a page that was never read nobody knows which leave, nor has anybody selected one of them: its last
// ones.
void HistoryList::load(int page, const QList<Message> &rows)
{
    QList<Message> stay = rows;
    if (const QList<MessageId> shown = *m_places.page(page).shown; !shown.isEmpty()) {
        const auto isAmong = [](const auto &ids, MessageId id) {
            return std::find(ids.cbegin(), ids.cend(), id) != ids.cend();
        };
        QList<MessageId> read;
        for (const Message &message : rows)
            read.append(message.id);
        for (auto offset = static_cast<int>(shown.size()) - 1; offset >= 0; --offset) {
            if (!isAmong(read, shown.at(offset)))
                removeUnloaded(page, offset, 1);
        }
        stay.removeIf([&](const Message &message) { return !isAmong(shown, message.id); });
    } else if (const int more = m_places.page(page).count - static_cast<int>(rows.size()); more > 0) {
        removeUnloaded(page, static_cast<int>(rows.size()), more);
    } else {
        stay = rows.mid(0, m_places.page(page).count);
    }
    const int first = m_places.page(page).first;
    m_places.load(page, stay);
    if (!stay.isEmpty())
        Q_EMIT dataChanged(index(first, 0),
                           index(first + static_cast<int>(stay.size()) - 1, columnCount() - 1));
    insert(m_places.missing(rows));
    m_places.unloadAllBut(pagesKept);
}

void HistoryList::removeUnloaded(int page, int offset, int count)
{
    const int first = m_places.page(page).first + offset;
    beginRemoveRows({}, first, first + count - 1);
    m_places.removeUnloaded(page, offset, count);
    endRemoveRows();
}

void HistoryList::takeOutline(const HistoryOutline &outline, const QList<Message> &facts)
{
    grow(outline);
    for (const Message &fact : facts)
        m_places.markStale(fact.id);
    readStale();
    listMore();
}

void HistoryList::listMore()
{
    if (m_isLoading || m_loader->hasFailed() || m_places.isComplete())
        return;
    if (!m_wanted.isEmpty()) {
        const int pages = m_places.rowCount() <= pageSize ? 20 : 80; // soon something, then more
        if (m_places.rowCount() < m_goal && !m_loader->isOutlining())
            m_loader->askOutline(m_places.rest(), pageSize, pages);
    } else if (m_bounds) {
        m_counted = std::max(m_bounds->newest, m_newest);
        grow(m_places.denseOutline({m_bounds->oldest, m_counted}, pagesListedAtOnce));
        if (!m_places.isComplete())
            m_listing.await();
    }
}

void HistoryList::grow(const HistoryOutline &outline)
{
    int added = 0;
    for (const HistoryStretch &stretch : outline.pages)
        added += stretch.count;
    const int before = m_places.rowCount();
    m_isGrowing = true; // whoever hears of it may want to fetch more, of a rest that is the old one
    if (added > 0)
        beginInsertRows({}, before, before + added - 1);
    m_places.append(outline);
    m_isGrowing = false;
    if (added > 0)
        endInsertRows();
    tellCount();
}

void HistoryList::tellCount()
{
    const std::pair now(knownCount(), isCountComplete());
    if (std::exchange(m_toldCount, now) != now)
        Q_EMIT countChanged();
}

void HistoryList::apply(const QList<Message> &facts)
{
    std::map<MessageId, const Message *> latest;
    for (const Message &fact : facts) {
        m_loader->hear(fact);
        m_newest = std::max(m_newest, fact.id);
        latest[fact.id] = &fact;
    }
    const bool isCountedByIds = m_rule.filter().isEmpty();
    Rows changed;
    Rows gone;
    QList<Message> come;
    for (const auto &[id, fact] : std::as_const(latest)) {
        const HistoryPlaces::Place place = m_places.placeOf(id);
        if (place.page < 0)
            continue;
        const bool passes = m_rule.passes(*fact);
        const int row = m_places.page(place.page).first + place.offset;
        if (!m_places.page(place.page).isLoaded) {
            if (!isCountedByIds || id > m_counted)
                m_places.markStale(id);
        } else if (place.isPresent && passes) {
            m_places.replace(place, *fact);
            changed.append(row);
        } else if (place.isPresent) {
            gone.append(row);
        } else if (passes) {
            come.append(*fact);
        }
    }
    tellChanged(changed);
    remove(gone);
    insert(come);
    tellCount();
    readStale();
}

void HistoryList::tellChanged(const Rows &changed)
{
    const Rows rows = RowRuns::inOrder(changed);
    for (auto first = rows.cbegin(); first != rows.cend();) {
        const auto behind = RowRuns::endOfRun(first, rows.cend());
        Q_EMIT dataChanged(index(*first, 0), index(*(behind - 1), columnCount() - 1));
        first = behind;
    }
}

void HistoryList::remove(const Rows &gone)
{
    const Rows rows = RowRuns::inOrder(gone);
    int removed = 0;
    for (auto row = rows.cbegin(); row != rows.cend();) {
        const int first = *row - removed;
        const int page = m_places.pageAt(first);
        const int offset = first - m_places.page(page).first;
        const int count = std::min(static_cast<int>(RowRuns::endOfRun(row, rows.cend()) - row),
                                   m_places.page(page).count - offset);
        beginRemoveRows({}, first, first + count - 1);
        m_places.remove(page, offset, count);
        endRemoveRows();
        removed += count;
        row += count;
    }
}

void HistoryList::insert(QList<Message> messages)
{
    std::sort(messages.begin(), messages.end(), [this](const Message &one, const Message &other) {
        return m_places.precedes(one.id, other.id);
    });
    while (!messages.isEmpty()) {
        // As many at once as come between the same two rows.
        const HistoryPlaces::Place place = m_places.placeOf(messages.constFirst().id);
        const auto behind =
            std::find_if(messages.cbegin(), messages.cend(), [this, &place](const Message &one) {
                const HistoryPlaces::Place other = m_places.placeOf(one.id);
                return other.page != place.page || other.offset != place.offset;
            });
        const auto count = static_cast<int>(behind - messages.cbegin());
        const int row = m_places.page(place.page).first + place.offset;
        beginInsertRows({}, row, row + count - 1);
        m_places.insert(place, messages.mid(0, count));
        endInsertRows();
        messages.remove(0, count);
    }
}

void HistoryList::forget(const IdRange &ids)
{
    if (m_isLoading && m_isAsked) {
        reload();
        return;
    }
    m_loader->askAgain();
    const auto [firstPage, behindLast] = m_places.pagesWithin(ids);
    if (firstPage < behindLast) {
        const HistoryPlaces::Page &last = m_places.page(behindLast - 1);
        const int from = m_places.page(firstPage).first;
        const int to = last.first + last.count;
        if (from < to)
            beginRemoveRows({}, from, to - 1);
        m_places.drop(firstPage, behindLast);
        if (from < to)
            endRemoveRows();
    }
    // The pages at its ends may hold others, too.
    m_places.markStale(ids.oldest);
    m_places.markStale(ids.newest);
    remove(m_places.loadedAtEndsOf(ids));
    tellCount();
    readStale();
    m_listing.await();
}

void HistoryList::lookForNew()
{
    constexpr MessageId anyNewer = std::numeric_limits<MessageId>::max();
    if (m_isLoading && m_isAsked)
        reload(); // the question under way may have been answered before
    else if (const int page = m_places.placeOf(anyNewer).page; page >= 0)
        m_loader->wish(m_places.page(page).ids);
}

void HistoryList::want(int page) const
{
    if (!m_isLoading && !m_places.page(page).isLoaded)
        m_loader->wish(m_places.page(page).ids);
}

// Nobody looks at these, so they have time; but the count is to become right.
void HistoryList::readStale()
{
    const int page = m_loader->hasWishes() ? -1 : m_places.stalePage();
    if (page >= 0)
        want(page);
}

bool HistoryList::bring(MessageId id)
{
    const HistoryPlaces::Place place = m_places.placeOf(id);
    if (place.page < 0)
        return true;
    m_places.see(place.page);
    want(place.page);
    return place.isPresent || !m_places.page(place.page).isLoaded;
}

void HistoryList::lookAt(int firstRow, int lastRow)
{
    if (m_places.rowCount() == 0)
        return;
    // What is seen is wished last, so it is read first.
    for (const int row : {firstRow - rowsAround, lastRow + rowsAround, lastRow, firstRow}) {
        const int page = m_places.pageAt(std::clamp(row, 0, m_places.rowCount() - 1));
        m_places.see(page);
        want(page);
    }
}

const Message *HistoryList::lookedAt(int row) const
{
    const Message *message = m_places.messageAt(row);
    if (message == nullptr) {
        m_places.see(m_places.pageAt(row));
        want(m_places.pageAt(row));
    }
    return message;
}

const Message &HistoryList::messageAt(int row) const
{
    const Message *message = m_places.messageAt(row);
    return message != nullptr ? *message : m_nothing;
}

int HistoryList::rowOf(MessageId id) const
{
    const HistoryPlaces::Place place = m_places.placeOf(id);
    return place.isPresent ? m_places.page(place.page).first + place.offset : -1;
}

int HistoryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_places.rowCount();
}

void HistoryList::countAll()
{
    m_goal = std::numeric_limits<int>::max();
    listMore();
}

bool HistoryList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLoading && !m_isGrowing && !m_wanted.isEmpty() &&
           !m_loader->hasFailed() && !m_places.isComplete() && !m_loader->isOutlining() &&
           !m_listing.isAwaited();
}

void HistoryList::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_goal = std::max(m_goal, m_places.rowCount() + countedUnasked);
    listMore();
}
