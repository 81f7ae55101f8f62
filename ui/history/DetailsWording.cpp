// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DetailsWording.h"

#include "app/text/HiddenCharacters.h"
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
    return Quoted::moment(locale.toString(local, format));
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
                       Quoted::moment(CellText::time(message.createdAt))}
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
    return moment(report.receivedAt) + separator() + StateWording::report(report);
}

QString DetailsWording::conflict(const MessageDetails &details)
{
    QDateTime sentAt;
    QDateTime failedAt;
    // Its answer may have said "failed" before any report did.
    for (const Attempt &attempt : details.attempts) {
        if (attempt.outcome == AttemptOutcome::Refused && !attempt.smsId.isEmpty())
            failedAt = attempt.endedAt;
    }
    for (const RecordedReport &report : details.reports) {
        QDateTime &first = report.sent ? sentAt : failedAt;
        if (!report.late && !first.isValid())
            first = report.receivedAt;
    }
    if (details.message.conflict == ReportConflict::None || !sentAt.isValid() || !failedAt.isValid())
        return {};
    if (details.message.conflict == ReportConflict::SharedId) {
        return tr("The PBX said that one went out (%1) and that one failed (%2).")
            .arg(moment(sentAt), moment(failedAt));
    }
    return tr("The PBX said that it went out (%1) and that it failed (%2).")
        .arg(moment(sentAt), moment(failedAt));
}

QString DetailsWording::evidence(const MessageDetails &details)
{
    const Message &message = details.message;
    const bool answerLost =
        !details.attempts.isEmpty() && details.attempts.constLast().outcome == AttemptOutcome::AnswerLost;
    if (answerLost && !message.smsId.isEmpty()) {
        return tr(
            "Confirmed by report: the PBX's answer was lost, but its report names this number and the time "
            "of sending.");
    }
    if (message.state != MessageState::NotConfirmed || details.attempts.isEmpty())
        return {};
    return details.reports.isEmpty()
               ? tr("No report has come that fits it. One that comes settles it by itself; that none comes "
                    "proves nothing.")
               : tr("What was reported fits other messages to this number as well, so it settles none of "
                    "them.");
}

QList<DetailsText::Passage> DetailsWording::passages(const MessageDetails &details)
{
    QList<Event> events;
    for (const Attempt &attempt : details.attempts)
        events.append({attempt.startedAt, line(attempt)});
    for (const RecordedReport &report : details.reports)
        events.append({report.receivedAt, line(report)});
    const Message &message = details.message;
    if (details.repeats) {
        const QString first =
            tr("Repeats the message of %1 (%2)")
                .arg(moment(details.repeats->createdAt), StateWording::word(details.repeats->state));
        events.append({message.createdAt, moment(message.createdAt) + separator() + first});
    }
    for (const RelatedMessage &copy : details.repetitions) {
        const QString again = tr("Sent again (%1)").arg(StateWording::word(copy.state));
        events.append({copy.createdAt, moment(copy.createdAt) + separator() + again});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &one, const Event &other) { return one.at < other.at; });

    QList<DetailsText::Passage> passages{{withHiddenShown(details.message.text), false},
                                         {StateWording::explanation(details.message), true}};
    for (const QString &sentence : {conflict(details), evidence(details)}) {
        if (!sentence.isEmpty())
            passages.append({sentence, true});
    }
    for (const Event &event : std::as_const(events))
        passages.append({event.line, true});
    return passages;
}
