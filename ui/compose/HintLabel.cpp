// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/HintLabel.h"

#include "ui/look/Tone.h"

#include <QApplication>
#include <QEvent>

HintLabel::HintLabel(QWidget *parent, Side side) : QLabel(parent), m_side(side)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    align();
    colour();
    setMinimumHeight(fontMetrics().lineSpacing());
}

void HintLabel::tell(const QString &text, Voice voice)
{
    if (m_voice != voice) {
        m_voice = voice;
        colour();
    }
    if (this->text() != text)
        setText(text);
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        colour();
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
    else if (event->type() == QEvent::FontChange)
        setMinimumHeight(fontMetrics().lineSpacing());
}

void HintLabel::colour()
{
    // Not from its own palette, whose text this changes.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    QColor wanted;
    switch (m_voice) {
    case Voice::Plain:
        wanted = around.color(QPalette::Active, QPalette::WindowText);
        break;
    case Voice::Quiet:
        wanted = mutedText(around);
        break;
    case Voice::Warning:
        wanted = toneColors(around, Tone::Caution).text;
        break;
    case Voice::Problem:
        wanted = toneColors(around, Tone::Bad).text;
        break;
    }
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette coloured;
    coloured.setColor(QPalette::WindowText, wanted);
    setPalette(coloured);
}

void HintLabel::align()
{
    // QLabel goes by the text's first letter: "GSM-7" would change sides in a right-to-left window.
    const bool isRight = isRightToLeft() == (m_side == Side::Leading);
    setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}
