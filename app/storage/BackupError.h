// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Result.h"
#include "app/storage/StorageError.h"

#include <QMetaType>

/// Why a backup was not made, or will not be taken back.
struct BackupError
{
    enum class Kind {
        NothingToCopy, ///< no message was ever written here
        IsTheStore,    ///< the file that was named is the store itself, or one beside it
        CannotWrite,   ///< the place that was named does not take the file
        CannotRead,    ///< the backup is not there or cannot be read
        TooLarge,      ///< larger than any backup of ours, or than the disk has room for
        NotABackup,    ///< another kind of file, or a database that is not ours as it stands
        NewerSchema,   ///< made by a newer TrunkText
        Damaged,       ///< parts of it cannot be read
        Cancelled,
        Store ///< the present store: see storage
    };

    Kind kind = Kind::Store;
    StorageError storage = {};
};

template <typename T> using BackedUp = Result<T, BackupError>;

Q_DECLARE_METATYPE(BackupError)
