// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Fonts for letters that the desktop's font lacks; one file a system.
namespace LetterFonts {

/// Names, behind the application's own font, the one of the system's that has the Han letters. Where a letter
/// is missing, Qt asks each font of the system in turn, in an order that need not begin with those for its
/// script: with some hundred fonts the first Chinese message took longer than all the rest of the window.
/// Does nothing where the font has them itself, or no font has, or the system is asked for a letter directly.
/// Before the first widget: each would be laid out anew.
void prefer();

} // namespace LetterFonts
