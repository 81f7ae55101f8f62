// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "app/storage/StorageError.h"

class Database;
class SearchNeedle;

/// How far the index goes.
struct SearchReach
{
    MessageId upto = 0;       ///< newer messages are not in it
    QList<MessageId> changed; ///< nor is all that is to be found in these, by id
    bool more = false;        ///< there are messages that it could take in now
};

/// Finds messages by any three letters in a row of theirs (FTS5, trigrams). It is filled behind the writer's
/// back and may lag behind: what it does not reach is looked at row by row. What it finds may match, and has
/// to be looked at as well.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Takes in the next messages, at most \a limit, in one transaction. What is still on its way is waited
    /// for, unless many newer ones wait behind it.
    [[nodiscard]] Stored<SearchReach> extend(int limit);
    /// Before these are deleted, in the transaction that does it.
    [[nodiscard]] Stored<void> forget(const QList<Message> &messages);

    /// What was forgotten takes room until it is packed: one short step. True where there is more to do; the
    /// first step of a round is \a anew.
    [[nodiscard]] Stored<bool> pack(bool anew);
    /// Nothing of it is believed any more: it reaches nowhere, and is filled anew by the next extend().
    /// Within the caller's transaction.
    [[nodiscard]] Stored<void> distrust();

    [[nodiscard]] Stored<SearchReach> reach();
    /// Where within a stretch there may be messages of that time, oldest first. Invalid times are open ends.
    [[nodiscard]] Stored<QList<IdRange>> stretches(const QDateTime &from, const QDateTime &until,
                                                   const IdRange &stretch);
    /// The names of trunks in the messages that it reaches.
    [[nodiscard]] Stored<QStringList> trunks();

    /// What to ask table "search" for; empty where it cannot help, as with fewer than three letters. An empty
    /// needle or trunk asks for nothing.
    [[nodiscard]] static QString question(const SearchNeedle &needle, const QString &trunk);

private:
    [[nodiscard]] Stored<void> followRules();
    [[nodiscard]] Stored<QList<Message>> next(int limit, MessageId upto);
    [[nodiscard]] Stored<void> takeIn(const QList<Message> &messages);
    [[nodiscard]] Stored<void> takeInChanged(int limit);

    Database &m_database;
};
