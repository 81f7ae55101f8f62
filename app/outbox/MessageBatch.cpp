// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/MessageBatch.h"

#include "app/storage/MessageStore.h"

#include <QSet>

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
    const auto families = store.families(ids);
    if (!families)
        return Failure<StorageError>(families.error());
    // The newest first: of one text to one caller it is the one that is repeated, once, and only where
    // nothing that repeats it has gone out, may have, or still will.
    QSet<MessageId> done;
    QList<NewMessage> copies;
    for (auto message = old->crbegin(); message != old->crend(); ++message) {
        const auto number = PhoneNumber::parse(message->number);
        const MessageFamily family = families->value(message->id);
        if (!number || done.contains(family.first) || !maySendAgain(message->state, unsureToo) ||
            !maySendAgain(family.standing, unsureToo))
            continue;
        done.insert(family.first);
        copies.prepend(
            {{.to = message->to, .text = message->text, .trunk = message->trunk, .resentFrom = message->id},
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
