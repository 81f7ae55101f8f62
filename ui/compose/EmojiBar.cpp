// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/EmojiBar.h"

#include "ui/compose/HintLabel.h"
#include "ui/wording/CountWording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>

namespace {

/// Colour emoji are slow to draw, so no more than a glance takes in.
constexpr qsizetype maxExamples = 6;
/// The longest sequence that Unicode recommends has 35 units; what is longer is no picture.
constexpr qsizetype maxExampleLength = 40;

} // namespace

EmojiBar::EmojiBar(QWidget *parent)
    : NoticeBar(parent), m_examples(new HintLabel), m_removeButton(new QPushButton)
{
    m_examples->setWordWrap(false);
    m_examples->setObjectName(QStringLiteral("emojiExamplesLabel"));
    lines()->addWidget(m_examples);
    m_removeButton->setObjectName(QStringLiteral("removeEmojiButton"));
    row()->addWidget(m_removeButton, 0, Qt::AlignVCenter);
    connect(m_removeButton, &QPushButton::clicked, this, &EmojiBar::removalWanted);
    retranslate();
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
    const QString shown = examples.join(QLatin1Char(' '));
    m_examples->tell(shown, HintLabel::Tone::Plain);
    m_count = int(emoji.size());
    retranslate();
}

void EmojiBar::changeEvent(QEvent *event)
{
    NoticeBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmojiBar::retranslate()
{
    m_removeButton->setText(tr("&Remove emoji"));
    tell(m_count > 0 ? CountWording::emoji(m_count) : QString(), Kind::Problem);
}
