// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/DeliveryReport.h"
#include "app/message/Message.h"
#include "app/storage/ReportEntry.h"
#include "app/storage/StorageError.h"

#include <optional>

class Database;
struct ReportClaim;

/// The reports: which message each belongs to, and what it says of it. They are hints that anybody at the
/// PBX's address could give: they may change a status, never send anything. Lives as long as the caller's
/// transaction, inside which all of it happens.
class ReportBook
{
public:
    ReportBook(Database &database, const QDateTime &now) : m_database(database), m_now(now) {}

    /// The PBX of this connection has this serial number: from now on no other's reports are believed.
    [[nodiscard]] Stored<void> pair(const QString &connectionId, const QString &serialNumber);

    /// Keeps the report and applies it to the message it belongs to, if that is known.
    [[nodiscard]] Stored<ReportEntry> take(const QString &connectionId, const DeliveryReport &report);

    /// This message's id is known from now on: what was reported of it before is applied.
    [[nodiscard]] Stored<void> takeEarly(const QString &connectionId, MessageId id, const QString &smsId);

    /// An attempt for this number has ended: orphaned reports may now be told apart.
    [[nodiscard]] Stored<void> reconsider(const QString &connectionId, const QString &number);
    [[nodiscard]] Stored<void> reconsiderAll();

    /// The messages that are no longer as they were, in order.
    [[nodiscard]] const QList<MessageId> &changed() const { return m_changed; }

private:
    struct Orphan
    {
        QString connectionId;
        QString smsId;
    };

    [[nodiscard]] Stored<bool> isStrangers(const QString &connectionId, const QString &serialNumber);
    [[nodiscard]] Stored<std::optional<MessageId>> owner(const QString &connectionId,
                                                         const DeliveryReport &report);
    [[nodiscard]] Stored<ReportEntry> log(const QString &connectionId, const DeliveryReport &report,
                                          MessageId owner);
    [[nodiscard]] Stored<void> keep(const QString &connectionId, const DeliveryReport &report,
                                    std::optional<MessageId> owner, bool isLate);
    [[nodiscard]] Stored<bool> isLate(MessageId id);
    [[nodiscard]] Stored<void> apply(MessageId id, bool sent);
    /// Marks the messages of this id of which both "sent" and "failed" was said.
    [[nodiscard]] Stored<void> judge(const QString &connectionId, const QString &smsId);

    [[nodiscard]] Stored<void> dropOldOrphans();
    [[nodiscard]] Stored<void> matchOrphans(const QString &which, const QVariantList &values);
    /// True where the orphans of this id have found their message.
    [[nodiscard]] Stored<bool> match(const Orphan &orphan);
    /// Keeps it as evidence with each of them.
    [[nodiscard]] Stored<void> list(const QList<ReportClaim> &claims, const Orphan &orphan);
    [[nodiscard]] Stored<bool> exists(const QString &sql, const QVariantList &values);

    [[nodiscard]] qint64 orphansSince() const;
    void note(MessageId id);

    Database &m_database;
    QDateTime m_now;
    QList<MessageId> m_changed;
};
