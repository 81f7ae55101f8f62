// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Retention.h"
#include "app/storage/Shredder.h"
#include "tests/support/TemporaryStore.h"

inline const QDateTime today({2026, 3, 2}, {9, 0}, Qt::UTC);
inline constexpr int keptDays = 90;

inline QDateTime daysAgo(int days)
{
    return today.addDays(-days);
}

/// What a test stands on.
template <typename T> T expect(Stored<T> stored)
{
    if (!stored)
        qFatal("the store of a test: %s", qUtf8Printable(stored.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(stored);
}

/// A store, and somebody who deletes from it.
class RetentionDesk
{
public:
    RetentionDesk() { expect(m_shredder.open(m_store.path())); }

    MessageId write(const QDateTime &at, MessageState state, std::optional<MessageId> repeats = {},
                    const QDateTime &stateAt = {})
    {
        const MessageId id = m_store.queue(QStringLiteral("15100001111"), at);
        run(QStringLiteral("UPDATE message SET state = ?, state_at = ?, resent_from = ? WHERE id = ?"),
            {stateName(state), (stateAt.isValid() ? stateAt : at).toMSecsSinceEpoch(),
             repeats ? QVariant(*repeats) : QVariant(QMetaType::fromType<qlonglong>()), id});
        return id;
    }

    void run(const QString &sql, const QVariantList &values = {})
    {
        std::ignore = m_store.onDisk(sql, values);
    }

    RetentionPreview preview()
    {
        Database database;
        expect(database.open(m_store.path(), Database::Access::ReadOnly));
        return expect(Retention::preview(database, rule));
    }

    /// All that is old, \a limit at a time. The ids that were told of.
    QList<IdRange> deleteAll(int limit = 100)
    {
        QList<IdRange> gone;
        IdRange stretch = expect(m_shredder.stretch(rule));
        for (bool finished = false; !finished;) {
            const RetentionChunk chunk = expect(m_shredder.deleteChunk(rule, stretch, limit));
            gone += chunk.gone;
            stretch.oldest = chunk.last + 1;
            finished = chunk.finished;
            deleted += chunk.messages;
        }
        return gone;
    }

    QList<MessageId> left()
    {
        QList<MessageId> ids;
        const QStringList all =
            m_store
                .onDisk(QStringLiteral("SELECT group_concat(id) FROM (SELECT id FROM message ORDER BY id)"))
                .toString()
                .split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &id : all)
            ids.append(id.toLongLong());
        return ids;
    }

    int attention()
    {
        return m_store
            .onDisk(QStringLiteral("SELECT count(*) FROM message WHERE state IN ('Failed', 'Not confirmed')"
                                   " AND id NOT IN (SELECT resent_from FROM message"
                                   " WHERE resent_from IS NOT NULL)"))
            .toInt();
    }

    TemporaryStore &store() { return m_store; }
    Shredder &shredder() { return m_shredder; }

    RetentionRule rule = RetentionRule::olderThan(keptDays, today);
    int deleted = 0;

private:
    TemporaryStore m_store;
    Shredder m_shredder;
};

/// Old messages with attempts, as many as it takes.
inline void fill(Database &database, int messages)
{
    expect(database.run(
        QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < ?)"
                       " INSERT INTO message (connection_id, recipient, number, text, state, created_at,"
                       " state_at, due_at) SELECT 'head-office', '15100001111', '15100001111',"
                       " 'Your secret plan has 20 GB left. ' || x, 'Sent', x, x, x FROM c"),
        {messages}));
    expect(database.run(QStringLiteral("INSERT INTO attempt (id, trunk, started_at, outcome)"
                                       " SELECT (id << 16) + 1, 'GSM-1', 1, 'accepted' FROM message")));
}
