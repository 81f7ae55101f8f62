// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/SendKeys.h"

#include <QKeyEvent>
#include <QKeySequence>

QString SendKeys::text()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText);
}

bool SendKeys::areIn(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    return isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

bool SendKeys::arePressedIn(const QEvent *event)
{
    return areIn(event) && event->type() == QEvent::KeyPress &&
           !static_cast<const QKeyEvent *>(event)->isAutoRepeat();
}
