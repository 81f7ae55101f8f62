// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The beginning of a text, at most \a room UTF-16 code units of it, never ending inside what a reader sees
/// as one character: not in a surrogate pair, not before an accent, not in an emoji. Costs no more than room
/// asks for, however long the text is.
[[nodiscard]] QString wholeCharacters(const QString &text, qsizetype room);
