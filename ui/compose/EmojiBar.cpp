// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/EmojiBar.h"

#include "ui/wording/CountWording.h"

#include <QEvent>
#include <QPushButton>

namespace {

/// Colour emoji are slow to draw, so no more than a glance takes in.
constexpr qsizetype maxExamples = 6;
/// The longest sequence that Unicode recommends has 35 units; what is longer is no picture.
constexpr qsizetype maxExampleLength = 40;

} // namespace

EmojiBar::EmojiBar(QWidget *parent) : NoteBox(parent), m_removeButton(addButton(QString()))
{
    hide();
    m_removeButton->setObjectName(QStringLiteral("removeEmojiButton"));
    connect(m_removeButton, &QPushButton::clicked, this, &EmojiBar::removalWanted);
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
    const int found = int(emoji.size());
    if (found == m_count && examples == m_examples)
        return;
    m_count = found;
    m_examples = examples;
    reword();
    setVisible(m_count > 0);
}

void EmojiBar::changeEvent(QEvent *event)
{
    NoteBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void EmojiBar::reword()
{
    m_removeButton->setText(tr("&Remove emoji"));
    setNote(Tone::Bad, CountWording::emoji(m_count) + QLatin1Char('\n') + m_examples.join(QLatin1Char(' ')));
}
