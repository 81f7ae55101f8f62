// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ReportBook.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/ReportClaims.h"
#include "app/storage/StateChange.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

using namespace std::chrono_literals;
using MessageRow::notNull;
using MessageRow::timeValue;

namespace {

constexpr qint64 inMs(std::chrono::milliseconds duration)
{
    return duration.count();
}

// Longer than any PBX takes to answer the request that an orphan belongs to.
constexpr qint64 orphanLifetime = inMs(24h);
constexpr qint64 clockTolerance = inMs(24h);
constexpr qsizetype tailLength = 7;
// By which the schema's message_by_sms_id finds an id.
constexpr qsizetype idEnd = 8;

QString endOf(const QString &smsId)
{
    return smsId.right(idEnd);
}

SendError errorOf(bool sent)
{
    return sent ? SendError{} : SendError{SendErrorKind::ReportedFailed, 0, {}};
}

QString tailOf(const QString &number)
{
    QString digits = number;
    digits.removeIf([](QChar sign) { return sign < u'0' || sign > u'9'; });
    return digits.right(tailLength);
}

} // namespace

Stored<void> ReportBook::pair(const QString &connectionId, const QString &serialNumber)
{
    return m_database
        .run(
            QStringLiteral("INSERT INTO pbx (connection_id, serial_number) VALUES (?, ?)"
                           " ON CONFLICT (connection_id) DO UPDATE SET serial_number = excluded.serial_number"
                           " WHERE serial_number <> excluded.serial_number"),
            {connectionId, serialNumber})
        .map([](const QSqlQuery &) {});
}

Stored<ReportEntry> ReportBook::take(const QString &connectionId, const DeliveryReport &report)
{
    const auto smsId = SmsId::parse(report.smsId);
    if (!smsId)
        return ReportEntry::Quarantined;
    const auto strangers = isStrangers(connectionId, report.serialNumber);
    if (!strangers)
        return Failure<StorageError>(strangers.error());
    if (*strangers)
        return ReportEntry::Quarantined;
    if (const auto dropped = dropOldOrphans(); !dropped)
        return Failure<StorageError>(dropped.error());

    const auto known = exists(
        QStringLiteral("SELECT 1 FROM report_told WHERE sms_id = ? AND sms_id_end = ? AND connection_id = ?"
                       " AND sent = ? LIMIT 1"),
        {report.smsId, endOf(report.smsId), connectionId, report.sent});
    if (!known)
        return Failure<StorageError>(known.error());
    const auto mine = owner(connectionId, report);
    if (!mine)
        return Failure<StorageError>(mine.error());
    if (*mine)
        return log(connectionId, report, **mine);
    if (*known)
        return ReportEntry::Repeated;

    const auto fitting = ReportClaims::of(m_database, connectionId, *smsId, m_now);
    if (!fitting)
        return Failure<StorageError>(fitting.error());
    const auto offset = ReportClaims::clockOffset(m_database, connectionId);
    if (!offset)
        return Failure<StorageError>(offset.error());
    const qint64 ahead = smsId->unixSeconds * 1000 - m_now.toMSecsSinceEpoch();
    if (fitting->isEmpty() && *offset && std::llabs(ahead - **offset) > clockTolerance)
        return ReportEntry::Quarantined;
    if (const auto kept = keep(connectionId, report, std::nullopt, false); !kept)
        return Failure<StorageError>(kept.error());
    const auto matched = match({connectionId, report.smsId});
    if (!matched)
        return Failure<StorageError>(matched.error());
    if (!*matched)
        return ReportEntry::Orphaned;
    // One claimant fewer: another orphan may have only one left.
    return reconsider(connectionId, smsId->number).map([] { return ReportEntry::Applied; });
}

Stored<bool> ReportBook::isStrangers(const QString &connectionId, const QString &serialNumber)
{
    // Not every firmware names itself in its reports.
    if (serialNumber.isEmpty())
        return false;
    return exists(QStringLiteral("SELECT 1 FROM pbx WHERE connection_id = ? AND serial_number <> ?"),
                  {connectionId, serialNumber});
}

Stored<std::optional<MessageId>> ReportBook::owner(const QString &connectionId, const DeliveryReport &report)
{
    // Of those that share an id the oldest takes the first report, the next takes the second. Where nobody
    // waits any more, what was never said before is for the oldest; the rest are repetitions.
    return m_database
        .run(QStringLiteral(
                 "SELECT m.id FROM message m WHERE m.sms_id = ? AND m.sms_id_end = ? AND m.sms_id <> ''"
                 " AND m.connection_id = ?"
                 " AND ((m.state = 'Accepted' AND NOT EXISTS"
                 "  (SELECT 1 FROM report r WHERE r.message_id = m.id AND r.sent = ?))"
                 " OR NOT EXISTS"
                 "  (SELECT 1 FROM report_told r WHERE r.sms_id = ? AND r.sms_id_end = ?"
                 "   AND r.connection_id = ? AND r.sent = ?))"
                 " ORDER BY m.state <> 'Accepted', m.id LIMIT 1"),
             {report.smsId, endOf(report.smsId), connectionId, report.sent, report.smsId, endOf(report.smsId),
              connectionId, report.sent})
        .map([](QSqlQuery query) {
            return query.next() ? std::optional<MessageId>(query.value(0).toLongLong()) : std::nullopt;
        });
}

Stored<ReportEntry> ReportBook::log(const QString &connectionId, const DeliveryReport &report,
                                    MessageId owner)
{
    // Only whoever saw our message can know its id: its word about itself is worth keeping.
    if (!report.serialNumber.isEmpty()) {
        if (const auto paired = pair(connectionId, report.serialNumber); !paired)
            return Failure<StorageError>(paired.error());
    }
    const auto late = isLate(owner);
    if (!late)
        return Failure<StorageError>(late.error());
    if (const auto kept = keep(connectionId, report, owner, *late); !kept)
        return Failure<StorageError>(kept.error());
    note(owner);
    if (*late)
        return ReportEntry::Logged;
    return apply(owner, report.sent).and_then([&] { return judge(connectionId, report.smsId); }).map([] {
        return ReportEntry::Applied;
    });
}

Stored<void> ReportBook::keep(const QString &connectionId, const DeliveryReport &report,
                              std::optional<MessageId> owner, bool isLate)
{
    return m_database
        .run(QStringLiteral("INSERT INTO report (connection_id, received_at, sms_id, sent, message_id, late)"
                            " VALUES (?, ?, ?, ?, ?, ?)"),
             {owner ? QStringLiteral("") : notNull(connectionId), timeValue(m_now),
              owner ? QStringLiteral("") : report.smsId, report.sent,
              owner ? QVariant(*owner) : QVariant(QMetaType::fromType<qlonglong>()), isLate})
        .map([](const QSqlQuery &) {});
}

Stored<bool> ReportBook::isLate(MessageId id)
{
    return exists(QStringLiteral("SELECT 1 FROM message m WHERE m.id = ? AND coalesce((SELECT max(a.ended_at)"
                                 " FROM attempt a WHERE %1), m.state_at) < ?")
                      .arg(MessageRow::attemptsOf(QStringLiteral("m.id"), QStringLiteral("a."))),
                  {id, m_now.toMSecsSinceEpoch() - ReportClaims::lateAfterMs});
}

Stored<void> ReportBook::apply(MessageId id, bool sent)
{
    const MessageEvent event = sent ? MessageEvent::ReportedSent : MessageEvent::ReportedFailed;
    return StateChange::apply(m_database, id, event, errorOf(sent), m_now).map([this, id](bool changed) {
        if (changed)
            note(id);
    });
}

Stored<void> ReportBook::judge(const QString &connectionId, const QString &smsId)
{
    auto marked = m_database.run(
        QStringLiteral(
            "WITH owner AS (SELECT state FROM message WHERE sms_id = ? AND sms_id_end = ? AND sms_id <> ''"
            "  AND connection_id = ?),"
            " word AS (SELECT state = 'Sent' FROM owner WHERE state IN ('Sent', 'Failed')"
            "  UNION SELECT sent FROM report_told WHERE sms_id = ? AND sms_id_end = ? AND connection_id = ?"
            "   AND late = 0),"
            " verdict (name) AS (SELECT CASE WHEN (SELECT count(*) FROM word) < 2 THEN ''"
            "  WHEN (SELECT count(*) FROM owner) > 1 THEN 'shared-id' ELSE 'contradicted' END)"
            " UPDATE message SET conflict = (SELECT name FROM verdict) WHERE sms_id = ? AND sms_id_end = ?"
            " AND sms_id <> '' AND connection_id = ? AND conflict <> (SELECT name FROM verdict) RETURNING "
            "id"),
        {smsId, endOf(smsId), connectionId, smsId, endOf(smsId), connectionId, smsId, endOf(smsId),
         connectionId});
    if (!marked)
        return Failure<StorageError>(marked.error());
    while (marked->next())
        note(marked->value(0).toLongLong());
    return {};
}

Stored<void> ReportBook::takeEarly(const QString &connectionId, MessageId id, const QString &smsId)
{
    auto first = m_database.run(
        QStringLiteral("UPDATE report SET message_id = ?, sms_id = '', connection_id = '' WHERE id ="
                       " (SELECT min(id) FROM report WHERE sms_id = ? AND connection_id = ?"
                       "  AND message_id IS NULL AND received_at >= ?) RETURNING sent"),
        {id, smsId, connectionId, orphansSince()});
    if (!first)
        return Failure<StorageError>(first.error());
    std::optional<bool> sent;
    if (first->next())
        sent = first->value(0).toBool();
    first->finish();
    if (!sent) {
        // Another message of the same id may have been told two things, one of which is ours.
        auto surplus = m_database.run(
            QStringLiteral("UPDATE report SET message_id = ? WHERE id = (SELECT max(r.id) FROM report_told r"
                           " WHERE r.sms_id = ? AND r.sms_id_end = ? AND r.connection_id = ? AND r.late = 0"
                           " AND r.message_id IN (SELECT q.message_id FROM report_told q WHERE q.sms_id = ?"
                           "  AND q.sms_id_end = ? AND q.late = 0 GROUP BY q.message_id HAVING count(*) > 1))"
                           " RETURNING sent"),
            {id, smsId, endOf(smsId), connectionId, smsId, endOf(smsId)});
        if (!surplus)
            return Failure<StorageError>(surplus.error());
        if (surplus->next())
            sent = surplus->value(0).toBool();
        surplus->finish();
    }
    if (!sent)
        return {};
    if (const auto applied = apply(id, *sent); !applied)
        return applied;
    // Whatever else was said of it contradicts that.
    struct Step
    {
        QString sql;
        QVariantList values;
    };
    const Step steps[] = {
        {QStringLiteral("UPDATE report SET message_id = ?, sms_id = '', connection_id = '' WHERE sms_id = ?"
                        " AND connection_id = ? AND message_id IS NULL AND received_at >= ?"),
         {id, smsId, connectionId, orphansSince()}},
        {QStringLiteral("DELETE FROM report_candidate WHERE report_id IN (SELECT id FROM report_told"
                        " WHERE sms_id = ? AND sms_id_end = ? AND connection_id = ?)"),
         {smsId, endOf(smsId), connectionId}}};
    for (const Step &step : steps) {
        if (const auto done = m_database.run(step.sql, step.values); !done)
            return Failure<StorageError>(done.error());
    }
    return judge(connectionId, smsId);
}

Stored<void> ReportBook::dropOldOrphans()
{
    return m_database
        .run(QStringLiteral("DELETE FROM report WHERE message_id IS NULL AND received_at < ?"
                            " AND id NOT IN (SELECT report_id FROM report_candidate)"),
             {orphansSince()})
        .map([](const QSqlQuery &) {});
}

Stored<void> ReportBook::reconsider(const QString &connectionId, const QString &number)
{
    return matchOrphans(QStringLiteral("connection_id = ? AND received_at >= ? AND instr(sms_id, ?) > 0"),
                        {connectionId, orphansSince(), tailOf(number)});
}

Stored<void> ReportBook::reconsiderAll()
{
    return dropOldOrphans().and_then(
        [this] { return matchOrphans(QStringLiteral("received_at >= ?"), {orphansSince()}); });
}

Stored<void> ReportBook::matchOrphans(const QString &which, const QVariantList &values)
{
    for (bool again = true; again;) {
        again = false;
        auto found = m_database.run(QStringLiteral("SELECT connection_id, sms_id FROM report WHERE message_id"
                                                   " IS NULL AND %1 GROUP BY connection_id, sms_id"
                                                   " ORDER BY min(id)")
                                        .arg(which),
                                    values);
        if (!found)
            return Failure<StorageError>(found.error());
        QList<Orphan> waiting;
        while (found->next())
            waiting.append({found->value(0).toString(), found->value(1).toString()});
        for (const Orphan &orphan : std::as_const(waiting)) {
            const auto matched = match(orphan);
            if (!matched)
                return Failure<StorageError>(matched.error());
            again = again || *matched;
        }
    }
    return {};
}

Stored<bool> ReportBook::match(const Orphan &orphan)
{
    const auto smsId = SmsId::parse(orphan.smsId);
    if (!smsId)
        return false;
    const auto fitting = ReportClaims::of(m_database, orphan.connectionId, *smsId, m_now);
    if (!fitting)
        return Failure<StorageError>(fitting.error());
    // The answer that is still awaited may name this very id.
    const bool isOpen = std::any_of(fitting->cbegin(), fitting->cend(), [](const ReportClaim &claim) {
        return claim.state == MessageState::Sending;
    });
    if (fitting->isEmpty() || isOpen)
        return false;
    const ReportClaim &only = fitting->constFirst();
    const bool isUnsettled = only.state == MessageState::NotConfirmed || only.state == MessageState::Accepted;
    if (fitting->size() > 1 || !isUnsettled)
        return list(*fitting, orphan).map([] { return false; });
    return m_database
        .run(QStringLiteral("UPDATE message SET sms_id = ? WHERE id = ?"), {orphan.smsId, only.message})
        .and_then(
            [&](const QSqlQuery &) { return takeEarly(orphan.connectionId, only.message, orphan.smsId); })
        .map([] { return true; });
}

Stored<void> ReportBook::list(const QList<ReportClaim> &claims, const Orphan &orphan)
{
    for (const ReportClaim &claim : claims) {
        const auto listed = m_database.run(
            QStringLiteral("INSERT OR IGNORE INTO report_candidate (report_id, message_id) SELECT id, ?"
                           " FROM report WHERE sms_id = ? AND connection_id = ? AND message_id IS NULL"),
            {claim.message, orphan.smsId, orphan.connectionId});
        if (!listed)
            return Failure<StorageError>(listed.error());
        if (listed->numRowsAffected() > 0)
            note(claim.message);
    }
    return {};
}

Stored<bool> ReportBook::exists(const QString &sql, const QVariantList &values)
{
    return m_database.run(sql, values).map([](QSqlQuery query) { return query.next(); });
}

qint64 ReportBook::orphansSince() const
{
    return m_now.toMSecsSinceEpoch() - orphanLifetime;
}

void ReportBook::note(MessageId id)
{
    if (!m_changed.contains(id))
        m_changed.append(id);
}
