// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/HintLabel.h"

#include "ui/wording/Tones.h"

#include <QEvent>

HintLabel::HintLabel(QWidget *parent, Side side) : QLabel(parent), m_side(side)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    align();
    colour();
    setMinimumHeight(fontMetrics().lineSpacing());
}

void HintLabel::tell(const QString &text, Tone tone)
{
    if (m_tone != tone) {
        m_tone = tone;
        colour();
    }
    if (this->text() != text)
        setText(text);
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
    else if (event->type() == QEvent::FontChange)
        setMinimumHeight(fontMetrics().lineSpacing());
}

void HintLabel::colour()
{
    QColor wanted;
    switch (m_tone) {
    case Tone::Plain:
        wanted = palette().color(QPalette::Text);
        break;
    case Tone::Quiet:
        wanted = Tones::quietText(palette());
        break;
    case Tone::Warning:
        wanted = Tones::warningText(palette());
        break;
    case Tone::Problem:
        wanted = Tones::problemText(palette());
        break;
    }
    // The tones don't read WindowText, so setting it here comes to rest after one round.
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, wanted);
    setPalette(coloured);
}

void HintLabel::align()
{
    // QLabel goes by the text's first letter: "GSM-7" would change sides in a right-to-left window.
    const bool isRight = isRightToLeft() == (m_side == Side::Leading);
    setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}
