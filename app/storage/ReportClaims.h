// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/message/SmsId.h"
#include "app/storage/StorageError.h"

#include <optional>

class Database;

/// A message that a report of an unknown id could be about.
struct ReportClaim
{
    MessageId message = 0;
    MessageState state = MessageState::NotConfirmed;
};

/// Tells by number, time and the PBX's learned clock whose a report could be.
namespace ReportClaims {

/// Oldest first: the messages whose own id is not known, whatever an agent has decided about them since.
[[nodiscard]] Stored<QList<ReportClaim>> of(Database &database, const QString &connectionId,
                                            const SmsId &smsId, const QDateTime &now);

/// How far the PBX's clock (or its time zone) is ahead of ours, in ms; nothing where it has not told yet.
[[nodiscard]] Stored<std::optional<qint64>> clockOffset(Database &database, const QString &connectionId);

/// What comes later than that after its message was taken changes nothing any more: 72 h.
inline constexpr qint64 lateAfterMs = 72LL * 60 * 60 * 1000;

} // namespace ReportClaims
