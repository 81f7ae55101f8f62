// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Result.h"

#include <QMetaType>
#include <QString>

enum class StorageErrorKind {
    CannotOpen,    ///< folder or file cannot be read or written
    NotADatabase,  ///< SQLite 26 or 11: the file is damaged or something else
    NewerSchema,   ///< written by a newer TrunkText
    DiskFull,      ///< SQLite 13
    Locked,        ///< SQLite 5 or 6, after the busy time-out
    DriverMissing, ///< no QSQLITE plug-in
    Other
};

/// Why the store could not do what was asked. Worded in ui/wording.
struct StorageError
{
    StorageErrorKind kind = StorageErrorKind::Other;
    QString detail; ///< SQLite's own words; never bound values

    friend bool operator==(const StorageError &, const StorageError &) = default;
};

template <typename T> using Stored = Result<T, StorageError>;

Q_DECLARE_METATYPE(StorageError)
