// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/FilterWording.h"

#include "ui/history/DisplayText.h"
#include "ui/wording/Quoted.h"

#include <QLocale>

QString FilterWording::search(const QString &text)
{
    //: A filter. %1 is what is searched for
    return tr("Search \"%1\"").arg(Quoted::foreign(text));
}

QString FilterWording::status(const QString &words)
{
    //: A filter. %1 is one or more statuses, such as Failed
    return tr("Status: %1").arg(words);
}

QString FilterWording::trunk(const QString &name)
{
    //: A filter. %1 is the name of a trunk
    return tr("Trunk %1").arg(Quoted::name(name));
}

QString FilterWording::number(const QString &number)
{
    //: A filter: only messages to the number %1
    return tr("To %1").arg(Quoted::number(number));
}

QString FilterWording::day(const QDate &day)
{
    if (day.year() == QDate::currentDate().year())
        //: How a day of this year is written: d, MMM and MMMM as QDate::toString() knows them
        return QLocale().toString(day, tr("d MMMM"));
    //: How a day of another year is written: d, MMM, MMMM and yyyy as QDate::toString() knows them
    return QLocale().toString(day, tr("d MMMM yyyy"));
}

QString FilterWording::span(const TimeSpan &span)
{
    const QLocale locale;
    if (const auto days = span.days()) {
        if (days->first == days->second)
            return day(days->first);
        //: From one day to another
        return tr("%1 – %2").arg(day(days->first), day(days->second));
    }
    const auto moment = [&locale](const QDateTime &utc) {
        const QDateTime local = utc.toLocalTime();
        //: A day and a time
        return tr("%1, %2").arg(day(local.date()), locale.toString(local.time(), QLocale::ShortFormat));
    };
    if (!span.until.isValid())
        //: %1 is a day and a time
        return tr("Since %1").arg(moment(span.from));
    if (!span.from.isValid())
        //: %1 is a day and a time
        return tr("Before %1").arg(moment(span.until));
    const QDateTime first = span.from.toLocalTime();
    const QDateTime last = span.until.toLocalTime();
    const bool isOneDay = first.date() == last.addMSecs(-1).date();
    return tr("%1 – %2").arg(moment(span.from), isOneDay ? locale.toString(last.time(), QLocale::ShortFormat)
                                                         : moment(span.until));
}

QString FilterWording::removal(const QString &condition)
{
    //: For screen readers. %1 is a filter, such as: Status: Failed
    return tr("Remove filter: %1").arg(DisplayText::withoutIsolates(condition));
}

QString FilterWording::count(int messages, bool complete)
{
    return complete ? tr("%Ln message(s)", nullptr, messages)
                    //: There are more than that
                    : tr("%Ln+ message(s)", nullptr, messages);
}
