// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Retention.h"
#include "app/storage/StoreSpace.h"

#include <memory>

/// Deletes old messages and gives their room back, a short step at a time, so that no send waits for it. Has
/// a connection of its own while it works; belongs to the writer's thread, which is never in the middle of
/// something when a step begins.
class Shredder
{
public:
    Shredder();
    ~Shredder();

    [[nodiscard]] Stored<void> open(const QString &path);
    void close();

    /// What the rule can be about: begin here.
    [[nodiscard]] Stored<IdRange> stretch(const RetentionRule &rule);
    /// When the newest messages were written: the third latest time of the last ones, so that one or two which
    /// were written under a wrong clock say nothing. Invalid: there is none.
    [[nodiscard]] Stored<QDateTime> newestAt();
    [[nodiscard]] Stored<RetentionChunk> deleteChunk(const RetentionRule &rule, const IdRange &stretch,
                                                     int limit);

    /// See SearchIndex::pack().
    [[nodiscard]] Stored<bool> packIndex(bool anew);

    // See StoreSpace.
    [[nodiscard]] Stored<StoreSize> size();
    [[nodiscard]] Stored<int> giveBack(int pages);
    [[nodiscard]] Stored<void> rebuild();
    void emptyLog();

private:
    std::unique_ptr<Database> m_database; ///< behind a pointer: no other room sees QtSql
};
