// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

#include <QDateTime>

/// Why a draft did not become a message. Nothing was kept of it.
struct EnqueueError
{
    enum class Kind {
        BadNumber,
        BadText,
        NoConnection,
        Repeated, ///< the same text went to the same number a moment ago, and nobody said that it is meant
        Storage
    };

    Kind kind = Kind::Storage;
    StorageError storage;
    QDateTime earlierAt = {}; ///< Repeated: when the earlier one was written
};
