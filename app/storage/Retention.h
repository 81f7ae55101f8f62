// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "app/storage/StorageError.h"

#include <QDateTime>
#include <QList>

class Database;

/// Which messages are old enough to be deleted. Times are UTC.
struct RetentionRule
{
    QDateTime before;        ///< written before this
    QDateTime settledBefore; ///< and nothing has become of them since this

    /// Whoever asks for less gets this: nothing of a week is ever deleted as old.
    static constexpr int fewestDays = 7;

    /// Whole days of this place: what is deleted today is the same all day long. Nothing that has
    /// changed in the last three days is touched, since a report may still come until then (see
    /// ReportClaims).
    [[nodiscard]] static RetentionRule olderThan(int days, const QDateTime &now);

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// What a rule would delete.
struct RetentionPreview
{
    int messages = 0;
    QDateTime oldest; ///< of those messages; invalid: none
    QDateTime newest;
    int kept = 0;     ///< old enough, but not finished
    qint64 bytes = 0; ///< about as much room is given back

    friend bool operator==(const RetentionPreview &, const RetentionPreview &) = default;
};

/// What one short transaction deleted.
struct RetentionChunk
{
    QList<IdRange> gone; ///< no message lies in them any more
    int messages = 0;
    MessageId last = 0; ///< go on behind it
    bool finished = false;
};

/// Deletes what is old and finished: never what waits, is being sent, or may still be reported on, and never
/// the second message of somebody whose first one stays: that would need attention again.
namespace Retention {

/// Reads all old messages once: 0.2 s for a million.
[[nodiscard]] Stored<RetentionPreview> preview(Database &database, const RetentionRule &rule);

/// The last message that was written before \a time; 0: none. Ids rise with the time, so a few looks do it.
[[nodiscard]] Stored<MessageId> lastBefore(Database &database, const QDateTime &time);

/// Looks at the first \a limit messages of the stretch, and deletes those that the rule names, with all that
/// belongs to them, in one transaction.
[[nodiscard]] Stored<RetentionChunk> deleteChunk(Database &database, const RetentionRule &rule,
                                                 const IdRange &stretch, int limit);

} // namespace Retention
