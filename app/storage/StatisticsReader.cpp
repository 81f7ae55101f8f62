// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StatisticsReader.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"
#include "app/storage/SearchIndex.h"
#include "app/storage/StatisticsTally.h"

#include <QPromise>

#include <algorithm>
#include <memory>

namespace {

using Unwanted = std::function<bool()>;

// The trunk is the one that the history's filter means. Only what may have cost something has its text read.
QString rows()
{
    return QStringLiteral(
        "SELECT id, created_at, state, CASE used_trunk WHEN '' THEN trunk ELSE used_trunk END,"
        " CASE WHEN state IN ('Accepted', 'Sent', 'Not confirmed') THEN text END"
        " FROM message WHERE id BETWEEN ? AND ? ORDER BY id");
}

// Walked beside the rows: asked for row by row inside them, a million would take half as long again.
QString reports()
{
    return QStringLiteral("SELECT r.message_id, r.received_at, a.written_at, a.id"
                          " FROM report r CROSS JOIN attempt a ON %1"
                          " WHERE r.message_id BETWEEN ? AND ? AND r.late = 0 ORDER BY r.message_id")
        .arg(MessageRow::attemptsOf(QStringLiteral("r.message_id"), QStringLiteral("a.")));
}

/// How long each message's first report took, for messages asked for in the order of their ids.
class ReportTimes
{
public:
    explicit ReportTimes(QSqlQuery query) : m_query(std::move(query)) { m_there = m_query.next(); }

    /// Since its last request; nothing where no report or no request is known.
    std::optional<qint64> of(qint64 messageId)
    {
        std::optional<qint64> least;
        qint64 lastAttempt = 0;
        for (; m_there && number(0) <= messageId; m_there = m_query.next()) {
            if (number(0) < messageId || m_query.value(2).isNull() || number(3) < lastAttempt)
                continue;
            const qint64 took = number(1) - number(2);
            least = number(3) > lastAttempt || !least ? took : std::min(*least, took);
            lastAttempt = number(3);
        }
        return least;
    }

    [[nodiscard]] Stored<void> ended() const { return Database::ended(m_query); }

private:
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }

    QSqlQuery m_query;
    bool m_there = false;
};

} // namespace

/// Lives in the reader's thread and owns its read-only connection there.
class StatisticsReader::Worker : public QObject
{
public:
    Worker(QString path, SegmentsOf segmentsOf) : m_path(std::move(path)), m_segmentsOf(std::move(segmentsOf))
    {
    }

    Stored<Statistics> read(const StatisticsRange &range, const Unwanted &unwanted)
    {
        StatisticsTally tally(range);
        return opened()
            .and_then([&] { return stretchesOf(tally); })
            .and_then([&](const QList<IdRange> &stretches) { return count(stretches, tally, unwanted); })
            .map([&] { return tally.result(); });
    }

private:
    // Opened at the first question, and again at the next one if the file was not there yet.
    Stored<void> opened()
    {
        if (m_open)
            return {};
        const Stored<void> done = m_database.open(m_path, Database::Access::ReadOnly);
        m_open = done.has_value();
        return done;
    }

    // Where messages of that time can be, however wrong the clock was: what the index has not reached is read
    // through, and of the rest each block tells its earliest and its latest.
    Stored<QList<IdRange>> stretchesOf(const StatisticsTally &tally)
    {
        if (tally.from() >= tally.until())
            return QList<IdRange>();
        return SearchIndex(m_database)
            .stretches(QDateTime::fromMSecsSinceEpoch(tally.from(), Qt::UTC),
                       QDateTime::fromMSecsSinceEpoch(tally.until(), Qt::UTC), IdRange());
    }

    Stored<void> count(const QList<IdRange> &stretches, StatisticsTally &tally, const Unwanted &unwanted)
    {
        for (const IdRange &stretch : stretches) {
            if (const auto counted = count(stretch, tally, unwanted); !counted)
                return counted;
        }
        return {};
    }

    Stored<void> count(const IdRange &stretch, StatisticsTally &tally, const Unwanted &unwanted)
    {
        auto row = m_database.run(rows(), {stretch.oldest, stretch.newest});
        if (!row)
            return Failure<StorageError>(row.error());
        auto report = m_database.run(reports(), {stretch.oldest, stretch.newest});
        if (!report)
            return Failure<StorageError>(report.error());
        ReportTimes times(*std::move(report));
        while (!unwanted() && row->next()) {
            const auto state = stateFromName(row->value(2).toString());
            if (!state)
                continue; // of a newer version
            const QString text = row->value(4).toString();
            tally.add({row->value(1).toLongLong(), *state, row->value(3).toString(),
                       text.isEmpty() ? 0 : m_segmentsOf(text), times.of(row->value(0).toLongLong())});
        }
        return times.ended().and_then([&row] { return Database::ended(*row); });
    }

    QString m_path;
    SegmentsOf m_segmentsOf;
    Database m_database;
    bool m_open = false;
};

StatisticsReader::StatisticsReader(const QString &databasePath, SegmentsOf segmentsOf, QObject *parent)
    : QObject(parent), m_worker(new Worker(databasePath, std::move(segmentsOf)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("statistics"));
    m_thread.start();
}

StatisticsReader::~StatisticsReader()
{
    m_thread.requestInterruption(); // nobody waits for a year's answer any more
    m_thread.quit();
    m_thread.wait();
}

QFuture<Stored<Statistics>> StatisticsReader::read(const StatisticsRange &range)
{
    auto promise = std::make_shared<QPromise<Stored<Statistics>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, range] {
        const auto unwanted = [&promise, thread = worker->thread()] {
            return promise->isCanceled() || thread->isInterruptionRequested();
        };
        if (!unwanted())
            promise->addResult(worker->read(range, unwanted));
        promise->finish();
    });
    return promise->future();
}
