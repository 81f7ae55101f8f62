// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>
#include <utility>

/// From a moment on until before another one, UTC. Invalid ends leave that side open.
struct TimeSpan
{
    QDateTime from;
    QDateTime until;

    /// From the first moment of one local day to the last one of another, wherever clocks are set forward or
    /// back between them.
    [[nodiscard]] static TimeSpan ofDays(const QDate &first, const QDate &last);

    /// The first and the last of the local days it is made of; nothing where it is not made of whole days.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> days() const;

    [[nodiscard]] bool isEmpty() const { return !from.isValid() && !until.isValid(); }

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};
