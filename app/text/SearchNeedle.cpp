// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/SearchNeedle.h"

#include "app/message/PhoneNumber.h"

#include <QRegularExpression>

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

// Two digits in a row are filed as one sign, of those for private use, and then the second of them with the
// one behind it. Three digits are met in every other block of messages; three such signs are four digits.
constexpr char16_t firstSign = 0xe000;

bool isNumeral(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

QChar signOf(QChar first, QChar second)
{
    return isNumeral(first) && isNumeral(second)
               ? QChar(char16_t(firstSign + first.digitValue() * 10 + second.digitValue()))
               : first;
}

// What has this in it has one of these in it once it is filed. How a digit at the end is filed depends on
// what stands behind it.
QStringList filedParts(const QString &part)
{
    QString filed = SearchNeedle::filed(part);
    const QChar last = part.back();
    if (!isNumeral(last))
        return {filed};
    filed.chop(1);
    if (filed.size() + 1 != SearchNeedle::letters)
        return {filed};
    QStringList parts{filed + last};
    for (char16_t next = u'0'; next <= u'9'; ++next)
        parts.append(filed + signOf(last, next));
    return parts;
}

// Only digits, and what people write between them.
bool isWrittenAsNumber(const QString &folded)
{
    return std::all_of(folded.cbegin(), folded.cend(), [](QChar character) {
        return isDigit(character) || character == QLatin1Char('+') || character == QLatin1Char('/') ||
               PhoneNumber::isBetweenDigits(character.unicode());
    });
}

// With the code of its country: a plus, in brackets perhaps, or two zeros.
bool isInternational(const QString &folded)
{
    const auto first = std::find_if(folded.cbegin(), folded.cend(), [](QChar character) {
        return isDigit(character) || character == QLatin1Char('+');
    });
    return first != folded.cend() &&
           (*first == QLatin1Char('+') || digitsOf(folded).startsWith(QLatin1String("00")));
}

// "+49 (0)171": the 0 is for those at home, and whoever dials the code before it leaves it out.
QString withoutHomePrefix(const QString &folded)
{
    static const QRegularExpression homePrefix(QStringLiteral("\\( *0 *\\)"));
    const QRegularExpressionMatch found = homePrefix.match(folded);
    const QString before = digitsOf(folded.first(std::max<qsizetype>(found.capturedStart(), 0)));
    return before.isEmpty() ? QString() : before + digitsOf(folded.sliced(found.capturedEnd()));
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
    m_alternatives = filedParts(m_folded);
    if (!isWrittenAsNumber(m_folded))
        return;
    m_digits = digitsOf(m_folded);
    m_bare = withoutHomePrefix(m_folded);
    const QString &dialled = m_bare.isEmpty() ? m_digits : m_bare;
    if (dialled.startsWith(QLatin1String("00")))
        m_abroad = dialled.mid(2);
    else if (dialled.startsWith(QLatin1Char('0')))
        m_national = dialled.mid(1);
    for (QString *digits : {&m_bare, &m_abroad, &m_national}) {
        if (digits->size() < leastDigits)
            digits->clear();
    }
    if (isInternational(m_folded) || !m_bare.isEmpty())
        m_whole = m_abroad.isEmpty() ? dialled : m_abroad;
    for (qsizetype code = 1; code <= longestCountryCode; ++code) {
        if (m_whole.size() - code >= leastAtHome)
            m_athome.append(m_whole.mid(code));
    }
    for (const QString &digits : shorterForms() + QStringList{m_digits}) {
        if (digits.isEmpty() || digits.size() > longestNumber || m_numbers.contains(digits))
            continue;
        m_numbers.append(digits);
        m_alternatives.append(filedParts(digits));
    }
    m_alternatives.removeDuplicates();
}

QStringList SearchNeedle::shorterForms() const
{
    return QStringList{m_bare, m_national, m_abroad} + m_athome;
}

bool SearchNeedle::isInDigits(const QString &digits) const
{
    if (digits.contains(m_digits) || (!m_bare.isEmpty() && digits.contains(m_bare)) ||
        (!m_abroad.isEmpty() && digits.startsWith(m_abroad)))
        return true;
    // "+49171..." is "0171...", whatever the country, and "+49 (0)171...".
    if (std::any_of(m_athome.cbegin(), m_athome.cend(), [this, &digits](const QString &rest) {
            const QString code = m_whole.chopped(rest.size());
            const QString atHome = QLatin1Char('0') + rest;
            const bool isWritten00 = digits.startsWith(QLatin1String("00"));
            return digits.startsWith(atHome) ||
                   QStringView(digits).sliced(isWritten00 ? 2 : 0).startsWith(code + atHome);
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
    const QStringList shorterOnes = shorterForms();
    for (const QString &shorter : shorterOnes) {
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

QString SearchNeedle::filed(const QString &folded)
{
    QString signs = folded;
    for (qsizetype at = 0; at + 1 < signs.size(); ++at)
        signs[at] = signOf(signs.at(at), signs.at(at + 1));
    return signs;
}

QString SearchNeedle::wordsOf(const QList<Message> &messages)
{
    // What is alike stands together, for the ends of lines are filed as well.
    QStringList texts;
    QStringList numbers;
    QStringList trunks;
    for (const Message &message : messages) {
        texts.append(FoldedText::fold(message.text));
        trunks.append(FoldedText::fold(trunkOf(message)));
        numbers.append(FoldedText::fold(message.smsId));
        for (const QString *number : {&message.number, &message.to}) {
            // An S-Series begins its SMS IDs with the number.
            const QString digits = digitsOf(FoldedText::fold(*number));
            if (!numbers.constLast().contains(digits))
                numbers.append(digits);
        }
    }
    QStringList lines = texts + numbers + trunks;
    lines.removeDuplicates();
    lines.removeAll(QString());
    return filed(lines.join(QLatin1Char('\n')));
}
