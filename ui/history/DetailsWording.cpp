// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DetailsWording.h"

#include "ui/history/CellText.h"
#include "ui/wording/ErrorWording.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StateWording.h"

#include <QLocale>

#include <algorithm>

namespace {

QString separator()
{
    return QStringLiteral(" \u00B7 ");
}

// With seconds: several attempts may fall into one minute.
QString moment(const QDateTime &utc)
{
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1Char('s')))
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    if (local.date() != QDate::currentDate())
        format = locale.dateFormat(QLocale::ShortFormat) + QLatin1Char(' ') + format;
    return locale.toString(local, format);
}

struct Event
{
    QDateTime at;
    QString line;
};

} // namespace

QString DetailsWording::summary(const Message &message)
{
    return QStringList{StateWording::statusLine(message), Quoted::foreign(CellText::trunk(message)),
                       CellText::time(message.createdAt)}
        .join(separator());
}

QString DetailsWording::line(const Attempt &attempt)
{
    QStringList parts{moment(attempt.startedAt), Quoted::foreign(attempt.trunk),
                      StateWording::outcome(attempt.outcome)};
    parts.removeAll(QString());
    QString text = parts.join(separator());
    if (attempt.error.kind != SendErrorKind::None) {
        text += QLatin1String(": ") + ErrorWording::phrase(attempt.error);
        if (attempt.error.code != 0)
            text += QLatin1Char(' ') + tr("(PBX error %1)").arg(attempt.error.code);
        if (!attempt.error.detail.isEmpty())
            text += separator() + ErrorWording::detail(attempt.error);
    }
    if (!attempt.smsId.isEmpty())
        text += separator() + tr("SMS ID %1").arg(Quoted::number(attempt.smsId));
    return text;
}

QString DetailsWording::line(const RecordedReport &report)
{
    return moment(report.receivedAt) + separator() + StateWording::report(report.sent);
}

QList<DetailsText::Passage> DetailsWording::passages(const MessageDetails &details)
{
    QList<Event> events;
    for (const Attempt &attempt : details.attempts)
        events.append({attempt.startedAt, line(attempt)});
    for (const RecordedReport &report : details.reports)
        events.append({report.receivedAt, line(report)});
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &one, const Event &other) { return one.at < other.at; });

    QList<DetailsText::Passage> passages{{details.message.text, false},
                                         {StateWording::explanation(details.message), true}};
    for (const Event &event : std::as_const(events))
        passages.append({event.line, true});
    return passages;
}
