// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Statistics.h"
#include "app/storage/StorageError.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>

/// Counts messages for whoever shows how many there were, on a thread and a connection of its own: a question
/// about a year takes seconds, and no search waits for it. Answers are taken with whenAnswered(). A question
/// whose future is cancelled is dropped, or cut short.
class StatisticsReader : public QObject
{
    Q_OBJECT

public:
    /// How many SMS a text costs. Called in the reader's thread.
    using SegmentsOf = std::function<int(const QString &text)>;

    StatisticsReader(const QString &databasePath, SegmentsOf segmentsOf, QObject *parent = nullptr);
    ~StatisticsReader() override;

    [[nodiscard]] QFuture<Stored<Statistics>> read(const StatisticsRange &range);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
};
