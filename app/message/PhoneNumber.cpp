// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/PhoneNumber.h"

#include <QChar>
#include <QList>

namespace {

constexpr qsizetype fewestDigits = 3;
constexpr qsizetype fewestInCode = 2;
constexpr qsizetype mostSigns = 20;

bool isSpaceOrInvisible(char32_t character)
{
    if (QChar::isSpace(character) || QChar::category(character) == QChar::Other_Format)
        return true;
    return (character >= 0xFE00 && character <= 0xFE0F)      // variation selectors
           || (character >= 0xE0100 && character <= 0xE01EF) // more of them
           || (character >= 0x180B && character <= 0x180F)   // Mongolian ones
           || character == 0x034F                            // combining grapheme joiner
           || character == 0x115F || character == 0x1160 || character == 0x3164 ||
           character == 0xFFA0; // Hangul fillers
}

bool isDot(char32_t character)
{
    switch (character) {
    case '.':
    case 0x00B7: // middle dot
    case 0x2022: // bullet
    case 0x2024: // one dot leader
    case 0x2027: // hyphenation point
    case 0x2219: // bullet operator
    case 0x22C5: // dot operator
    case 0x3002: // ideographic full stop
    case 0x30FB: // katakana middle dot
    case 0xFE52: // small full stop
    case 0xFF0E: // full-width full stop
    case 0xFF61: // half-width ideographic full stop
    case 0xFF65: // half-width katakana middle dot
        return true;
    default:
        return false;
    }
}

bool isHyphenOrBracket(char32_t character)
{
    if (character == 0x201A || character == 0x201E) // low quotation marks, which Unicode opens like brackets
        return false;
    switch (character) {
    case 0x2043: // hyphen bullet
    case 0x2212: // minus
    case 0x30FC: // the long vowel mark stands for a hyphen in Japanese numbers
    case 0xFF70:
        return true;
    default:
        break;
    }
    const QChar::Category category = QChar::category(character);
    return category == QChar::Punctuation_Dash || category == QChar::Punctuation_Open ||
           category == QChar::Punctuation_Close;
}

/// The ASCII sign that is meant; NUL for one that is not part of a number.
char signOf(char32_t character)
{
    if (QChar::category(character) == QChar::Number_DecimalDigit)
        return static_cast<char>('0' + QChar::digitValue(character));
    switch (character) {
    case '+':
    case 0xFE62: // small
    case 0xFF0B: // full-width
        return '+';
    case '*':
    case 0xFE61:
    case 0xFF0A:
        return '*';
    case '#':
    case 0xFE5F:
    case 0xFF03:
        return '#';
    default:
        return '\0';
    }
}

bool isLineBreak(char32_t character)
{
    return (character >= '\n' && character <= '\r') || character == 0x85 || character == 0x2028 ||
           character == 0x2029;
}

} // namespace

bool PhoneNumber::isBetweenDigits(char32_t character)
{
    return isSpaceOrInvisible(character) || isDot(character) || isHyphenOrBracket(character);
}

Result<PhoneNumber, PhoneNumberProblem> PhoneNumber::parse(QStringView typed)
{
    using Refused = Failure<PhoneNumberProblem>;
    QString dialled;
    qsizetype digits = 0;
    bool international = false;
    bool code = false;

    for (const char32_t character : typed.trimmed().toUcs4()) {
        // Two numbers pasted on two lines must not become one number of a stranger.
        if (isLineBreak(character))
            return Refused(PhoneNumberProblem::ForbiddenCharacter);
        const char sign = signOf(character);
        if (sign == '\0') {
            if (isBetweenDigits(character))
                continue;
            return Refused(PhoneNumberProblem::ForbiddenCharacter);
        }
        if (sign == '+') {
            if (!dialled.isEmpty())
                return Refused(PhoneNumberProblem::ForbiddenCharacter);
            international = true;
        } else if (sign == '*' || sign == '#') {
            code = true;
        } else {
            ++digits;
        }
        if (dialled.size() <= mostSigns + 1) // more is too long already
            dialled += QLatin1Char(sign);
    }

    if (dialled.isEmpty())
        return Refused(PhoneNumberProblem::Empty);
    if (international && code)
        return Refused(PhoneNumberProblem::ForbiddenCharacter);
    if (code ? dialled.size() > mostSigns : digits > mostSigns)
        return Refused(PhoneNumberProblem::TooLong);
    if (code ? (digits == 0 || dialled.size() < fewestInCode) : digits < fewestDigits)
        return Refused(PhoneNumberProblem::TooShort);
    return PhoneNumber(std::move(dialled));
}
