// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/EmojiFinder.h"

#include "app/text/Characters.h"

#include <unicode/uchar.h>
#include <unicode/uvernum.h>

#include <algorithm>

static_assert(U_ICU_VERSION_MAJOR_NUM >= 67, "older property data knows too few pictographs");

namespace {

constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t keycapMark = 0x20E3;
constexpr char32_t textSelector = 0xFE0E;
constexpr char32_t emojiSelector = 0xFE0F;

bool has(char32_t character, UProperty property)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), property) != 0;
}

bool isSelector(char32_t character)
{
    return character == textSelector || character == emojiSelector;
}

bool isRegionalIndicator(char32_t character)
{
    return character >= 0x1F1E6 && character <= 0x1F1FF;
}

bool isTag(char32_t character)
{
    return character >= 0xE0020 && character <= 0xE007F;
}

bool isModifier(char32_t character)
{
    return character >= 0x1F3FB && character <= 0x1F3FF;
}

bool isKeycapBase(char32_t character)
{
    return (character >= '0' && character <= '9') || character == '#' || character == '*';
}

bool isPictograph(char32_t character)
{
    return has(character, UCHAR_EXTENDED_PICTOGRAPHIC) || isModifier(character) ||
           isRegionalIndicator(character);
}

/// True for a pictograph that is refused on its own, whatever follows it.
bool isEmojiAlone(char32_t pictograph)
{
    return QChar::requiresSurrogates(pictograph) || has(pictograph, UCHAR_EMOJI_PRESENTATION);
}

/// What most texts are made of, told without a look at Unicode's tables: no selector or keycap mark follows.
bool isPlainLatin(QStringView text, qsizetype at)
{
    constexpr char16_t firstPictograph = 0x00A9;
    return text[at].unicode() < firstPictograph &&
           (at + 1 == text.size() || text[at + 1].unicode() < keycapMark);
}

/// What a variation selector can follow: a graphic character that is not itself a mark (Unicode, D51).
bool isBase(char32_t character)
{
    constexpr auto others =
        U_GC_M_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & others) == 0;
}

/// A character with all that belongs to it, before any joiner (the emoji_zwj_element of UTS #51).
struct Element
{
    qsizetype end = 0;    ///< just behind it; where it begins if it is nothing of the kind
    bool isEmoji = false; ///< refused by itself
    bool canJoin = false; ///< may stand on either side of a zero width joiner
};

qsizetype afterSelectors(QStringView text, qsizetype at)
{
    while (isSelector(characterAt(text, at)))
        ++at;
    return at;
}

qsizetype afterTags(QStringView text, qsizetype at)
{
    constexpr char32_t cancelTag = 0xE007F;
    for (char32_t tag = characterAt(text, at); isTag(tag); tag = characterAt(text, at)) {
        at += lengthOf(tag);
        if (tag == cancelTag)
            break;
    }
    return at;
}

Element keycapAt(QStringView text, qsizetype at)
{
    const qsizetype mark = afterSelectors(text, at + 1);
    if (characterAt(text, mark) != keycapMark)
        return {at, false, false};
    return {mark + 1, true, true};
}

Element flagAt(QStringView text, qsizetype at)
{
    at += 2;
    if (isRegionalIndicator(characterAt(text, at)))
        at += 2;
    return {afterSelectors(text, at), true, true};
}

Element elementAt(QStringView text, qsizetype at)
{
    const char32_t character = characterAt(text, at);
    if (isKeycapBase(character))
        return keycapAt(text, at);
    if (isRegionalIndicator(character))
        return flagAt(text, at);

    const bool pictograph = isPictograph(character);
    Element element{at + lengthOf(character), pictograph && isEmojiAlone(character), pictograph};
    const char32_t selector = characterAt(text, element.end);
    if (!element.canJoin && selector != emojiSelector)
        return {at, false, false};

    if (selector == emojiSelector && (element.canJoin || isBase(character)))
        element.isEmoji = true;
    element.end = afterSelectors(text, element.end);
    if (element.isEmoji && selector == emojiSelector && characterAt(text, element.end) == keycapMark)
        ++element.end;
    if (isModifier(characterAt(text, element.end)) &&
        (element.isEmoji || has(character, UCHAR_EMOJI_MODIFIER_BASE))) {
        element.isEmoji = true;
        element.end = afterSelectors(text, element.end + 2);
    }
    if (element.canJoin) {
        const qsizetype tagged = afterTags(text, element.end);
        element.isEmoji = element.isEmoji || tagged > element.end;
        element.end = tagged;
    }
    return element;
}

/// The whole sequence from here on. Where it is no emoji, its end is still the place to go on.
Element sequenceAt(QStringView text, qsizetype at)
{
    if (isPlainLatin(text, at))
        return {at, false, false};
    Element sequence = elementAt(text, at);
    while (sequence.canJoin && characterAt(text, sequence.end) == zeroWidthJoiner) {
        const Element next = elementAt(text, sequence.end + 1);
        if (!next.canJoin)
            break;
        sequence = {next.end, true, true};
    }
    return sequence;
}

/// An ordinary letter with an emoji selector is marked as one, but only the selector is taken away from it.
qsizetype keptOf(QStringView run)
{
    const char32_t first = characterAt(run, 0);
    return isPictograph(first) || isKeycapBase(first) ? 0 : lengthOf(first);
}

/// Marks, selectors, joiners and tags that would cling to the next neighbour once their emoji is gone.
qsizetype afterClingers(QStringView text, qsizetype at)
{
    for (char32_t character = characterAt(text, at);
         character == zeroWidthJoiner || (has(character, UCHAR_GRAPHEME_EXTEND) && !isBase(character));
         character = characterAt(text, at))
        at += lengthOf(character);
    return at;
}

bool endsLine(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at] == QLatin1Char('\n') || text[at] == QLatin1Char('\r');
}

bool beginsLine(QStringView text)
{
    return text.isEmpty() || text.back() == QLatin1Char('\n') || text.back() == QLatin1Char('\r');
}

QString withoutRuns(QStringView text, const QList<EmojiRun> &runs)
{
    constexpr QLatin1Char space(' ');
    QString kept;
    kept.reserve(text.size());
    qsizetype at = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const EmojiRun &run = runs[i];
        const QStringView upToNext = i + 1 < runs.size() ? text.first(runs[i + 1].at) : text;
        kept += text.sliced(at, run.at - at);
        const qsizetype base = keptOf(text.sliced(run.at, run.length));
        kept += text.sliced(run.at, base);
        at = run.at + run.length;
        if (base > 0)
            continue;
        at = afterClingers(upToNext, at);
        const bool spaceAhead = at < upToNext.size() && text[at] == space;
        if (spaceAhead && (beginsLine(kept) || kept.back() == space))
            ++at;
        if (endsLine(text, at) && kept.endsWith(space))
            kept.chop(1);
    }
    kept += text.sliced(at);
    return kept;
}

} // namespace

QList<EmojiRun> findEmoji(QStringView text)
{
    QList<EmojiRun> runs;
    for (qsizetype at = 0; at < text.size();) {
        const Element sequence = sequenceAt(text, at);
        if (sequence.isEmoji)
            runs.append({at, sequence.end - at});
        at = sequence.end > at ? sequence.end : at + lengthOf(characterAt(text, at));
    }
    return runs;
}

QString withoutEmoji(const QString &text)
{
    // A removal can bring a base and a selector together; each round makes the text shorter.
    QString rest = text;
    for (QList<EmojiRun> runs = findEmoji(rest); !runs.isEmpty(); runs = findEmoji(rest))
        rest = withoutRuns(rest, runs);
    return rest;
}

bool hasOtherOutsideBmp(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar unit) { return unit.isHighSurrogate(); }))
        return false;
    for (qsizetype at = 0; at < text.size();) {
        const Element sequence = sequenceAt(text, at);
        const qsizetype length = lengthOf(characterAt(text, at));
        if (length == 2 && !sequence.isEmoji)
            return true;
        at = sequence.end > at ? sequence.end : at + length;
    }
    return false;
}
