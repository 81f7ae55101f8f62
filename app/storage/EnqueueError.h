// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

/// Why a draft did not become a message. Nothing was kept of it.
struct EnqueueError
{
    enum class Kind { BadNumber, BadText, NoConnection, Storage };

    Kind kind = Kind::Storage;
    StorageError storage;
};
