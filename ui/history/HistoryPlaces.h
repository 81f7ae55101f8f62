// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "ui/history/Seldom.h"

#include <QList>

#include <utility>
#include <vector>

/// Where the rows of a list lie: pages that follow each other without a gap, each a stretch of ids with so
/// many rows, of which only a few hold their messages. Of an unloaded page the count is what was last heard
/// of it. What lies behind the last page is the rest: nobody has said yet how many rows it has.
class HistoryPlaces
{
public:
    /// Of a million rows there are ten thousand.
    struct Page
    {
        IdRange ids;
        int first = 0; ///< its first row in the list
        int count = 0;
        mutable quint32 seen = 0; ///< the greater, the later it was looked at
        bool isLoaded = false;
        bool isStale = false;        ///< not loaded, and its count may be wrong by now
        Seldom<QList<Message>> rows; ///< in the list's order
        Seldom<QList<MessageId>>
            shown; ///< not loaded any more: whose rows these are, for who has selected them
    };
    /// Of a message: its page, and where in its rows it is or would be.
    struct Place
    {
        int page = -1; ///< -1: in the rest
        int offset = 0;
        bool isPresent = false;
    };

    static constexpr int pageSize = 100;
    /// As many rows as the tallest screen shows: what somebody waits for is not read with what they may see
    /// later.
    static constexpr int firstPageSize = 80;
    static constexpr int largestPage = 2 * pageSize;

    /// Nothing but a rest.
    void clear(HistoryOrder order);
    [[nodiscard]] HistoryOrder order() const { return m_order; }

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Of a list that is not complete.
    [[nodiscard]] const IdRange &rest() const { return m_rest; }

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const Page &page(int page) const { return m_pages.at(static_cast<std::size_t>(page)); }
    /// The page of a row that there is.
    [[nodiscard]] int pageAt(int row) const;
    /// The page with exactly these ids, or -1.
    [[nodiscard]] int pageWith(const IdRange &ids) const;
    /// None where the row is not loaded.
    [[nodiscard]] const Message *messageAt(int row) const;
    [[nodiscard]] Place placeOf(MessageId id) const;
    /// Those of these that no loaded page holds.
    [[nodiscard]] QList<Message> missing(QList<Message> messages) const;
    /// The first page that is stale, or -1.
    [[nodiscard]] int stalePage() const;

    /// The rest begins with pages without gaps in their ids, as an unfiltered list has it: up to \a pages of
    /// them, none behind the ids that there are.
    [[nodiscard]] HistoryOutline denseOutline(const IdRange &thereAre, int pages) const;
    /// Pages of the rest, in the list's order. What lies between two of them becomes a part of the second.
    void append(const HistoryOutline &outline);
    /// The beginning of the rest, loaded: what it holds of these ids.
    void append(const QList<Message> &rows, const IdRange &ids);

    /// An unloaded page has fewer rows than was thought: these are not there.
    void removeUnloaded(int page, int offset, int count);
    /// All that this page holds. A page that grows too large is split.
    void load(int page, const QList<Message> &rows);
    void replace(const Place &place, const Message &message);
    void insert(const Place &place, const QList<Message> &messages);
    void remove(int page, int offset, int count);
    /// Something has changed in the page with this id. One that is loaded knows already.
    void markStale(MessageId id);
    /// It was looked at, or somebody is about to.
    void see(int page) const;
    /// Lets go of the messages that were not looked at for the longest time, until so many pages hold theirs.
    /// The page into which new messages come keeps them.
    void unloadAllBut(int pages);

    /// The pages that lie wholly in this stretch: the first, and the one behind the last.
    [[nodiscard]] std::pair<int, int> pagesWithin(const IdRange &ids) const;
    /// Which rows of the pages at the ends of a stretch lie in it, as far as they are loaded.
    [[nodiscard]] QList<int> loadedAtEndsOf(const IdRange &ids) const;
    /// Pages whose messages are no more.
    void drop(int firstPage, int behindLast);

    [[nodiscard]] bool precedes(MessageId one, MessageId other) const
    {
        return m_order == HistoryOrder::NewestFirst ? one > other : one < other;
    }

private:
    void renumber(int from);
    void split(int page);
    void take(Page page, const IdRange &ids);
    void closeRest();

    HistoryOrder m_order = HistoryOrder::NewestFirst;
    std::vector<Page> m_pages;
    IdRange m_rest;
    bool m_isComplete = false;
    int m_stalePages = 0;
    mutable int m_lastHit = 0;
    mutable quint32 m_looks = 0; ///< nobody looks as often as this can count
};
