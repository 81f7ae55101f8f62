// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RepeatQuestion.h"

#include <QEvent>
#include <QKeyEvent>

RepeatQuestion::RepeatQuestion(QWidget *parent)
    : NoteBox(parent), m_noButton(addButton(QString())), m_yesButton(addButton(QString()))
{
    hide();
    setButtonsBelow();
    m_noButton->setObjectName(QStringLiteral("dontRepeatButton"));
    m_yesButton->setObjectName(QStringLiteral("repeatButton"));
    connect(m_noButton, &QPushButton::clicked, this, &RepeatQuestion::keepChosen);
    connect(m_yesButton, &QPushButton::clicked, this, &RepeatQuestion::sendAgainChosen);
    reword();
}

void RepeatQuestion::ask(const QString &question)
{
    setNote(Tone::Caution, question);
    show();
    enter();
}

void RepeatQuestion::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !event->modifiers().testFlag(Qt::ControlModifier)) { // the keys for Send are no answer
        // Outside a dialog Qt leaves Enter without a meaning, and an agent does not.
        if (m_noButton->hasFocus())
            m_noButton->click();
        else if (m_yesButton->hasFocus() && !event->isAutoRepeat())
            m_yesButton->click();
    } else {
        NoteBox::keyPressEvent(event);
    }
}

void RepeatQuestion::changeEvent(QEvent *event)
{
    NoteBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void RepeatQuestion::reword()
{
    m_noButton->setText(tr("&Don't send"));
    m_yesButton->setText(tr("Send it &again"));
}
