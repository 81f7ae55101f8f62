// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/LetterFonts.h"

// DirectWrite and Core Text are asked for the font of a letter, and answer at once.
std::optional<QFont> LetterFonts::forHan(const QFont &)
{
    return {};
}

void LetterFonts::prepareHan(const QFont &) {}
