// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/HiddenCharacterBar.h"

#include "ui/wording/CountWording.h"

#include <QEvent>
#include <QPushButton>

namespace {

constexpr qsizetype maxNames = 4;

} // namespace

HiddenCharacterBar::HiddenCharacterBar(QWidget *parent)
    : NoteBox(parent), m_removeButton(addButton(QString()))
{
    hide();
    m_removeButton->setObjectName(QStringLiteral("removeHiddenButton"));
    connect(m_removeButton, &QPushButton::clicked, this, &HiddenCharacterBar::removalWanted);
    reword();
}

void HiddenCharacterBar::setHidden(const QList<HiddenCharacter> &hidden)
{
    QStringList names;
    for (const HiddenCharacter &one : hidden) {
        const QString name = nameOfHidden(one.character);
        if (!names.contains(name))
            names.append(name);
        if (names.size() == maxNames)
            break;
    }
    const int found = int(hidden.size());
    if (found == m_count && names == m_names)
        return;
    m_count = found;
    m_names = names;
    reword();
    setVisible(m_count > 0);
}

void HiddenCharacterBar::changeEvent(QEvent *event)
{
    NoteBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void HiddenCharacterBar::reword()
{
    m_removeButton->setText(tr("Remove h&idden"));
    m_removeButton->setAccessibleDescription(tr("Takes out the characters that cannot be seen"));
    setNote(Tone::Caution,
            CountWording::hidden(m_count) + QLatin1Char('\n') + m_names.join(QLatin1Char(' ')));
}
