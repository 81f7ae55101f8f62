// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// What of a pasted text goes into the message.
struct PastedText
{
    QString kept;
    qsizetype dropped = 0; ///< UTF-16 code units left out at the end for want of room

    /// Takes as much of the source as fits into room, never a part of what a reader sees as one character.
    /// Every line end becomes a line feed, a tab a space; control characters, noncharacters and lone
    /// surrogates, which no SMS can carry, are left out. Costs no more than room asks for, however long the
    /// source is.
    [[nodiscard]] static PastedText from(QStringView source, qsizetype room);
};
