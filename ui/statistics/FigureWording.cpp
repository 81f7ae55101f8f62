// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureWording.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace {

/// In the locale's digits, but without separators.
QString yearName(QDate date)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(date.year());
}

} // namespace

QString FigureWording::number(qint64 number)
{
    return QLocale().toString(number);
}

QString FigureWording::percent(double share)
{
    //: a share such as 4.5; your language's percent sign
    return tr("%1%").arg(QLocale().toString(share * 100, 'f', 1));
}

QString FigureWording::duration(std::chrono::milliseconds duration)
{
    const QLocale locale;
    if (duration < 60s) {
        //: seconds
        return tr("%1 s").arg(locale.toString(double(duration.count()) / 1000, 'f', duration < 10s ? 1 : 0));
    }
    const qint64 seconds = (duration.count() + 500) / 1000;
    if (seconds < 3600) {
        //: minutes and seconds
        return tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
    }
    //: hours and minutes
    return tr("%1 h %2 min").arg(locale.toString(seconds / 3600), locale.toString(seconds / 60 % 60));
}

QString FigureWording::hourOfDay(int hour)
{
    const QLocale locale;
    //: from one time of the day to another
    return tr("%1 to %2")
        .arg(locale.toString(QTime(hour, 0), QLocale::ShortFormat),
             locale.toString(QTime((hour + 1) % 24, 0), QLocale::ShortFormat));
}

QString FigureWording::hour(const QDateTime &from, const QDateTime &until, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime start = from.toTimeZone(zone);
    //: a day, and from one time to another
    return tr("%1, %2 to %3")
        .arg(locale.toString(start.date(), QLocale::ShortFormat),
             locale.toString(start.time(), QLocale::ShortFormat),
             locale.toString(until.toTimeZone(zone).time(), QLocale::ShortFormat));
}

QString FigureWording::period(const PeriodCount &period, const StatisticsRange &range)
{
    const QLocale locale;
    const QDate date = period.from.toTimeZone(range.zone).date();
    switch (range.step) {
    case StatisticsStep::Hour:
        return hour(period.from, period.until, range.zone);
    case StatisticsStep::Day:
        return locale.toString(date, QLocale::LongFormat);
    case StatisticsStep::Month:
        //: a month's name and the year
        return tr("%1 %2").arg(locale.standaloneMonthName(date.month()), yearName(date));
    }
    return {};
}

QString FigureWording::tick(const PeriodCount &period, const StatisticsRange &range)
{
    const QLocale locale;
    const QDateTime from = period.from.toTimeZone(range.zone);
    switch (range.step) {
    case StatisticsStep::Hour:
        return locale.toString(from.time(), QLocale::ShortFormat);
    case StatisticsStep::Day:
        return locale.toString(from.date().day());
    case StatisticsStep::Month:
        return locale.standaloneMonthName(from.date().month(), QLocale::ShortFormat);
    }
    return {};
}

QString FigureWording::era(const PeriodCount &period, const StatisticsRange &range)
{
    const QLocale locale;
    const QDateTime from = period.from.toTimeZone(range.zone);
    const QDate date = from.date();
    const bool isFirst = date == range.first;
    switch (range.step) {
    case StatisticsStep::Hour:
        return from == date.startOfDay(range.zone) ? locale.toString(date, QLocale::ShortFormat) : QString();
    case StatisticsStep::Day:
        return isFirst || date.day() == 1 ? locale.standaloneMonthName(date.month()) : QString();
    case StatisticsStep::Month:
        return isFirst || date.month() == 1 ? yearName(date) : QString();
    }
    return {};
}

QString FigureWording::fact(const QString &what, const QString &figure)
{
    //: one line of several: what is counted, and how many
    return tr("%1: %2").arg(what, figure);
}
