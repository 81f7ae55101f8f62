// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/FoldedText.h"

#include "app/text/Characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>

namespace {

constexpr int firstAccentClass = 10;

// Letters with a stroke and the like, which Unicode does not take apart, though people do.
QStringView plainForm(char32_t character)
{
    switch (character) {
    case U'\u00e6':
        return u"ae";
    case U'\u00f8':
        return u"o";
    case U'\u00fe':
        return u"th";
    case U'\u00f0':
    case U'\u0111':
        return u"d";
    case U'\u0127':
        return u"h";
    case U'\u0131':
        return u"i";
    case U'\u0142':
        return u"l";
    case U'\u0153':
        return u"oe";
    case U'\u0167':
        return u"t";
    default:
        return {};
    }
}

// Case last: what it makes of one character may be several, none of which has a case any more.
void appendCaseless(char32_t character, QString &folded)
{
    std::array<char16_t, 4> unit{};
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF32(unit.data(), unit.size(), &length, reinterpret_cast<const UChar32 *>(&character), 1,
                   &status);
    std::array<char16_t, 16> caseless{};
    const int32_t size =
        u_strFoldCase(caseless.data(), caseless.size(), unit.data(), length, U_FOLD_CASE_DEFAULT, &status);
    if (U_FAILURE(status)) { // half a surrogate pair
        folded.append(QChar(static_cast<char16_t>(character)));
        return;
    }
    const QStringView whole(caseless.data(), size);
    for (qsizetype at = 0; at < whole.size();) {
        const char32_t part = characterAt(whole, at);
        if (const QStringView plain = plainForm(part); !plain.isEmpty())
            folded.append(plain);
        else if (u_getCombiningClass(static_cast<UChar32>(part)) < firstAccentClass)
            folded.append(whole.sliced(at, lengthOf(part)));
        at += lengthOf(part);
    }
}

void appendPart(char32_t character, QString &folded)
{
    const auto point = static_cast<UChar32>(character);
    constexpr char32_t arabicStretch = 0x640; // only makes a word longer to look at
    if (character == arabicStretch || u_getCombiningClass(point) >= firstAccentClass ||
        u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return;
    if (u_isUWhiteSpace(point))
        folded.append(QLatin1Char(' '));
    else if (const int32_t digit = u_charDigitValue(point); digit >= 0)
        folded.append(QChar(u'0' + digit));
    else
        appendCaseless(character, folded);
}

void appendByRule(char32_t character, QString &folded)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *forms = unorm2_getNFKDInstance(&status);
    std::array<char16_t, 32> parts{}; // 18 is the longest (U+FDFA)
    const int32_t length = U_FAILURE(status) ? -1
                                             : unorm2_getDecomposition(forms, static_cast<UChar32>(character),
                                                                       parts.data(), parts.size(), &status);
    if (length < 0 || U_FAILURE(status)) {
        appendPart(character, folded);
        return;
    }
    const QStringView whole(parts.data(), length);
    for (qsizetype at = 0; at < whole.size();) {
        const char32_t part = characterAt(whole, at);
        appendPart(part, folded);
        at += lengthOf(part);
    }
}

/// What becomes of the letters of the alphabets from Latin to Arabic: Unicode's tables are asked once for
/// each, and not for each letter of each message that a search looks at.
class KnownLetters
{
public:
    static constexpr char32_t end = 0x700;

    KnownLetters()
    {
        QString form;
        for (char32_t character = 0; character < end; ++character) {
            form.clear();
            appendByRule(character, form);
            Form &known = m_forms[character];
            known.size = static_cast<quint8>(std::min(form.size(), longest + 1));
            std::copy_n(form.cbegin(), std::min(form.size(), longest), known.units.begin());
        }
    }

    void append(char32_t character, QString &folded) const
    {
        const Form &known = m_forms[character];
        if (known.size <= longest)
            folded.append(known.units.data(), known.size);
        else
            appendByRule(character, folded);
    }

private:
    static constexpr qsizetype longest = 3;
    struct Form
    {
        std::array<QChar, longest> units;
        quint8 size = 0;
    };
    std::array<Form, end> m_forms;
};

void append(char32_t character, QString &folded)
{
    if (character < 0x80) {
        const auto letter = static_cast<char16_t>(character);
        if (letter >= u'A' && letter <= u'Z')
            folded.append(QChar(letter + (u'a' - u'A')));
        else
            folded.append(QChar(letter < u' ' ? u' ' : letter));
    } else if (character < KnownLetters::end) {
        static const KnownLetters known;
        known.append(character, folded);
    } else if (character >= 0x4e00 && character <= 0x9fff) { // Han, which has one form
        folded.append(QChar(static_cast<char16_t>(character)));
    } else {
        appendByRule(character, folded);
    }
}

} // namespace

FoldedText::FoldedText(const QString &whole) : m_size(whole.size())
{
    m_text.reserve(whole.size());
    m_origins.reserve(whole.size());
    for (qsizetype at = 0; at < whole.size();) {
        const char32_t character = characterAt(whole, at);
        append(character, m_text);
        while (m_origins.size() < m_text.size())
            m_origins.append({at, lengthOf(character)});
        at += lengthOf(character);
    }
}

QString FoldedText::fold(const QString &whole)
{
    QString folded;
    folded.reserve(whole.size());
    for (qsizetype at = 0; at < whole.size();) {
        const char32_t character = characterAt(whole, at);
        append(character, folded);
        at += lengthOf(character);
    }
    return folded;
}

QList<TextStretch> FoldedText::hits(const QString &folded) const
{
    QList<TextStretch> found;
    if (folded.isEmpty())
        return found;
    for (qsizetype at = m_text.indexOf(folded); at >= 0; at = m_text.indexOf(folded, at + folded.size()))
        found.append(origin({at, folded.size()}));
    return found;
}

TextStretch FoldedText::origin(const TextStretch &part) const
{
    const TextStretch &first = m_origins.at(part.at);
    const TextStretch &last = m_origins.at(part.at + part.length - 1);
    const qsizetype next = part.at + part.length;
    const qsizetype end = next < m_origins.size() ? m_origins.at(next).at : m_size;
    return {first.at, std::max(end, last.at + last.length) - first.at};
}
