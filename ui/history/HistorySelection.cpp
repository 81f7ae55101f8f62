// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistorySelection.h"

#include <algorithm>

HistorySelection::HistorySelection(const HistoryPlaces &places, const QItemSelection &rows)
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : rows)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        m_count += bottom - top + 1;
        for (int row = top; row <= bottom;) {
            const HistoryPlaces::Page &page = places.page(places.pageAt(row));
            const int last = std::min(bottom, page.first + page.count - 1);
            HistoryStretch stretch{page.ids, page.count};
            if (page.isLoaded) {
                const QList<Message> read = page.rows->mid(row - page.first, last - row + 1);
                const auto [oldest, newest] = std::minmax(read.constFirst().id, read.constLast().id);
                stretch = {{oldest, newest}, static_cast<int>(read.size())};
                m_messages.append(read);
            }
            if (m_stretches.isEmpty() || m_stretches.constLast() != stretch)
                m_stretches.append(stretch);
            row = last + 1;
        }
    }
}
