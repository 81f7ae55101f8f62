// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PastedText.h"

#include "app/text/Graphemes.h"

#include <QList>

#include <algorithm>

namespace {

/// What one code unit becomes: itself, a line feed, a space, or nothing (0).
char16_t cleaned(char16_t unit)
{
    switch (unit) {
    case u'\t':
        return u' ';
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x0085: // next line
    case 0x2028: // line separator
    case 0x2029: // paragraph separator
        return u'\n';
    case 0xFFFC: // the placeholder of an object that is not there
        return 0;
    default:
        break;
    }
    const bool isControl = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
    const bool isNoncharacter = (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE;
    return isControl || isNoncharacter || QChar::isSurrogate(unit) ? u'\0' : unit;
}

} // namespace

PastedText PastedText::from(QStringView source, qsizetype room)
{
    // Far enough beyond the room to see whether a character goes on there.
    constexpr qsizetype lookAhead = 64;
    room = std::max<qsizetype>(0, room);

    PastedText result;
    QList<qsizetype> origins; // for each kept unit, where in the source it stood
    const auto keep = [&](char16_t unit, qsizetype origin) {
        result.kept.append(QChar(unit));
        origins.append(origin);
    };
    for (qsizetype at = 0; at < source.size() && result.kept.size() < room + lookAhead; ++at) {
        const char16_t unit = source[at].unicode();
        if (QChar::isHighSurrogate(unit) && at + 1 < source.size() && source[at + 1].isLowSurrogate()) {
            const char16_t low = source[at + 1].unicode();
            if ((QChar::surrogateToUcs4(unit, low) & 0xFFFE) != 0xFFFE) {
                keep(unit, at);
                keep(low, at + 1);
            }
            ++at;
        } else if (unit == u'\r' && at + 1 < source.size() && source[at + 1] == QLatin1Char('\n')) {
            // the line feed follows
        } else if (const char16_t good = cleaned(unit)) {
            keep(good, at);
        }
    }
    if (result.kept.size() <= room)
        return result;
    const qsizetype cut = wholeCharacters(result.kept, room).size();
    result.dropped = source.size() - origins.at(cut);
    result.kept.truncate(cut);
    return result;
}
