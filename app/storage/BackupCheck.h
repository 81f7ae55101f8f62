// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/BackupError.h"
#include "app/storage/StoreContents.h"

/// Whether a file is a sound store of ours. Anybody may have made it.
namespace BackupCheck {

/// Reads the whole file; nothing that stands in its schema is ever run. \a path is a copy of our own, in a
/// folder where a few small files may be made: nobody can exchange it between this look and its use.
[[nodiscard]] BackedUp<StoreContents> of(const QString &path);

} // namespace BackupCheck
