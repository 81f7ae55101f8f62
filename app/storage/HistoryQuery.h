// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"

#include <QVariantList>

class SearchNeedle;

/// What a filter says in SQL, apart from its text. A value.
class HistoryQuery
{
public:
    explicit HistoryQuery(const HistoryFilter &filter);

    /// Of this stretch, which is gone through by the ids; within it the filter's index helps.
    void within(const IdRange &stretch);
    /// Of this stretch, of which something else says where to look.
    void notBeyond(const IdRange &stretch);

    /// Leaves out most rows that cannot match, for a needle that the search index is of no help with.
    void sift(const SearchNeedle &needle);

    /// "message" and, where it is clear that one helps, the index to be used.
    [[nodiscard]] QString from() const;
    /// What has to be true, with a mark for each value.
    [[nodiscard]] QString conditions() const;
    [[nodiscard]] const QVariantList &values() const { return m_values; }

    [[nodiscard]] static QString orderBy(HistoryOrder order);
    /// Of messages that were not sent again; a repetition that was taken back is none.
    [[nodiscard]] static QString notRepeated();

private:
    void siftAscii(const SearchNeedle &needle);
    void siftHan(const SearchNeedle &needle);
    void add(const QString &condition, const QVariantList &values = {});

    QStringList m_conditions;
    bool m_unsentOnly;
    QVariantList m_values;
};
