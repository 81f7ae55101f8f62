// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// One emoji as a person sees it: a whole sequence (family, flag, keycap, skin tone) counts as one.
struct EmojiRun
{
    qsizetype at = 0;     ///< UTF-16 code units
    qsizetype length = 0; ///< UTF-16 code units

    friend bool operator==(const EmojiRun &, const EmojiRun &) = default;
};

/// Every emoji in the text, in order, by the rule the PBX's "no emoji" needs (UTS #51, ICU's properties).
[[nodiscard]] QList<EmojiRun> findEmoji(QStringView text);

/// The text without them: no emoji is left in it, whatever a removal brings together. Where a removal leaves
/// two spaces in a row, or one at either end of a line, one goes too. Of a letter made an emoji by a selector
/// (U+FE0F), only the selector goes.
[[nodiscard]] QString withoutEmoji(const QString &text);

/// True where the text has a character outside the BMP that is not part of an emoji.
[[nodiscard]] bool hasOtherOutsideBmp(QStringView text);
