// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistorySource.h"

/// The history as it stands on disk. The reader must outlive it.
class ReaderHistorySource final : public HistorySource
{
public:
    explicit ReaderHistorySource(MessageReader &reader) : m_reader(reader) {}

    [[nodiscard]] QFuture<Stored<QList<Message>>> page(const HistoryFilter &filter, HistoryOrder order,
                                                       const IdRange &stretch, int count) override
    {
        return m_reader.page(filter, order, stretch, count);
    }
    [[nodiscard]] QFuture<Stored<HistoryOutline>> outline(const HistoryFilter &filter, HistoryOrder order,
                                                          const IdRange &stretch, int pageSize,
                                                          int pages) override
    {
        return m_reader.outline(filter, order, stretch, pageSize, pages);
    }
    [[nodiscard]] QFuture<Stored<IdRange>> bounds() override { return m_reader.bounds(); }
    [[nodiscard]] QFuture<Stored<QStringList>> trunks() override { return m_reader.trunks(); }
    [[nodiscard]] QFuture<Stored<MessageDetails>> details(MessageId id) override
    {
        return m_reader.details(id);
    }
    [[nodiscard]] QFuture<Stored<int>> attentionCount() override { return m_reader.attentionCount(); }

private:
    MessageReader &m_reader;
};
