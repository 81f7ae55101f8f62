// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "app/storage/StorageError.h"

#include <QFuture>
#include <QObject>
#include <QThread>

/// Reads messages for whoever shows them, on a thread and a connection of its own, so that no disk is ever
/// waited for in the caller's thread. Answers are taken with whenAnswered(). A question whose future is
/// cancelled is dropped, or cut short: one reader answers one question at a time.
class MessageReader : public QObject
{
    Q_OBJECT

public:
    explicit MessageReader(const QString &databasePath, QObject *parent = nullptr);
    ~MessageReader() override;

    /// Another file lies there now: questions from here on are answered out of that.
    void openAnew();

    /// The first \a count messages of a stretch that pass, in that order.
    [[nodiscard]] QFuture<Stored<QList<Message>>> page(const HistoryFilter &filter, HistoryOrder order,
                                                       const IdRange &stretch, int count);
    /// Where the first \a pages pages of a stretch lie, each but the last with \a pageSize messages.
    [[nodiscard]] QFuture<Stored<HistoryOutline>> outline(const HistoryFilter &filter, HistoryOrder order,
                                                          const IdRange &stretch, int pageSize, int pages);
    /// The oldest and the newest message; both 0: there is none.
    [[nodiscard]] QFuture<Stored<IdRange>> bounds();
    /// The names of all trunks that messages went through or were asked for.
    [[nodiscard]] QFuture<Stored<QStringList>> trunks();

    /// One message with its attempts and reports.
    [[nodiscard]] QFuture<Stored<MessageDetails>> details(MessageId id);

    /// How many messages failed or were not confirmed, and were not sent again: what waits for a person.
    [[nodiscard]] QFuture<Stored<int>> attentionCount();

private:
    class Worker;

    template <typename Answer, typename Question> QFuture<Stored<Answer>> ask(Question question);

    QThread m_thread;
    Worker *m_worker;
};
