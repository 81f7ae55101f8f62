// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/Quoted.h"

namespace {

constexpr qsizetype maxForeign = 300;
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

/// Marks and overrides that would reach beyond the place where the text stands.
bool steersDirection(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

QString Quoted::number(const QString &number)
{
    return leftToRightIsolate + plain(number) + popIsolate;
}

QString Quoted::foreign(const QString &text)
{
    const QString cleaned = plain(text);
    return cleaned.isEmpty() ? QString() : firstStrongIsolate + cleaned + popIsolate;
}

QString Quoted::plain(const QString &text)
{
    // A little more than is shown, so that a hostile megabyte costs nothing.
    QString cleaned = text.left(4 * maxForeign);
    for (QChar &character : cleaned) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    }
    cleaned.removeIf(steersDirection);
    cleaned = cleaned.simplified();
    if (cleaned.size() <= maxForeign)
        return cleaned;
    cleaned.truncate(maxForeign - 1);
    if (cleaned.back().isHighSurrogate())
        cleaned.chop(1);
    return cleaned + QChar(0x2026);
}
