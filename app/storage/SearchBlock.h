// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"

/// Neighbours by id, which the search index files as one: what they share stands in it once, and whoever
/// finds them looks at rows that lie side by side. A value.
class SearchBlock
{
public:
    /// More would make the index smaller, and a rare word's first page slower: of each block all rows are
    /// looked at, and they lie on two pages of the file.
    static constexpr MessageId size = 16;

    /// The one that a message is in, or would be.
    explicit SearchBlock(MessageId id) : m_number(id / size) {}

    /// What the index knows it by.
    [[nodiscard]] MessageId number() const { return m_number; }
    [[nodiscard]] IdRange ids() const { return {m_number * size, m_number * size + size - 1}; }

    friend bool operator==(const SearchBlock &, const SearchBlock &) = default;

private:
    MessageId m_number;
};
