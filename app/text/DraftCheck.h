// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PhoneNumber.h"
#include "app/text/EmojiFinder.h"
#include "app/text/HiddenCharacters.h"
#include "app/text/SegmentCounter.h"

#include <QList>
#include <QStringView>

#include <optional>

/// Why a text may not be sent.
enum class TextProblem {
    Empty,
    Emoji,
    TooLong,   ///< over TextLimits::maxCharacters
    Unsendable ///< a lone surrogate, NUL or another character that no SMS can carry
};

/// What an agent should know, and may ignore.
enum class TextWarning {
    MayBeCut,   ///< within 2000 characters, over 2000 with non-ASCII counted double (v1)
    OutsideBmp, ///< a rare character outside the BMP that the PBX may not carry
    Hidden      ///< a character that cannot be seen, such as one that turns the direction
};

/// All that can be said about a text while it is typed.
struct TextFindings
{
    int characters = 0; ///< UTF-16 code units
    int weight = 0;     ///< see TextLimits::weight()
    SegmentCount count;
    QList<EmojiRun> emoji;
    QList<HiddenCharacter> hidden;
    QList<TextProblem> problems;
    QList<TextWarning> warnings;
};

/// One pass over a text; about 25 microseconds at 2000 characters.
[[nodiscard]] TextFindings checkText(QStringView text);

/// What stands between a draft and the outbox.
struct DraftFindings
{
    TextFindings text;
    std::optional<PhoneNumberProblem> number;

    [[nodiscard]] bool mayBeSent() const { return text.problems.isEmpty() && !number; }
};

[[nodiscard]] DraftFindings checkDraft(QStringView to, QStringView text);
