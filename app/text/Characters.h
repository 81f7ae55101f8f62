// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

/// The character that begins at a UTF-16 code unit: half a surrogate pair stands for itself, U+0000 for the
/// end.
[[nodiscard]] inline char32_t characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

/// How many UTF-16 code units a character takes.
[[nodiscard]] inline qsizetype lengthOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}
