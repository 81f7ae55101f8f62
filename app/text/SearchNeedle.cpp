// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/SearchNeedle.h"

#include <algorithm>

namespace {

// Of a number without its prefix. Fewer digits would be found in every other number.
constexpr qsizetype leastDigits = 3;
// See PhoneNumber: no number has more, with whatever stands before it.
constexpr qsizetype longestNumber = 22;
constexpr qsizetype leastAtHome = 5;
// A country's code has at most three (ITU-T E.164).
constexpr qsizetype longestCountryCode = 3;

// A PBX's codes have two more signs.
bool isDigit(QChar character)
{
    return (character >= QLatin1Char('0') && character <= QLatin1Char('9')) ||
           character == QLatin1Char('*') || character == QLatin1Char('#');
}

QString digitsOf(const QString &folded)
{
    QString digits;
    for (const QChar character : folded) {
        if (isDigit(character))
            digits.append(character);
    }
    return digits;
}

// Only digits, and what people write between them.
bool isWrittenAsNumber(const QString &folded)
{
    constexpr QStringView between = u" +-./()\u2010\u2011\u2013";
    return std::all_of(folded.cbegin(), folded.cend(), [between](QChar character) {
        return isDigit(character) || between.contains(character);
    });
}

const QString &trunkOf(const Message &message)
{
    return message.usedTrunk.isEmpty() ? message.trunk : message.usedTrunk;
}

} // namespace

SearchNeedle::SearchNeedle(const QString &typed) : m_folded(FoldedText::fold(typed).trimmed())
{
    if (isEmpty())
        return;
    m_alternatives.append(m_folded);
    if (!isWrittenAsNumber(m_folded))
        return;
    m_digits = digitsOf(m_folded);
    if (m_digits.startsWith(QLatin1String("00")))
        m_abroad = m_digits.mid(2);
    else if (m_digits.startsWith(QLatin1Char('0')))
        m_national = m_digits.mid(1);
    for (QString *digits : {&m_abroad, &m_national}) {
        if (digits->size() < leastDigits)
            digits->clear();
    }
    const QString whole = m_folded.startsWith(QLatin1Char('+')) ? m_digits : m_abroad;
    for (qsizetype code = 1; code <= longestCountryCode; ++code) {
        if (whole.size() - code >= leastAtHome)
            m_athome.append(whole.mid(code));
    }
    for (const QString &digits : QStringList{m_digits, m_national, m_abroad} + m_athome) {
        if (!digits.isEmpty() && digits.size() <= longestNumber && !m_alternatives.contains(digits))
            m_alternatives.append(digits);
    }
}

bool SearchNeedle::isInDigits(const QString &digits) const
{
    if (digits.contains(m_digits) || (!m_abroad.isEmpty() && digits.startsWith(m_abroad)))
        return true;
    // "+49171..." is "0171...", whatever the country.
    if (std::any_of(m_athome.cbegin(), m_athome.cend(), [&digits](const QString &rest) {
            return digits.startsWith(QLatin1Char('0')) && digits.indexOf(rest) == 1;
        }))
        return true;
    // "0171..." is "+49171...": the 0 stands for the country's code.
    const qsizetype at = m_national.isEmpty() ? -1 : digits.indexOf(m_national);
    return at >= 0 && at <= longestCountryCode;
}

bool SearchNeedle::matches(const Message &message) const
{
    if (isEmpty())
        return true;
    if (!m_digits.isEmpty() && (isInDigits(digitsOf(FoldedText::fold(message.number))) ||
                                isInDigits(digitsOf(FoldedText::fold(message.to)))))
        return true;
    const auto has = [this](const QString &whole) {
        return FoldedText::fold(whole).contains(m_folded);
    };
    return has(message.text) || has(message.smsId) || has(trunkOf(message));
}

QList<TextStretch> SearchNeedle::hitsIn(const QString &whole) const
{
    return FoldedText(whole).hits(m_folded);
}

QList<TextStretch> SearchNeedle::hitsInNumber(const QString &written) const
{
    if (m_digits.isEmpty())
        return hitsIn(written);
    const FoldedText folded(written);
    const QString digits = digitsOf(folded.text());
    QString wanted = m_digits;
    qsizetype first = digits.indexOf(wanted);
    for (const QString &shorter : QStringList{m_national, m_abroad} + m_athome) {
        if (first < 0 && !shorter.isEmpty()) {
            wanted = shorter;
            first = digits.indexOf(wanted);
        }
    }
    if (first < 0)
        return {};
    // From its first digit to its last one, with what is written between them.
    qsizetype begin = -1;
    qsizetype seen = 0;
    for (qsizetype at = 0; at < folded.text().size(); ++at) {
        if (!isDigit(folded.text().at(at)))
            continue;
        if (seen == first)
            begin = at;
        if (++seen == first + wanted.size())
            return {folded.origin({begin, at + 1 - begin})};
    }
    return {};
}

bool SearchNeedle::isAscii() const
{
    return std::all_of(m_folded.cbegin(), m_folded.cend(),
                       [](QChar character) { return character.unicode() < 0x80; });
}

bool SearchNeedle::isHan() const
{
    // The unified ideographs of the BMP; those for compatibility fold to them.
    return std::all_of(m_folded.cbegin(), m_folded.cend(), [](QChar character) {
        return character.unicode() >= 0x4e00 && character.unicode() <= 0x9fff;
    });
}

QString SearchNeedle::wordsOf(const Message &message)
{
    QStringList lines{FoldedText::fold(message.text)};
    const QString number = digitsOf(FoldedText::fold(message.number));
    const QString written = digitsOf(FoldedText::fold(message.to));
    lines.append(number);
    if (!number.contains(written))
        lines.append(written);
    for (const QString &word : {message.smsId, trunkOf(message)}) {
        if (!word.isEmpty())
            lines.append(FoldedText::fold(word));
    }
    return lines.join(QLatin1Char('\n'));
}
