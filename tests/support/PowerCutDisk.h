// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <functional>

/// A disk under SQLite that remembers what it was made to keep (fsync) and what it only was given, and can
/// show what would be left of both after a power cut. Stands between SQLite and the system for the whole
/// process from when it is made; one at a time.
class PowerCutDisk
{
public:
    PowerCutDisk();
    ~PowerCutDisk();
    PowerCutDisk(const PowerCutDisk &) = delete;
    PowerCutDisk &operator=(const PowerCutDisk &) = delete;

    /// Called before each write, truncation and sync: a moment at which the power may go.
    std::function<void()> beforeEach;

    /// Writes to \a folder what the disk would hold now: all that was synced, and of all that was not, each
    /// sector or none of it, as \a dice fall.
    void cutInto(const QString &folder, QRandomGenerator &dice) const;

    /// Syncs that were asked for; 0: SQLite does not go through here at all.
    [[nodiscard]] int syncs() const;
};
