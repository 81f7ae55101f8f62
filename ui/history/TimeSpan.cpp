// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TimeSpan.h"

TimeSpan TimeSpan::ofDays(const QDate &first, const QDate &last)
{
    return {first.startOfDay().toUTC(), last.addDays(1).startOfDay().toUTC()};
}

std::optional<std::pair<QDate, QDate>> TimeSpan::days() const
{
    if (!from.isValid() || !until.isValid() || until <= from)
        return std::nullopt;
    const QDate first = from.toLocalTime().date();
    const QDate last = until.toLocalTime().date().addDays(-1);
    return ofDays(first, last) == *this ? std::optional(std::pair(first, last)) : std::nullopt;
}
