// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/EmojiFinder.h"

#include <QList>
#include <QString>
#include <QStringView>

/// A character that a reader does not see: it has no width, turns the direction, or carries a hidden tag.
struct HiddenCharacter
{
    qsizetype at = 0;       ///< UTF-16 code units
    qsizetype length = 1;   ///< UTF-16 code units
    char32_t character = 0; ///< its code point

    friend bool operator==(const HiddenCharacter &, const HiddenCharacter &) = default;
};

/// Every one of them, in order (Unicode's Default_Ignorable_Code_Point and the interlinear marks). Not those
/// that a script needs where they stand: joiners in Arabic and Indic words, direction marks beside Arabic and
/// Hebrew letters, the zero width space of South-East Asia, a variation selector behind its character. Nor
/// those inside an emoji, which is a problem of its own.
[[nodiscard]] QList<HiddenCharacter> findHidden(QStringView text, const QList<EmojiRun> &emoji);

/// The same, where nobody knows the emoji yet.
[[nodiscard]] QList<HiddenCharacter> findHidden(QStringView text);

/// The text without them.
[[nodiscard]] QString withoutHidden(const QString &text);

/// The text with "[U+202E]" in the place of each, so that it can be looked at without harm.
[[nodiscard]] QString withHiddenShown(const QString &text);

/// A short name such as "RLO", or the code point such as "U+E0041"; the same in every language.
[[nodiscard]] QString nameOfHidden(char32_t character);
