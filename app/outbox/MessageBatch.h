// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <chrono>

class MessageStore;

/// What came of a decision about many messages.
struct BatchResult
{
    QList<MessageId> ids; ///< the new ones, or those that it changed
    int left = 0;         ///< messages for which it made no sense: they stayed as they are

    friend bool operator==(const BatchResult &, const BatchResult &) = default;
};

Q_DECLARE_METATYPE(BatchResult)

/// What an agent decides about many messages at once: one transaction, all or nothing.
namespace MessageBatch {

/// So long new messages wait before they are sent: time to take them back.
inline constexpr std::chrono::seconds graceTime{5};

/// Whether many may be sent again at once. Whatever went out, or is on its way, is not; and what is not
/// confirmed may arrive twice, so somebody has to say that it is meant.
[[nodiscard]] bool maySendAgain(MessageState state, bool unsureToo);

/// A new message for each, which links to the old one. Not for those that were sent again already, and one
/// for all that repeat each other.
[[nodiscard]] Stored<BatchResult> sendAgain(MessageStore &store, const QString &connectionId,
                                            const QList<MessageId> &ids, bool unsureToo,
                                            const QDateTime &now);
/// Takes back what is still queued.
[[nodiscard]] Stored<BatchResult> cancel(MessageStore &store, const QList<MessageId> &ids,
                                         const QDateTime &now);

} // namespace MessageBatch
