// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/Quoted.h"

#include "app/text/Graphemes.h"
#include "app/text/HiddenCharacters.h"

#include <QGuiApplication>

#include <algorithm>

namespace {

constexpr qsizetype maxForeign = 300;
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

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

QString Quoted::name(const QString &text)
{
    const QString cleaned = plain(text);
    const auto isAscii = [](QChar unit) {
        return unit.unicode() < 0x80;
    };
    const bool standsFirm = !cleaned.isEmpty() && std::all_of(cleaned.begin(), cleaned.end(), isAscii) &&
                            cleaned.front().isLetter() && cleaned.back().isLetterOrNumber();
    return standsFirm ? cleaned : foreign(text);
}

QString Quoted::moment(const QString &text)
{
    return text.isRightToLeft() == QGuiApplication::isRightToLeft() ? text : foreign(text);
}

QString Quoted::plain(const QString &text)
{
    // A little more than is shown, so that a hostile megabyte costs nothing.
    QString cleaned = withHiddenShown(wholeCharacters(text, 4 * maxForeign));
    for (QChar &character : cleaned) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    }
    cleaned = cleaned.simplified();
    if (cleaned.size() <= maxForeign)
        return cleaned;
    return wholeCharacters(cleaned, maxForeign - 1) + QChar(0x2026);
}
