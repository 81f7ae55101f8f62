// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "app/storage/HistoryWalk.h"
#include "app/storage/StorageError.h"

class Database;

/// Lists of messages, read page by page by their ids, so that the last page costs what the first one does.
class HistoryPages
{
public:
    using Unwanted = HistoryWalk::Unwanted;

    explicit HistoryPages(Database &database) : m_database(database) {}

    /// The first \a count messages of a stretch that pass, in that order. Fewer: nothing comes after them.
    [[nodiscard]] Stored<QList<Message>> page(const HistoryFilter &filter, HistoryOrder order,
                                              const IdRange &stretch, int count, const Unwanted &unwanted);
    /// Where the first \a pages pages of a stretch lie, each but the last with \a pageSize messages.
    [[nodiscard]] Stored<HistoryOutline> outline(const HistoryFilter &filter, HistoryOrder order,
                                                 const IdRange &stretch, int pageSize, int pages,
                                                 const Unwanted &unwanted);
    /// The oldest and the newest message; both 0: there is none.
    [[nodiscard]] Stored<IdRange> bounds();
    /// All trunks that messages went through or were asked for, by name.
    [[nodiscard]] Stored<QStringList> trunks();

private:
    [[nodiscard]] Stored<QList<Message>> rows(const QList<MessageId> &ids, HistoryOrder order);

    Database &m_database;
};
