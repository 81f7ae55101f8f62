// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Gsm7Alphabet.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace {

// TS 23.038, 6.2.1, row by row. 0x09 is the capital cedilla; 0x1B is the escape and no character.
constexpr std::u16string_view defaultTable =
    u"@\u00A3$\u00A5\u00E8\u00E9\u00F9\u00EC\u00F2\u00C7\n\u00D8\u00F8\r\u00C5\u00E5"
    u"\u0394_\u03A6\u0393\u039B\u03A9\u03A0\u03A8\u03A3\u0398\u039E\u00C6\u00E6\u00DF\u00C9"
    u" !\"#\u00A4%&'()*+,-./"
    u"0123456789:;<=>?"
    u"\u00A1ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZ\u00C4\u00D6\u00D1\u00DC\u00A7"
    u"\u00BFabcdefghijklmno"
    u"pqrstuvwxyz\u00E4\u00F6\u00F1\u00FC\u00E0";

// TS 23.038, 6.2.1.1: the form feed is the page break.
constexpr std::u16string_view extensionTable = u"\f^{}\\[~]|\u20AC";

static_assert(defaultTable.size() == 127 && extensionTable.size() == 10);

constexpr char16_t euro = 0x20AC;
constexpr std::size_t knownUnits = 0x03AA; // the last of the Greek capitals is below; only the euro is above

constexpr auto septetsOf = [] {
    std::array<std::uint8_t, knownUnits> table{};
    for (const char16_t unit : defaultTable)
        table[unit] = 1;
    for (const char16_t unit : extensionTable) {
        if (unit < knownUnits)
            table[unit] = 2;
    }
    return table;
}();

} // namespace

int Gsm7Alphabet::septets(char16_t unit)
{
    if (unit < knownUnits)
        return septetsOf[unit];
    return unit == euro ? 2 : 0;
}
