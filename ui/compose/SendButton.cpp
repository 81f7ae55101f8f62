// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/SendButton.h"

#include <QEvent>
#include <QStyle>

namespace {

/// Fusion lightens buttons; white letters need the dark.
constexpr int compensation = 150;

} // namespace

SendButton::SendButton(QWidget *parent) : QPushButton(parent)
{
    setDefault(true);
    colour();
}

void SendButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
}

void SendButton::colour()
{
    // Native styles make a default button stand out by themselves; only Fusion leaves that to the palette. A
    // style that wraps another goes by its name as an object only.
    QPalette wanted;
    if (style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0) {
        const QColor ground = palette().color(QPalette::Active, QPalette::Highlight).darker(compensation);
        const QColor letters = palette().color(QPalette::Active, QPalette::HighlightedText);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            wanted.setColor(group, QPalette::Button, ground);
            wanted.setColor(group, QPalette::ButtonText, letters);
        }
    }
    // Setting it tells this very function; it rests once nothing differs.
    const bool isWorn =
        testAttribute(Qt::WA_SetPalette) && palette().color(QPalette::Active, QPalette::Button) ==
                                                wanted.color(QPalette::Active, QPalette::Button);
    if (!isWorn)
        setPalette(wanted);
}
