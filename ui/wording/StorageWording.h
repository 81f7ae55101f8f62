// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"
#include "app/storage/StoreCondition.h"

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
    /// What became of a damaged file.
    [[nodiscard]] static QString rescued(const StoreRescue &rescue);
    /// That a backup took the store's place, and where the former one is.
    [[nodiscard]] static QString restored(const StoreExchange &exchange);
    /// What is wrong with where the messages lie, and what to do; empty on a disk of this computer.
    [[nodiscard]] static QString placeAdvice(StorePlace place);
    /// SQLite's own words for support, or nothing.
    [[nodiscard]] static QString detail(const StorageError &error);
};
