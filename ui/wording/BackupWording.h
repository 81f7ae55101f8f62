// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/BackupError.h"
#include "app/storage/Retention.h"
#include "app/storage/StoreContents.h"

#include <QCoreApplication>

/// The messages on disk as a whole: how many there are, what of them goes, and their backups, in words.
class BackupWording
{
    Q_DECLARE_TR_FUNCTIONS(BackupWording)

public:
    /// What happened and what to do.
    [[nodiscard]] static QString sentence(const BackupError &error);

    /// "1,234 messages, from 03/05/2025 to 02/03/2026, 412 MB."
    [[nodiscard]] static QString contents(const StoreContents &contents);
    /// What a backup's waiting messages become when it takes the store's place; empty where there are none.
    [[nodiscard]] static QString waitingInBackup(int waiting);
    /// What replaces what: all that has to be known before the yes.
    [[nodiscard]] static QString replaces(const StoreContents &present);
    /// What becomes of those that wait in the store that is replaced.
    [[nodiscard]] static QString waitingHere(int waiting);
    [[nodiscard]] static QString written(const QString &path, const StoreContents &contents);

    /// What a rule would delete, and what it keeps.
    [[nodiscard]] static QString preview(const RetentionPreview &preview, const RetentionRule &rule);

    /// Of a moment, as this place counts its days.
    [[nodiscard]] static QString day(const QDateTime &moment);
    [[nodiscard]] static QString size(qint64 bytes);
    /// "412 MB", and how much of it is unused.
    [[nodiscard]] static QString room(qint64 bytes, qint64 freeBytes);
};
