// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A year of a call centre: messages in the languages of its callers, most of them Sent, with the attempts
/// and reports that the program writes for each. The same at every run.
namespace GeneratedStore {

/// A folder's name that tells all that such a store depends on.
[[nodiscard]] QString nameFor(int messages);

/// A profile's store with so many messages, its search index filled by the program's own code. Kept for the
/// next run in \a folder.
void make(const QString &folder, int messages);

/// Bytes of all texts in it.
[[nodiscard]] qint64 textBytes(const QString &path);

} // namespace GeneratedStore
