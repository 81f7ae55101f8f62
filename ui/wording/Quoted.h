// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text that is not ours, made safe to stand inside a sentence of ours.
namespace Quoted {

/// A phone number, an address or a fingerprint: isolated, and left to right in every language.
[[nodiscard]] QString number(const QString &number);

/// A name or words of the PBX: one line, without control characters, "[U+202E]" in the place of what cannot
/// be seen, at most 300 characters, isolated so that it cannot turn the sentence around. Not for rich text:
/// show it in a plain-text label.
[[nodiscard]] QString foreign(const QString &text);

/// The same, but bare where isolating could change nothing: a name of ASCII signs that begins with a letter
/// and ends with a letter or digit. Such are most trunks' names, and lists of them are read by other
/// programs.
[[nodiscard]] QString name(const QString &text);

/// A day or a time in the words of the region, which may be of another language than the window: isolated
/// where it is written the other way, so that "2 Jan" stays in its order among Arabic words.
[[nodiscard]] QString moment(const QString &text);

/// The same cleaning without the isolates, for places where it stands alone.
[[nodiscard]] QString plain(const QString &text);

} // namespace Quoted
