// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistorySource.h"

/// The history as it stands on disk. The reader must outlive it.
class ReaderHistorySource final : public HistorySource
{
public:
    explicit ReaderHistorySource(MessageReader &reader) : m_reader(reader) {}

    [[nodiscard]] QFuture<Stored<QList<Message>>> page(const HistoryFilter &filter, MessageId before,
                                                       int count) override
    {
        return m_reader.page(filter, before, count);
    }
    [[nodiscard]] QFuture<Stored<MessageDetails>> details(MessageId id) override
    {
        return m_reader.details(id);
    }
    [[nodiscard]] QFuture<Stored<int>> attentionCount() override { return m_reader.attentionCount(); }

private:
    MessageReader &m_reader;
};
