// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ReportClaims.h"

#include "app/storage/Database.h"

#include <algorithm>

namespace {

// From the first byte to the moment of which the id tells: clocks are not exact, a second is cut off, a
// request has 30 s for its answer, and a module may be a minute behind.
constexpr qint64 earliestId = 3000;
constexpr qint64 latestId = 30000 + 60000;
constexpr int offsetSamples = 50;

} // namespace

Stored<QList<ReportClaim>> ReportClaims::of(Database &database, const QString &connectionId,
                                            const SmsId &smsId, const QDateTime &now)
{
    const auto offset = clockOffset(database, connectionId);
    if (!offset)
        return Failure<StorageError>(offset.error());
    const qint64 made = smsId.unixSeconds * 1000 - offset->value_or(0);
    const qint64 earliest = std::max(made - latestId, now.toMSecsSinceEpoch() - lateAfterMs);
    // Whose id is not known, whatever an agent has decided about it since.
    return database
        .run(QStringLiteral("SELECT m.id, m.state, m.number FROM attempt a JOIN message m ON"
                            " m.id = a.message_id WHERE a.sms_id = '' AND a.written_at BETWEEN ? AND ?"
                            " AND a.outcome IN ('running', 'answer-lost', 'accepted')"
                            " AND m.connection_id = ? AND m.sms_id = '' GROUP BY m.id ORDER BY m.id"),
             {earliest, made + earliestId, connectionId})
        .map([&smsId](QSqlQuery query) {
            QList<ReportClaim> fitting;
            while (query.next()) {
                if (!mayBeSameNumber(query.value(2).toString(), smsId.number))
                    continue;
                fitting.append({query.value(0).toLongLong(),
                                stateFromName(query.value(1).toString()).value_or(MessageState::Sending)});
            }
            return fitting;
        });
}

Stored<std::optional<qint64>> ReportClaims::clockOffset(Database &database, const QString &connectionId)
{
    // Of the last attempts only: a history of years must not be read for it.
    return database
        .run(QStringLiteral("SELECT m.sms_id, a.written_at FROM (SELECT id, message_id, sms_id, written_at,"
                            " outcome FROM attempt ORDER BY id DESC LIMIT 2000) a JOIN message m ON"
                            " m.id = a.message_id WHERE m.connection_id = ? AND a.outcome = 'accepted'"
                            " AND coalesce(a.sms_id, m.sms_id) <> '' AND a.written_at IS NOT NULL"
                            " ORDER BY a.id DESC LIMIT ?"),
             {connectionId, offsetSamples})
        .map([](QSqlQuery query) -> std::optional<qint64> {
            QList<qint64> offsets;
            while (query.next()) {
                if (const auto smsId = SmsId::parse(query.value(0).toString()))
                    offsets.append(smsId->unixSeconds * 1000 - query.value(1).toLongLong());
            }
            if (offsets.isEmpty())
                return std::nullopt;
            const auto middle = offsets.begin() + offsets.size() / 2;
            std::nth_element(offsets.begin(), middle, offsets.end());
            return *middle;
        });
}
