// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Graphemes.h"

#include "app/text/EmojiFinder.h"

#include <QTextBoundaryFinder>

#include <algorithm>

QString wholeCharacters(const QString &text, qsizetype room)
{
    // Far enough beyond the room to see whether a character goes on there.
    constexpr qsizetype lookAhead = 64;
    room = std::max<qsizetype>(0, room);
    if (text.size() <= room)
        return text;
    const QString near = text.left(room + lookAhead);
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, near);
    graphemes.setPosition(room);
    qsizetype cut = graphemes.isAtBoundary() ? room : std::max<qsizetype>(0, graphemes.toPreviousBoundary());
    // Qt's boundaries know fewer emoji sequences than the emoji finder does.
    const QList<EmojiRun> emoji = findEmoji(near);
    for (const EmojiRun &run : emoji) {
        if (run.at < cut && cut < run.at + run.length)
            cut = run.at;
    }
    return text.left(cut);
}
