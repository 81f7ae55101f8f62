// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageReader.h"

#include "app/storage/Database.h"
#include "app/storage/HistoryPages.h"
#include "app/storage/HistoryQuery.h"
#include "app/storage/MessageRow.h"

#include <QPromise>

/// Lives in the reader's thread and owns its read-only connection there.
class MessageReader::Worker : public QObject
{
public:
    explicit Worker(QString path) : m_path(std::move(path)) {}

    /// The lists, once the file could be opened.
    Stored<HistoryPages> pages()
    {
        return opened().map([this] { return HistoryPages(m_database); });
    }

    Stored<int> attentionCount()
    {
        return opened().and_then([&]() -> Stored<int> {
            return m_database
                .run(QStringLiteral("SELECT count(*) FROM message"
                                    " WHERE state <> 'Sent' AND state IN ('Failed', 'Not confirmed') AND ") +
                     HistoryQuery::notRepeated())
                .map([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; });
        });
    }

    /// What it has read is not wanted again soon, and would stay with a window that rests.
    void rest() { m_database.giveBackMemory(); }

    Stored<MessageDetails> details(MessageId id)
    {
        return opened().and_then([&]() -> Stored<MessageDetails> {
            MessageDetails details;
            auto message = m_database.run(MessageRow::select() + QStringLiteral("WHERE id = ?"), {id});
            if (!message)
                return Failure<StorageError>(message.error());
            if (!message->next())
                return Failure<StorageError>({StorageErrorKind::Other, QStringLiteral("no such row")});
            details.message = MessageRow::read(*message);

            auto attempts = m_database.run(
                MessageRow::selectAttempts() +
                    QStringLiteral("WHERE %1 ORDER BY id").arg(MessageRow::attemptsOf(QStringLiteral("?"))),
                {id, id});
            if (!attempts)
                return Failure<StorageError>(attempts.error());
            while (attempts->next())
                details.attempts.append(MessageRow::readAttempt(*attempts));

            // Its own; those that fit others as well; those of the messages that share its id in conflict.
            auto reports = m_database.run(
                QStringLiteral(
                    "SELECT r.received_at, m.sms_id, r.sent, r.late, 0, r.id FROM message m"
                    " JOIN report r ON r.message_id = m.id WHERE m.id = ?"
                    " UNION ALL SELECT r.received_at, r.sms_id, r.sent, r.late, 1, r.id FROM "
                    "report_candidate c"
                    " JOIN report r ON r.id = c.report_id WHERE c.message_id = ?"
                    " UNION ALL SELECT r.received_at, m.sms_id, r.sent, r.late, 1, r.id FROM message m"
                    " JOIN report_told t ON t.sms_id = m.sms_id AND t.sms_id_end = m.sms_id_end"
                    "  AND t.connection_id = m.connection_id AND t.message_id <> m.id"
                    " JOIN report r ON r.id = t.id WHERE m.id = ? AND m.conflict = 'shared-id' ORDER BY 6"),
                {id, id, id});
            if (!reports)
                return Failure<StorageError>(reports.error());
            while (reports->next()) {
                details.reports.append({MessageRow::timeOf(reports->value(0)), reports->value(1).toString(),
                                        reports->value(2).toBool(), reports->value(3).toBool(),
                                        reports->value(4).toBool()});
            }
            auto related = m_database.run(
                QStringLiteral("SELECT id, created_at, state FROM message WHERE id = ? OR resent_from = ?"
                               " ORDER BY id"),
                {details.message.resentFrom.value_or(0), id});
            if (!related)
                return Failure<StorageError>(related.error());
            while (related->next()) {
                const RelatedMessage one{
                    MessageRow::timeOf(related->value(1)),
                    stateFromName(related->value(2).toString()).value_or(MessageState::NotConfirmed),
                    related->value(0).toLongLong()};
                if (details.message.resentFrom == one.id)
                    details.repeats = one;
                else
                    details.repetitions.append(one);
            }
            return details;
        });
    }

    void close()
    {
        m_database.close();
        m_open = false;
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

    QString m_path;
    Database m_database;
    bool m_open = false;
};

MessageReader::MessageReader(const QString &databasePath, QObject *parent)
    : QObject(parent), m_worker(new Worker(databasePath))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("reader"));
    m_thread.start();
}

MessageReader::~MessageReader()
{
    m_thread.quit();
    m_thread.wait();
}

void MessageReader::openAnew()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

template <typename Answer, typename Question> QFuture<Stored<Answer>> MessageReader::ask(Question question)
{
    auto promise = std::make_shared<QPromise<Stored<Answer>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, question] {
        const auto unwanted = [&promise] {
            return promise->isCanceled();
        };
        if (!unwanted())
            promise->addResult(question(*worker, unwanted));
        promise->finish();
    });
    return promise->future();
}

QFuture<Stored<QList<Message>>> MessageReader::page(const HistoryFilter &filter, HistoryOrder order,
                                                    const IdRange &stretch, int count)
{
    return ask<QList<Message>>([=](Worker &worker, const HistoryPages::Unwanted &unwanted) {
        return worker.pages().and_then(
            [&](HistoryPages pages) { return pages.page(filter, order, stretch, count, unwanted); });
    });
}

QFuture<Stored<HistoryOutline>> MessageReader::outline(const HistoryFilter &filter, HistoryOrder order,
                                                       const IdRange &stretch, int pageSize, int pages)
{
    return ask<HistoryOutline>([=](Worker &worker, const HistoryPages::Unwanted &unwanted) {
        return worker.pages().and_then([&](HistoryPages lists) {
            return lists.outline(filter, order, stretch, pageSize, pages, unwanted);
        });
    });
}

QFuture<Stored<IdRange>> MessageReader::bounds()
{
    return ask<IdRange>([](Worker &worker, const HistoryPages::Unwanted &) {
        return worker.pages().and_then([](HistoryPages pages) { return pages.bounds(); });
    });
}

QFuture<Stored<QStringList>> MessageReader::trunks()
{
    return ask<QStringList>([](Worker &worker, const HistoryPages::Unwanted &) {
        return worker.pages().and_then([](HistoryPages pages) { return pages.trunks(); });
    });
}

QFuture<Stored<MessageDetails>> MessageReader::details(MessageId id)
{
    return ask<MessageDetails>(
        [id](Worker &worker, const HistoryPages::Unwanted &) { return worker.details(id); });
}

QFuture<Stored<int>> MessageReader::attentionCount()
{
    return ask<int>([](Worker &worker, const HistoryPages::Unwanted &) {
        const Stored<int> count = worker.attentionCount();
        worker.rest();
        return count;
    });
}
