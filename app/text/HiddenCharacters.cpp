// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/HiddenCharacters.h"

#include "app/text/Characters.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace {

/// Answers for nearly every letter without a look at Unicode's tables, and for their blocks as Unicode keeps
/// them for such characters. Half a surrogate pair may be one.
bool mayBeHidden(char16_t unit)
{
    if (unit < 0x115F)
        return unit == 0x00AD || unit == 0x034F || unit == 0x061C;
    if (unit < 0x2000)
        return unit <= 0x1160 || (unit >= 0x17B4 && unit <= 0x17B5) || (unit >= 0x180B && unit <= 0x180F);
    if (unit < 0xD800)
        return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) ||
               (unit >= 0x2060 && unit <= 0x206F) || unit == 0x3164;
    return unit <= 0xDFFF || (unit >= 0xFE00 && unit <= 0xFE0F) || unit == 0xFEFF || unit == 0xFFA0 ||
           unit >= 0xFFF0;
}

bool isHidden(char32_t character)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0 ||
           (character >= 0xFFF9 && character <= 0xFFFB);
}

bool isDirectionMark(char32_t character)
{
    return character == 0x200E || character == 0x200F || character == 0x061C;
}

bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

bool isSelector(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

bool isMongolianSelector(char32_t character)
{
    return character >= 0x180B && character <= 0x180F;
}

bool isRightToLeftLetter(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isLetterOrMark(char32_t character)
{
    return QChar::isLetter(character) || QChar::isMark(character);
}

/// In these a joiner shapes a word.
bool needsJoiners(char32_t character)
{
    static constexpr std::array scripts{
        QChar::Script_Arabic,    QChar::Script_Syriac,     QChar::Script_Nko,     QChar::Script_Mandaic,
        QChar::Script_Mongolian, QChar::Script_Devanagari, QChar::Script_Bengali, QChar::Script_Gurmukhi,
        QChar::Script_Gujarati,  QChar::Script_Oriya,      QChar::Script_Tamil,   QChar::Script_Telugu,
        QChar::Script_Kannada,   QChar::Script_Malayalam,  QChar::Script_Sinhala, QChar::Script_Khmer,
        QChar::Script_Myanmar,   QChar::Script_Tibetan};
    return isLetterOrMark(character) &&
           std::find(scripts.begin(), scripts.end(), QChar::script(character)) != scripts.end();
}

bool writesWithoutSpaces(char32_t character)
{
    const auto script = QChar::script(character);
    return script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer ||
           script == QChar::Script_Myanmar || script == QChar::Script_Tibetan;
}

char32_t characterBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return 0;
    return characterAt(
        text, at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate() ? at - 2 : at - 1);
}

/// How far a mark's word may be away: a telephone number may stand between.
constexpr int reach = 32;

/// The nearest letter of the line in one direction: a mark belongs to the words on either side of it,
/// whatever digits and signs stand between.
char32_t letterBefore(QStringView text, qsizetype at)
{
    for (int step = 0; step < reach && at > 0 && text[at - 1] != QLatin1Char('\n'); ++step) {
        const char32_t character = characterBefore(text, at);
        if (QChar::isLetter(character))
            return character;
        at -= lengthOf(character);
    }
    return 0;
}

char32_t letterAfter(QStringView text, qsizetype at)
{
    for (int step = 0; step < reach && at < text.size() && text[at] != QLatin1Char('\n'); ++step) {
        const char32_t character = characterAt(text, at);
        if (QChar::isLetter(character))
            return character;
        at += lengthOf(character);
    }
    return 0;
}

bool isNeeded(QStringView text, const HiddenCharacter &hidden)
{
    const char32_t character = hidden.character;
    const char32_t before = characterBefore(text, hidden.at);
    const char32_t after = characterAt(text, hidden.at + hidden.length);
    if (isJoiner(character))
        return needsJoiners(before);
    if (isDirectionMark(character))
        return !isDirectionMark(before) && (isRightToLeftLetter(letterBefore(text, hidden.at)) ||
                                            isRightToLeftLetter(letterAfter(text, hidden.at + 1)));
    if (character == 0x200B)
        return writesWithoutSpaces(before) && writesWithoutSpaces(after);
    if (isMongolianSelector(character))
        return QChar::script(before) == QChar::Script_Mongolian && isLetterOrMark(before);
    if (isSelector(character)) {
        // Behind a Latin letter or a blank a selector can only hide something.
        return QChar::isPrint(before) && !QChar::isSpace(before) && !isHidden(before) &&
               (character == 0xFE0E || character == 0xFE0F || QChar::script(before) != QChar::Script_Latin);
    }
    return false;
}

} // namespace

QList<HiddenCharacter> findHidden(QStringView text, const QList<EmojiRun> &emoji)
{
    QList<HiddenCharacter> found;
    qsizetype run = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!mayBeHidden(text[at].unicode()))
            continue;
        const HiddenCharacter candidate{at, lengthOf(characterAt(text, at)), characterAt(text, at)};
        at += candidate.length - 1;
        if (!isHidden(candidate.character) || isNeeded(text, candidate))
            continue;
        while (run < emoji.size() && emoji[run].at + emoji[run].length <= candidate.at)
            ++run;
        if (run == emoji.size() || candidate.at < emoji[run].at)
            found.append(candidate);
    }
    return found;
}

QList<HiddenCharacter> findHidden(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar unit) { return mayBeHidden(unit.unicode()); }))
        return {};
    return findHidden(text, findEmoji(text));
}

QString withoutHidden(const QString &text)
{
    // What was needed may no longer be once its neighbour is gone; each round makes the text shorter.
    QString rest = text;
    for (QList<HiddenCharacter> hidden = findHidden(rest); !hidden.isEmpty(); hidden = findHidden(rest)) {
        QString kept;
        qsizetype from = 0;
        for (const HiddenCharacter &one : std::as_const(hidden)) {
            kept += QStringView(rest).sliced(from, one.at - from);
            from = one.at + one.length;
        }
        kept += QStringView(rest).sliced(from);
        rest = kept;
    }
    return rest;
}

QString withHiddenShown(const QString &text)
{
    const QList<HiddenCharacter> hidden = findHidden(text);
    QString shown;
    qsizetype from = 0;
    for (const HiddenCharacter &one : hidden) {
        shown += QStringView(text).sliced(from, one.at - from);
        shown +=
            QStringLiteral("[U+%1]").arg(QString::number(one.character, 16).toUpper(), 4, QLatin1Char('0'));
        from = one.at + one.length;
    }
    shown += QStringView(text).sliced(from);
    return shown;
}

QString nameOfHidden(char32_t character)
{
    struct Name
    {
        char32_t character;
        const char *name;
    };
    // Unicode's own abbreviations (NameAliases.txt).
    static constexpr Name names[] = {
        {0x00AD, "SHY"},  {0x034F, "CGJ"}, {0x061C, "ALM"}, {0x180E, "MVS"}, {0x200B, "ZWSP"},
        {0x200C, "ZWNJ"}, {0x200D, "ZWJ"}, {0x200E, "LRM"}, {0x200F, "RLM"}, {0x202A, "LRE"},
        {0x202B, "RLE"},  {0x202C, "PDF"}, {0x202D, "LRO"}, {0x202E, "RLO"}, {0x2060, "WJ"},
        {0x2066, "LRI"},  {0x2067, "RLI"}, {0x2068, "FSI"}, {0x2069, "PDI"}, {0xFEFF, "BOM"},
    };
    for (const Name &known : names) {
        if (known.character == character)
            return QLatin1String(known.name);
    }
    return QStringLiteral("U+%1").arg(QString::number(character, 16).toUpper(), 4, QLatin1Char('0'));
}
