// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageRecovery.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/ReportBook.h"

using MessageRow::timeValue;

Stored<RecoverySummary> MessageRecovery::run(Database &database, const QDateTime &now,
                                             std::chrono::milliseconds fresh)
{
    RecoverySummary summary;
    const QVariant at = timeValue(now);
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const QString crashed = errorKindName(SendErrorKind::CrashWhileSending);
    const QString interrupted = errorKindName(SendErrorKind::Interrupted);
    struct Step
    {
        QString sql;
        QVariantList values;
        int *counts;
    };
    const Step steps[] = {
        // Only an attempt whose first byte was never marked proves that nothing left. Whatever else is
        // Sending, the
        // PBX may have.
        {QStringLiteral(
             "UPDATE message SET state = 'Not confirmed', state_at = ?, error_kind = ?, error_code = 0,"
             " error_detail = '' WHERE state = 'Sending' AND (id NOT IN (SELECT message_id FROM attempt"
             " WHERE outcome = 'running') OR id IN (SELECT message_id FROM attempt"
             " WHERE outcome = 'running' AND written_at IS NOT NULL))"),
         {at, crashed},
         nullptr},
        {QStringLiteral("UPDATE message SET state = 'Queued', state_at = ?, error_kind = ?, error_code = 0,"
                        " error_detail = '' WHERE state = 'Sending'"),
         {at, interrupted},
         &summary.requeued},
        {QStringLiteral(
             "UPDATE attempt SET ended_at = ?, error_kind = CASE WHEN written_at IS NULL THEN ? ELSE ? END,"
             " outcome = CASE WHEN written_at IS NULL THEN 'not-sent' ELSE 'answer-lost' END"
             " WHERE outcome = 'running'"),
         {at, interrupted, crashed},
         nullptr},
        // What is far in the future was written by another clock: nobody knows how old it is.
        {QStringLiteral(
             "UPDATE message SET held = 1 WHERE state = 'Queued' AND created_at NOT BETWEEN ? AND ?"),
         {nowMs - fresh.count(), nowMs + fresh.count()},
         &summary.held},
    };
    for (const Step &step : steps) {
        const auto done = database.run(step.sql, step.values);
        if (!done)
            return Failure<StorageError>(done.error());
        if (step.counts)
            *step.counts = done->numRowsAffected();
    }
    // Some of their reports may have come before the end.
    if (const auto told = ReportBook(database, now).reconsiderAll(); !told)
        return Failure<StorageError>(told.error());
    return database
        .run(QStringLiteral("SELECT count(*) FROM message WHERE state = 'Not confirmed' AND state_at = ?"
                            " AND error_kind = ?"),
             {at, crashed})
        .map([&summary](QSqlQuery left) {
            summary.notConfirmed = left.next() ? left.value(0).toInt() : 0;
            return summary;
        });
}

Stored<void> MessageRecovery::distrust(Database &database, const QDateTime &now)
{
    const QVariant at = timeValue(now);
    const QString crashed = errorKindName(SendErrorKind::CrashWhileSending);
    const std::pair<QString, QVariantList> steps[] = {
        {QStringLiteral("UPDATE message SET state = 'Not confirmed', state_at = ?, error_kind = ?,"
                        " error_code = 0, error_detail = '' WHERE state = 'Sending'"),
         {at, crashed}},
        {QStringLiteral("UPDATE message SET held = 1 WHERE state = 'Queued'"), {}},
        {QStringLiteral("UPDATE attempt SET ended_at = ?, error_kind = ?, outcome = 'answer-lost'"
                        " WHERE outcome = 'running'"),
         {at, crashed}}};
    for (const auto &[sql, values] : steps) {
        if (const auto done = database.run(sql, values); !done)
            return Failure<StorageError>(done.error());
    }
    return {};
}
