// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"
#include "app/storage/StoreCondition.h"

#include <QDateTime>

/// The file under the store, and those beside it, as the process that owns the outbox looks after them. A
/// damaged file is put aside, never deleted. Belongs to the thread of the store.
class MessageFile
{
public:
    explicit MessageFile(QString path) : m_path(std::move(path)) {}

    /// To be called before the store is opened: puts an accepted backup in place (see StoreRestore). The
    /// whole file is only read through where the last owner came to no good end or met a damage: SQLite's own
    /// log brings the file over a crash, and reading it through takes a second for a million messages. Fails
    /// where a damaged file cannot be moved.
    [[nodiscard]] Stored<StoreCondition> prepare(const QDateTime &now);

    /// Somebody was told NotADatabase: the next prepare() reads the file through.
    void noteDamage() { m_sawDamage = true; }

    /// The store is closed, and nothing was under way.
    void endCleanly();

private:
    [[nodiscard]] bool isDamaged(bool thorough) const;
    [[nodiscard]] Stored<StoreRescue> rescue(const QDateTime &now);
    [[nodiscard]] QString markPath() const { return m_path + QStringLiteral(".in-use"); }
    void removeOldCopies(const QDateTime &now);

    QString m_path;
    bool m_sawDamage = false;
};
