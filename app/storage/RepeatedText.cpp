// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/RepeatedText.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

#include <QStringList>

#include <optional>

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
    const QString wanted = normalised(draft.text);
    std::optional<QDateTime> earlier;
    const auto looked = database.askKept(
        QStringLiteral("SELECT text, created_at FROM message WHERE %1 AND connection_id = ?"
                       " AND created_at > ? AND created_at < ? AND state NOT IN ('Cancelled', 'Failed')"
                       " ORDER BY id DESC")
            .arg(MessageRow::hasNumber()),
        {number.dialled(), number.dialled(), connectionId, timeValue(now.addMSecs(-span)),
         timeValue(now.addMSecs(span))},
        [&wanted, &earlier](const QSqlQuery &row) {
            if (normalised(row.value(0).toString()) == wanted)
                earlier = MessageRow::timeOf(row.value(1));
            return !earlier;
        });
    if (!looked)
        return Failure<EnqueueError>({EnqueueError::Kind::Storage, looked.error()});
    if (earlier)
        return Failure<EnqueueError>({EnqueueError::Kind::Repeated, {}, *earlier});
    return {};
}
