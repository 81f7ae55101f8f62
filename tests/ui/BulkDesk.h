// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/MessageBatch.h"
#include "tests/ui/HistoryDesk.h"
#include "ui/history/BatchBar.h"
#include "ui/history/BatchDesk.h"
#include "ui/history/MessageActions.h"

/// The page with a real store, and the engine's answers at once, as HistoryDesk of the app brings them.
struct BulkDesk : HistoryDesk
{
    BulkDesk()
    {
        QObject::connect(&store, &MessageStore::messagesChanged, &page, &HistoryPage::messagesChanged);
        BatchDesk &batch = page.batch();
        QObject::connect(&batch, &BatchDesk::sendAgainRequested, &batch,
                         [this, &batch](const QList<MessageId> &ids, bool unsureToo) {
                             ++requests;
                             const auto done =
                                 MessageBatch::sendAgain(store, connection, ids, unsureToo, noon());
                             batch.sentAgain(done->ids, done->left, MessageBatch::graceTime);
                         });
        QObject::connect(&batch, &BatchDesk::cancelRequested, &batch,
                         [this, &batch](const QList<MessageId> &ids) {
                             ++requests;
                             const auto done = MessageBatch::cancel(store, ids, noon());
                             batch.cancelled(done->ids, done->left);
                         });
        QObject::connect(&batch, &BatchDesk::takeBackRequested, &batch,
                         [this, &batch](const QList<MessageId> &ids) {
                             ++requests;
                             const auto done = MessageBatch::cancel(store, ids, noon());
                             batch.takenBack(done->ids, done->left);
                         });
    }

    /// Messages to different numbers.
    void add(MessageState state, int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            const Message message = written(QStringLiteral("1000%1").arg(++numbers), QStringLiteral("Text"));
            switch (state) {
            case MessageState::Failed:
                settle(message.id, AttemptOutcome::Refused, MessageEvent::RefusedForGood, {});
                break;
            case MessageState::NotConfirmed:
                settle(message.id, AttemptOutcome::AnswerLost, MessageEvent::AnswerLost, {});
                break;
            case MessageState::Accepted:
                accept(message.id, QStringLiteral("id-%1").arg(numbers));
                break;
            case MessageState::Queued:
            case MessageState::Sending:
            case MessageState::Sent:
            case MessageState::Cancelled:
                break;
            }
        }
    }

    bool openAndSelectAll()
    {
        if (!open())
            return false;
        page.activateWindow();
        table().setFocus();
        QTest::keySequence(&table(), QKeySequence::SelectAll);
        return QTest::qWaitForWindowActive(&page);
    }

    MessageActions &actions() { return page.messageActions(); }
    BatchBar &bar() { return *page.batch().bar(); }
    int rowsIn(MessageState state)
    {
        int count = 0;
        for (MessageId id = 1;; ++id) {
            const auto row = store.message(id);
            if (!row)
                return count;
            count += row->state == state ? 1 : 0;
        }
    }

    const QString connection = QStringLiteral("c1");
    int numbers = 0;
    int requests = 0;
};
