// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/MessageReader.h"

#include "app/storage/Database.h"
#include "app/storage/MessageRow.h"

#include <QPromise>

namespace {

// LIKE with the agent's own wildcards taken literally.
QString containing(const QString &text)
{
    QString pattern = text;
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    pattern.replace(QLatin1Char('%'), QLatin1String("\\%"));
    pattern.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

QString notRepeated()
{
    return QStringLiteral("id NOT IN (SELECT resent_from FROM message WHERE resent_from IS NOT NULL)");
}

} // namespace

/// Lives in the reader's thread and owns its read-only connection there.
class MessageReader::Worker : public QObject
{
public:
    explicit Worker(QString path) : m_path(std::move(path)) {}

    Stored<QList<Message>> page(const HistoryFilter &filter, MessageId before, int count)
    {
        return opened().and_then([&]() -> Stored<QList<Message>> {
            QStringList conditions{QStringLiteral("1")};
            QVariantList values;
            if (before > 0) {
                conditions.append(QStringLiteral("id < ?"));
                values.append(before);
            }
            if (!filter.text.isEmpty()) {
                conditions.append(
                    QStringLiteral("(number LIKE ? ESCAPE '\\' OR recipient LIKE ? ESCAPE '\\'"
                                   " OR text LIKE ? ESCAPE '\\' OR sms_id LIKE ? ESCAPE '\\')"));
                for (int column = 0; column < 4; ++column)
                    values.append(containing(filter.text));
            }
            if (!filter.states.isEmpty()) {
                QStringList marks;
                for (const MessageState state : filter.states) {
                    marks.append(QStringLiteral("?"));
                    values.append(stateName(state));
                }
                conditions.append(QStringLiteral("state IN (%1)").arg(marks.join(QLatin1Char(','))));
            }
            if (filter.notRepeated)
                conditions.append(notRepeated());
            values.append(count);
            return m_database
                .run(MessageRow::select() + QStringLiteral("WHERE ") +
                         conditions.join(QLatin1String(" AND ")) +
                         QStringLiteral(" ORDER BY id DESC LIMIT ?"),
                     values)
                .and_then([](QSqlQuery query) -> Stored<QList<Message>> {
                    QList<Message> messages;
                    while (query.next())
                        messages.append(MessageRow::read(query));
                    return Database::ended(query).map([&messages] { return std::move(messages); });
                });
        });
    }

    Stored<int> attentionCount()
    {
        return opened().and_then([&]() -> Stored<int> {
            return m_database
                .run(QStringLiteral("SELECT count(*) FROM message"
                                    " WHERE state IN ('Failed', 'Not confirmed') AND ") +
                     notRepeated())
                .map([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; });
        });
    }

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
                MessageRow::selectAttempts() + QStringLiteral("WHERE message_id = ? ORDER BY id"), {id});
            if (!attempts)
                return Failure<StorageError>(attempts.error());
            while (attempts->next())
                details.attempts.append(MessageRow::readAttempt(*attempts));

            // Its own; those that fit others as well; those of the messages that share its id in conflict.
            auto reports = m_database.run(
                QStringLiteral(
                    "SELECT received_at, sms_id, sent, late, 0, id FROM report WHERE message_id = ?"
                    " UNION ALL SELECT r.received_at, r.sms_id, r.sent, r.late, 1, r.id FROM "
                    "report_candidate c"
                    " JOIN report r ON r.id = c.report_id WHERE c.message_id = ?"
                    " UNION ALL SELECT r.received_at, r.sms_id, r.sent, r.late, 1, r.id FROM message m"
                    " JOIN report r ON r.sms_id = m.sms_id AND r.connection_id = m.connection_id"
                    " AND r.message_id <> m.id WHERE m.id = ? AND m.conflict = 'shared-id' ORDER BY 6"),
                {id, id, id});
            if (!reports)
                return Failure<StorageError>(reports.error());
            while (reports->next()) {
                details.reports.append({MessageRow::timeOf(reports->value(0)), reports->value(1).toString(),
                                        reports->value(2).toBool(), reports->value(3).toBool(),
                                        reports->value(4).toBool()});
            }
            return details;
        });
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

QFuture<Stored<QList<Message>>> MessageReader::page(const HistoryFilter &filter, MessageId before, int count)
{
    auto promise = std::make_shared<QPromise<Stored<QList<Message>>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, filter, before, count] {
        promise->addResult(worker->page(filter, before, count));
        promise->finish();
    });
    return promise->future();
}

QFuture<Stored<MessageDetails>> MessageReader::details(MessageId id)
{
    auto promise = std::make_shared<QPromise<Stored<MessageDetails>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, id] {
        promise->addResult(worker->details(id));
        promise->finish();
    });
    return promise->future();
}

QFuture<Stored<int>> MessageReader::attentionCount()
{
    auto promise = std::make_shared<QPromise<Stored<int>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise] {
        promise->addResult(worker->attentionCount());
        promise->finish();
    });
    return promise->future();
}
