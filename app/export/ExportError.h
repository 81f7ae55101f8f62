// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Result.h"
#include "app/storage/StorageError.h"

#include <QMetaType>
#include <QString>

enum class ExportErrorKind {
    NoFolder,   ///< the folder is not there (any more)
    NotAllowed, ///< folder or file may not be written
    DiskFull,
    NotWritten, ///< the system said no in another way
    NotRead,    ///< the messages could not be read; `storage` tells why
    NotPrinted, ///< the printer did not take it
    PartMissing ///< what prints is not installed
};

/// Why an export or a print came to nothing. Worded in ui/wording.
struct ExportError
{
    ExportErrorKind kind = ExportErrorKind::NotWritten;
    QString detail; ///< the system's own words
    StorageError storage;

    friend bool operator==(const ExportError &, const ExportError &) = default;
};

template <typename T> using Exported = Result<T, ExportError>;

Q_DECLARE_METATYPE(ExportError)
