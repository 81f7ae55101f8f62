// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Files with customers' data: the owner's alone.
namespace PrivateFile {

/// Makes an empty file where there is none. By us first, so that SQLite's own files (the journal and the log
/// take its mode) are the owner's alone, too. False where there is none afterwards.
[[nodiscard]] bool create(const QString &path);

} // namespace PrivateFile
