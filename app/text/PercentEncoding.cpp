// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/PercentEncoding.h"

#include "app/text/Characters.h"

namespace {

bool isUnreserved(char32_t character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') ||
           (character >= '0' && character <= '9') || character == '-' || character == '.' ||
           character == '_' || character == '~';
}

void appendOctet(QByteArray &out, char32_t octet)
{
    constexpr char digits[] = "0123456789ABCDEF";
    out += '%';
    out += digits[octet >> 4];
    out += digits[octet & 0xF];
}

void appendEncoded(QByteArray &out, char32_t character)
{
    if (character < 0x80) {
        appendOctet(out, character);
    } else if (character < 0x800) {
        appendOctet(out, 0xC0 | (character >> 6));
        appendOctet(out, 0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        appendOctet(out, 0xE0 | (character >> 12));
        appendOctet(out, 0x80 | ((character >> 6) & 0x3F));
        appendOctet(out, 0x80 | (character & 0x3F));
    } else {
        appendOctet(out, 0xF0 | (character >> 18));
        appendOctet(out, 0x80 | ((character >> 12) & 0x3F));
        appendOctet(out, 0x80 | ((character >> 6) & 0x3F));
        appendOctet(out, 0x80 | (character & 0x3F));
    }
}

} // namespace

// Not QUrl::toPercentEncoding(): that makes "?" of a lone surrogate, which would read as something the agent
// wrote. U+FFFD is what a decoder expects there.
QByteArray percentEncoded(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() * 3);
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        at += lengthOf(character);
        if (isUnreserved(character))
            out += static_cast<char>(character);
        else
            appendEncoded(out,
                          QChar::isSurrogate(character) ? char32_t(QChar::ReplacementCharacter) : character);
    }
    return out;
}
