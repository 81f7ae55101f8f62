// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/MessageReader.h"

/// Where the history comes from. The application's is ReaderHistorySource; tests drive one by hand.
class HistorySource
{
public:
    virtual ~HistorySource() = default;

    /// The first \a count messages of a stretch that pass, in that order.
    [[nodiscard]] virtual QFuture<Stored<QList<Message>>>
    page(const HistoryFilter &filter, HistoryOrder order, const IdRange &stretch, int count) = 0;
    /// Where the first \a pages pages of a stretch lie, each but the last with \a pageSize messages.
    [[nodiscard]] virtual QFuture<Stored<HistoryOutline>> outline(const HistoryFilter &filter,
                                                                  HistoryOrder order, const IdRange &stretch,
                                                                  int pageSize, int pages) = 0;
    /// The oldest and the newest message; both 0: there is none.
    [[nodiscard]] virtual QFuture<Stored<IdRange>> bounds() = 0;
    /// The names of all trunks that messages went through or were asked for.
    [[nodiscard]] virtual QFuture<Stored<QStringList>> trunks() = 0;
    /// One message with its attempts and reports.
    [[nodiscard]] virtual QFuture<Stored<MessageDetails>> details(MessageId id) = 0;
    /// How many messages failed or were not confirmed, and were not sent again.
    [[nodiscard]] virtual QFuture<Stored<int>> attentionCount() = 0;
};
