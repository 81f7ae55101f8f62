// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "app/text/SearchNeedle.h"

#include <QList>

/// What passes a filter: the reader's own rule, for facts that it has not read yet.
class HistoryRule
{
public:
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }

    [[nodiscard]] bool passes(const Message &message) const;

    /// An answer of the reader with the facts of its stretch that came since it was asked, which are newer.
    [[nodiscard]] QList<Message> updated(const QList<Message> &answer, const QList<Message> &facts,
                                         HistoryOrder order, const IdRange &stretch) const;

private:
    HistoryFilter m_filter;
    SearchNeedle m_needle;
};
