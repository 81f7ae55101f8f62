// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "app/storage/SearchIndex.h"
#include "app/storage/StorageError.h"
#include "app/text/SearchNeedle.h"

#include <functional>

class Database;

/// Goes through the ids of the messages that pass a filter, in order, by the quickest way there is: the
/// search index as far as it reaches and helps, row by row elsewhere.
class HistoryWalk
{
public:
    /// Asked now and then on the way: true where nobody waits for the answer any more. It is cut short then.
    using Unwanted = std::function<bool()>;
    /// False: no more are needed.
    using Use = std::function<bool(MessageId)>;

    /// Of a value's life time: the database and the functions must outlive it.
    HistoryWalk(Database &database, const HistoryFilter &filter, HistoryOrder order, const Unwanted &unwanted,
                const Use &use);

    [[nodiscard]] Stored<void> through(const IdRange &stretch);

private:
    [[nodiscard]] Stored<void> indexed(const IdRange &stretch);
    [[nodiscard]] Stored<void> rowByRow(const IdRange &stretch);
    [[nodiscard]] Stored<void> rows(const IdRange &stretch);
    [[nodiscard]] Stored<QList<MessageId>> changedIn(const IdRange &stretch);
    [[nodiscard]] Stored<void> run(const QString &sql, const QVariantList &values, const Use &use);
    void take(MessageId id);
    [[nodiscard]] bool isBefore(MessageId one, MessageId other) const;
    [[nodiscard]] bool isOver() const { return m_enough || m_unwanted(); }

    Database &m_database;
    const HistoryFilter &m_filter;
    HistoryOrder m_order;
    const Unwanted &m_unwanted;
    const Use &m_use;
    SearchNeedle m_needle;
    QString m_question; ///< for the index; empty: it cannot help
    SearchReach m_reach;
    bool m_enough = false;
};
