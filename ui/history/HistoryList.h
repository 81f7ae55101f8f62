// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryLoader.h"
#include "ui/history/HistoryPlaces.h"
#include "ui/history/HistoryRule.h"
#include "ui/history/QuietMoment.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>

/// The rows of the history: one for each message that passes a filter, however many. Those that somebody
/// looks at are read. Facts about single messages come in by apply(), so that selection, scroll position and
/// focus stay where they are.
class HistoryList : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Reads from the beginning, unless this is what is in force.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_wanted; }
    void setOrder(HistoryOrder order);
    [[nodiscard]] HistoryOrder order() const { return m_order; }
    /// Reads again from the beginning, such as after a failure.
    void reload();

    /// Facts, after their COMMIT, in their order. Many at once cost little more than one.
    void apply(const QList<Message> &facts);
    /// Another process has written messages, of which nobody told.
    void lookForNew();
    /// These messages have been deleted.
    void forget(const IdRange &ids);

    /// True until it was first read, and then until the first page of the filter in force has been answered.
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Without an id where the row has not been read.
    [[nodiscard]] const Message &messageAt(int row) const;
    /// Its row, or -1 where it is not shown or has not been read.
    [[nodiscard]] int rowOf(MessageId id) const;
    /// Reads the page that this message would be in. False where it is known that the list does not hold it.
    bool bring(MessageId id);
    /// Somebody looks at these rows: they and what lies around them are read.
    void lookAt(int firstRow, int lastRow);

    /// How many rows there are known to be: all of them, once that is complete.
    [[nodiscard]] int knownCount() const { return m_places.rowCount(); }
    [[nodiscard]] bool isCountComplete() const { return !m_isLoading && m_places.isComplete(); }
    /// Counts on to the end, however far that is.
    void countAll();

    /// Where the rows lie.
    [[nodiscard]] const HistoryPlaces &places() const { return m_places; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page of the filter in force is there.
    void loaded();
    /// knownCount() or isCountComplete() is another.
    void countChanged();
    /// Nothing more is read before the next reload().
    void failed(const StorageError &error);

protected:
    /// The source must outlive the list.
    explicit HistoryList(HistorySource &source, QObject *parent = nullptr);

    /// None where the row has not been read; somebody looks at it now.
    [[nodiscard]] const Message *lookedAt(int row) const;

private:
    using Rows = QList<int>;

    void takeFirst(const QList<Message> &messages, const QList<Message> &facts);
    void takePage(const IdRange &ids, const QList<Message> &messages, const QList<Message> &facts);
    void load(int page, const QList<Message> &rows);
    void removeUnloaded(int page, int offset, int count);
    void takeOutline(const HistoryOutline &outline, const QList<Message> &facts);
    void takeFailure(const StorageError &error);
    void show(const QList<Message> &rows, const IdRange &ids);
    void listMore();
    void grow(const HistoryOutline &outline);
    void tellCount();

    void tellChanged(const Rows &changed);
    void remove(const Rows &gone);
    void insert(QList<Message> messages);
    void want(int page) const;
    void readStale();

    HistoryLoader *m_loader;
    HistoryFilter m_wanted; ///< what was asked for last
    HistoryOrder m_order = HistoryOrder::NewestFirst;
    HistoryRule m_rule; ///< what the rows have passed
    HistoryPlaces m_places;
    std::optional<IdRange> m_bounds; ///< of an unfiltered list, once they are known
    MessageId m_newest = 0;          ///< that was told of
    MessageId m_counted = 0;         ///< the newest that an unfiltered list has counted without reading it
    int m_goal = 0;                  ///< so many rows of a filtered list are counted unasked
    QuietMoment m_listing;           ///< rows are seen before their number is
    std::pair<int, bool> m_toldCount;
    Message m_nothing;
    bool m_isAsked = false;
    bool m_isLoading = true;
    bool m_isGrowing = false;
};
