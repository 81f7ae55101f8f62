// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/RepeatedText.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

#include <QStringList>

using MessageRow::timeValue;

namespace {

QString withoutBlankEnd(const QString &line)
{
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1).isSpace())
        --end;
    return line.first(end);
}

/// What two texts have in common that a reader takes for the same.
QString normalised(const QString &text)
{
    QStringList lines = text.normalized(QString::NormalizationForm_C).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = withoutBlankEnd(line); // a carriage return, too
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<void, EnqueueError> RepeatedText::check(Database &database, const QString &connectionId,
                                               const PhoneNumber &number, const Draft &draft,
                                               const QDateTime &now)
{
    if (draft.repeatIsMeant)
        return {};
    const qint64 span = std::chrono::milliseconds(suspicious).count();
    // On both sides of now: the clock may have been set back a little since.
    auto found = database.run(
        QStringLiteral("SELECT text, created_at FROM message WHERE %1 AND connection_id = ?"
                       " AND created_at > ? AND created_at < ? AND state NOT IN ('Cancelled', 'Failed')"
                       " ORDER BY id DESC")
            .arg(MessageRow::hasNumber()),
        {number.dialled(), number.dialled(), connectionId, timeValue(now.addMSecs(-span)),
         timeValue(now.addMSecs(span))});
    if (!found)
        return Failure<EnqueueError>({EnqueueError::Kind::Storage, found.error()});
    const QString wanted = normalised(draft.text);
    while (found->next()) {
        if (normalised(found->value(0).toString()) == wanted)
            return Failure<EnqueueError>(
                {EnqueueError::Kind::Repeated, {}, MessageRow::timeOf(found->value(1))});
    }
    return {};
}
