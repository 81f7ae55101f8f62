// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/MessageReader.h"

/// Where the history comes from. The application's is ReaderHistorySource; tests drive one by hand.
class HistorySource
{
public:
    virtual ~HistorySource() = default;

    /// Newest first, at most \a count messages with an id below \a before (0: from the newest).
    [[nodiscard]] virtual QFuture<Stored<QList<Message>>> page(const HistoryFilter &filter, MessageId before,
                                                               int count) = 0;
    /// One message with its attempts and reports.
    [[nodiscard]] virtual QFuture<Stored<MessageDetails>> details(MessageId id) = 0;
    /// How many messages failed or were not confirmed, and were not sent again.
    [[nodiscard]] virtual QFuture<Stored<int>> attentionCount() = 0;
};
