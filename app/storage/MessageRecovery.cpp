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
    // By the index of what is pending: a condition that is its own to the letter. All else of a long history
    // is not looked at.
    auto sending =
        database.run(QStringLiteral("SELECT id FROM message INDEXED BY message_pending"
                                    " WHERE state IN ('Queued', 'Sending') AND state = 'Sending'"));
    if (!sending)
        return Failure<StorageError>(sending.error());
    QList<MessageId> ids;
    while (sending->next())
        ids.append(sending->value(0).toLongLong());
    if (const auto whole = Database::ended(*sending); !whole)
        return Failure<StorageError>(whole.error());
    sending->finish();
    const QString interruptedOnes = MessageRow::listOf(ids);
    const QString attempts = MessageRow::attemptsOf(QStringLiteral("message.id"), QStringLiteral("a."));
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
             " error_detail = '' WHERE id IN (%1) AND (NOT EXISTS (SELECT 1 FROM attempt a WHERE %2"
             " AND a.outcome = 'running') OR EXISTS (SELECT 1 FROM attempt a WHERE %2"
             " AND a.outcome = 'running' AND a.written_after IS NOT NULL))")
             .arg(interruptedOnes, attempts),
         {at, crashed},
         nullptr},
        {QStringLiteral("UPDATE message SET state = 'Queued', state_at = ?, error_kind = ?, error_code = 0,"
                        " error_detail = '' WHERE id IN (%1) AND state = 'Sending'")
             .arg(interruptedOnes),
         {at, interrupted},
         &summary.requeued},
        {QStringLiteral("UPDATE attempt SET ended_after = ? - started_at,"
                        " error_kind = CASE WHEN written_after IS NULL THEN ? ELSE ? END,"
                        " outcome = CASE WHEN written_after IS NULL THEN 'not-sent' ELSE 'answer-lost' END"
                        " WHERE id IN (SELECT a.id FROM message CROSS JOIN attempt a ON %2"
                        "  WHERE message.id IN (%1) AND a.outcome = 'running')")
             .arg(interruptedOnes, attempts),
         {at, interrupted, crashed},
         nullptr},
        // What is far in the future was written by another clock: nobody knows how old it is.
        {QStringLiteral("UPDATE message INDEXED BY message_pending SET held = 1"
                        " WHERE state IN ('Queued', 'Sending') AND state = 'Queued'"
                        " AND created_at NOT BETWEEN ? AND ?"),
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
        .run(QStringLiteral("SELECT count(*) FROM message WHERE id IN (%1) AND state = 'Not confirmed'"
                            " AND state_at = ? AND error_kind = ?")
                 .arg(interruptedOnes),
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
        {QStringLiteral("UPDATE attempt SET ended_after = ? - started_at, error_kind = ?,"
                        " outcome = 'answer-lost'"
                        " WHERE outcome = 'running'"),
         {at, crashed}}};
    for (const auto &[sql, values] : steps) {
        if (const auto done = database.run(sql, values); !done)
            return Failure<StorageError>(done.error());
    }
    return {};
}
