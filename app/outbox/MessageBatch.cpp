// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/MessageBatch.h"

#include "app/storage/MessageStore.h"

bool MessageBatch::maySendAgain(MessageState state, bool unsureToo)
{
    switch (state) {
    case MessageState::Failed:
    case MessageState::Cancelled:
        return true;
    case MessageState::NotConfirmed:
        return unsureToo;
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Accepted:
    case MessageState::Sent:
        return false;
    }
    Q_UNREACHABLE();
}

Stored<BatchResult> MessageBatch::sendAgain(MessageStore &store, const QString &connectionId,
                                            const QList<MessageId> &ids, bool unsureToo, const QDateTime &now)
{
    const auto old = store.messages(ids);
    if (!old)
        return Failure<StorageError>(old.error());
    const auto repeated = store.repeatedOf(ids);
    if (!repeated)
        return Failure<StorageError>(repeated.error());
    QList<NewMessage> copies;
    for (const Message &message : *old) {
        const auto number = PhoneNumber::parse(message.number);
        if (!number || repeated->contains(message.id) || !maySendAgain(message.state, unsureToo))
            continue;
        copies.append(
            {{.to = message.to, .text = message.text, .trunk = message.trunk, .resentFrom = message.id},
             *number});
    }
    const QDateTime dueAt = now.addMSecs(std::chrono::milliseconds(graceTime).count());
    return store.enqueueAll(connectionId, copies, now, dueAt).map([&](const QList<Message> &stored) {
        BatchResult result;
        for (const Message &message : stored)
            result.ids.append(message.id);
        result.left = static_cast<int>(ids.size() - stored.size());
        return result;
    });
}

Stored<BatchResult> MessageBatch::cancel(MessageStore &store, const QList<MessageId> &ids,
                                         const QDateTime &now)
{
    return store.applyToAll(ids, MessageEvent::TakenBack, now).map([&ids](const QList<MessageId> &changed) {
        return BatchResult{changed, static_cast<int>(ids.size() - changed.size())};
    });
}
