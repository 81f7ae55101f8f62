// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "app/storage/StorageError.h"

class Database;
class SearchBlock;

/// How far the index goes.
struct SearchReach
{
    MessageId upto = 0;       ///< newer messages are not in it
    QList<MessageId> changed; ///< nor is all that is to be found in these, by id
    bool more = false;        ///< there are messages that it could take in or file anew now
    bool isScattered = false; ///< it lies in pieces, of which each search reads some pages: pack() pays
};

/// Finds blocks of messages by any three letters in a row in one of them (FTS5, trigrams). It is filled
/// behind the writer's back, in whole blocks, and may lag behind: what it does not reach is looked at row by
/// row. In a block that it finds any message may match, and all of them have to be looked at.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Takes in the next messages, at most \a limit, in one transaction. What is still on its way is waited
    /// for, unless many newer ones wait behind it.
    [[nodiscard]] Stored<SearchReach> extend(int limit);
    /// Before these are deleted, in the transaction that does it. What stays of their blocks is filed anew.
    [[nodiscard]] Stored<void> forget(const QList<MessageId> &ids);

    /// What was forgotten takes room, and what came step by step lies in pieces, until it is packed: one
    /// short step. True where there is more to do; the first step of a round is \a anew.
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

private:
    /// Of whole blocks.
    struct Portion
    {
        QList<Message> messages = {};
        MessageId upto = 0;
        bool more = false;
    };

    [[nodiscard]] Stored<void> followRules();
    [[nodiscard]] Stored<bool> isScattered();
    [[nodiscard]] Stored<Portion> next(int limit, MessageId upto);
    [[nodiscard]] Stored<void> takeIn(const QList<Message> &messages);
    /// True where there may be more of them.
    [[nodiscard]] Stored<bool> takeInChanged(int limit);
    [[nodiscard]] Stored<void> fileAnew(const SearchBlock &block, const QSet<MessageId> &without);
    [[nodiscard]] Stored<QList<Message>> asFiled(QList<Message> messages, const IdRange &ids);

    Database &m_database;
};
