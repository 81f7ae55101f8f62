// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/storage/StorageError.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThread>

/// Which messages a list shows.
struct HistoryFilter
{
    QString text;              ///< part of a number, text or SMS ID; empty: all
    QSet<MessageState> states; ///< empty: all
    bool notRepeated = false;  ///< without those that were sent again

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// Reads messages for whoever shows them, on a thread and a connection of its own, so that no disk is ever
/// waited for in the caller's thread. Continuations belong to the caller: future.then(this, ...).
class MessageReader : public QObject
{
    Q_OBJECT

public:
    explicit MessageReader(const QString &databasePath, QObject *parent = nullptr);
    ~MessageReader() override;

    /// Newest first, at most \a count messages with an id below \a before (0: from the newest).
    [[nodiscard]] QFuture<Stored<QList<Message>>> page(const HistoryFilter &filter, MessageId before,
                                                       int count);

    /// One message with its attempts and reports.
    [[nodiscard]] QFuture<Stored<MessageDetails>> details(MessageId id);

    /// How many messages failed or were not confirmed, and were not sent again: what waits for a person.
    [[nodiscard]] QFuture<Stored<int>> attentionCount();

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
};
