// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistorySource.h"

/// The history as it stands on disk. Both readers must outlive it: one for what somebody looks at, the other
/// for what may take longer, such as counting all that a search finds, so that no row waits for it.
class ReaderHistorySource final : public HistorySource
{
public:
    ReaderHistorySource(MessageReader &reader, MessageReader &surveyor)
        : m_reader(reader), m_surveyor(surveyor)
    {
    }

    [[nodiscard]] QFuture<Stored<QList<Message>>> page(const HistoryFilter &filter, HistoryOrder order,
                                                       const IdRange &stretch, int count) override
    {
        return m_reader.page(filter, order, stretch, count);
    }
    [[nodiscard]] QFuture<Stored<HistoryOutline>> outline(const HistoryFilter &filter, HistoryOrder order,
                                                          const IdRange &stretch, int pageSize,
                                                          int pages) override
    {
        return m_surveyor.outline(filter, order, stretch, pageSize, pages);
    }
    [[nodiscard]] QFuture<Stored<IdRange>> bounds() override { return m_reader.bounds(); }
    [[nodiscard]] QFuture<Stored<QStringList>> trunks() override { return m_surveyor.trunks(); }
    [[nodiscard]] QFuture<Stored<MessageDetails>> details(MessageId id) override
    {
        return m_reader.details(id);
    }
    [[nodiscard]] QFuture<Stored<int>> attentionCount() override { return m_surveyor.attentionCount(); }

private:
    MessageReader &m_reader;
    MessageReader &m_surveyor;
};
