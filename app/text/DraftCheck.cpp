// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DraftCheck.h"

#include "app/text/Characters.h"
#include "app/text/TextLimits.h"

#include <algorithm>
#include <limits>

namespace {

/// Line ends and the tab are part of a text, and the form feed is GSM-7's page break; no other control is.
bool isSendable(char32_t character)
{
    if (character < 0x20)
        return character == '\n' || character == '\r' || character == '\t' || character == '\f';
    const bool isC1 = character >= 0x7F && character < 0xA0;
    return !isC1 && !QChar::isSurrogate(character) && !QChar::isNonCharacter(character);
}

bool isSendable(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (!isSendable(character))
            return false;
        at += lengthOf(character);
    }
    return true;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
}

} // namespace

TextFindings checkText(QStringView text)
{
    TextFindings findings;
    findings.characters = static_cast<int>(std::min<qsizetype>(text.size(), std::numeric_limits<int>::max()));
    findings.weight = TextLimits::weight(text);
    findings.count = countSegments(text);
    findings.emoji = findEmoji(text);
    findings.hidden = findHidden(text, findings.emoji);

    const bool tooLong = findings.characters > TextLimits::maxCharacters;
    if (isBlank(text))
        findings.problems += TextProblem::Empty;
    if (!findings.emoji.isEmpty())
        findings.problems += TextProblem::Emoji;
    if (tooLong)
        findings.problems += TextProblem::TooLong;
    if (!isSendable(text))
        findings.problems += TextProblem::Unsendable;

    if (!tooLong && findings.weight > TextLimits::maxCharacters)
        findings.warnings += TextWarning::MayBeCut;
    if (hasOtherOutsideBmp(text))
        findings.warnings += TextWarning::OutsideBmp;
    if (!findings.hidden.isEmpty())
        findings.warnings += TextWarning::Hidden;
    return findings;
}

DraftFindings checkDraft(QStringView to, QStringView text)
{
    DraftFindings findings{checkText(text), std::nullopt};
    if (const auto number = PhoneNumber::parse(to); !number)
        findings.number = number.error();
    return findings;
}
