// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Statistics.h"

#include <QCoreApplication>

/// Times, shares and numbers as the user's locale writes them. All times are told in the range's zone.
class FigureWording
{
    Q_DECLARE_TR_FUNCTIONS(FigureWording)

public:
    [[nodiscard]] static QString number(qint64 number);
    /// "4.5%"
    [[nodiscard]] static QString percent(double share);
    /// "3.4 s", "2 min 5 s", "1 h 20 min"
    [[nodiscard]] static QString duration(std::chrono::milliseconds duration);
    /// "09:00 to 10:00"
    [[nodiscard]] static QString hourOfDay(int hour);
    /// "3/12/26, 09:00 to 10:00"
    [[nodiscard]] static QString hour(const QDateTime &from, const QDateTime &until, const QTimeZone &zone);
    /// The whole name of a bar's time: "Tuesday, 3 March 2026".
    [[nodiscard]] static QString period(const PeriodCount &period, const StatisticsRange &range);
    /// Its name at the axis: "09:00", "3", "Mar".
    [[nodiscard]] static QString tick(const PeriodCount &period, const StatisticsRange &range);
    /// What follows begins a new day, month or year: its name.
    [[nodiscard]] static QString era(const PeriodCount &period, const StatisticsRange &range);
    /// A line of facts: "Failed: 4"
    [[nodiscard]] static QString fact(const QString &what, const QString &figure);
};
