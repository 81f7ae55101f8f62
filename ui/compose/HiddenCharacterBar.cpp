// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/HiddenCharacterBar.h"

#include "ui/wording/CountWording.h"

#include <QEvent>
#include <QPushButton>

namespace {

constexpr qsizetype maxNames = 4;

} // namespace

HiddenCharacterBar::HiddenCharacterBar(QWidget *parent)
    : RemovalBar(Tone::Caution, QStringLiteral("removeHiddenButton"), parent)
{
    reword();
    describe();
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
    tell(int(hidden.size()), names);
}

void HiddenCharacterBar::changeEvent(QEvent *event)
{
    RemovalBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void HiddenCharacterBar::describe()
{
    removeButton().setAccessibleDescription(tr("Takes out the characters that cannot be seen"));
}

QString HiddenCharacterBar::buttonText() const
{
    return tr("Remove h&idden");
}

QString HiddenCharacterBar::countText(int count) const
{
    return CountWording::hidden(count);
}
