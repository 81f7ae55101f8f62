// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Files with customers' data: the owner's alone.
namespace PrivateFile {

/// Makes an empty file where there is none. By us first, so that SQLite's own files (the journal and the log
/// take its mode) are the owner's alone, too. False where there is none afterwards.
[[nodiscard]] bool create(const QString &path);

/// Takes away a lock file that holds no owner: whoever made it was killed before it wrote its number, and no
/// QLockFile would ever take it for stale. True where there was one.
bool removeNobodysLock(const QString &path);

} // namespace PrivateFile
