// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/EmojiBar.h"

#include "ui/wording/CountWording.h"

namespace {

/// Colour emoji are slow to draw, so no more than a glance takes in.
constexpr qsizetype maxExamples = 6;
/// The longest sequence that Unicode recommends has 35 units; what is longer is no picture.
constexpr qsizetype maxExampleLength = 40;

} // namespace

EmojiBar::EmojiBar(QWidget *parent) : RemovalBar(Tone::Bad, QStringLiteral("removeEmojiButton"), parent)
{
    reword();
}

void EmojiBar::setEmoji(const QList<EmojiRun> &emoji, QStringView text)
{
    QStringList examples;
    for (const EmojiRun &run : emoji) {
        if (examples.size() == maxExamples)
            break;
        const QString example = text.mid(run.at, run.length).toString();
        if (example.size() <= maxExampleLength && !examples.contains(example))
            examples.append(example);
    }
    tell(int(emoji.size()), examples);
}

QString EmojiBar::buttonText() const
{
    return tr("&Remove emoji");
}

QString EmojiBar::countText(int count) const
{
    return CountWording::emoji(count);
}
