// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <optional>

/// Fonts for letters that the desktop's font lacks; one file a system.
namespace LetterFonts {

/// What a widget sets that shows messages: behind its own font the one of the system's that has the Han
/// letters; nothing else of the font is set. Where a letter is missing, Qt asks each font of the system in
/// turn, in an order that need not begin with those for its script: with some hundred fonts the first Chinese
/// message took longer than all the rest of the window. Nothing where the font has them itself, or no font
/// has, or somebody has named several fonts, or the system is asked for a letter directly. Takes half a
/// millisecond.
[[nodiscard]] std::optional<QFont> forHan(const QFont &font);

/// Loads what a Han letter in this font is drawn with, before the first one is drawn: takes a millisecond or
/// two, once.
void prepareHan(const QFont &font);

} // namespace LetterFonts
