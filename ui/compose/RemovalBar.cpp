// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RemovalBar.h"

#include <QEvent>
#include <QPushButton>

RemovalBar::RemovalBar(Tone tone, const QString &buttonName, QWidget *parent)
    : NoteBox(parent), m_tone(tone), m_removeButton(addButton(QString()))
{
    hide();
    m_removeButton->setObjectName(buttonName);
    connect(m_removeButton, &QPushButton::clicked, this, &RemovalBar::removalWanted);
}

void RemovalBar::tell(int count, const QStringList &examples)
{
    if (count == m_count && examples == m_examples)
        return;
    m_count = count;
    m_examples = examples;
    reword();
    setVisible(m_count > 0);
}

void RemovalBar::reword()
{
    m_removeButton->setText(buttonText());
    setNote(m_tone, countText(m_count) + QLatin1Char('\n') + m_examples.join(QLatin1Char(' ')));
}

void RemovalBar::changeEvent(QEvent *event)
{
    NoteBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}
