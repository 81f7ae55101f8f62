// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QCoreApplication>

/// Why the messages on disk cannot be read or written, in words.
class StorageWording
{
    Q_DECLARE_TR_FUNCTIONS(StorageWording)

public:
    /// A few words without a full stop.
    [[nodiscard]] static QString phrase(const StorageError &error);
    /// What happened and what to do.
    [[nodiscard]] static QString sentence(const StorageError &error);
    /// SQLite's own words for support, or nothing.
    [[nodiscard]] static QString detail(const StorageError &error);
};
