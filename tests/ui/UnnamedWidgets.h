// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

/// Walks what a screen reader sees below the widget and lists what can take the focus but has no name.
inline QStringList unnamedWidgets(QWidget *top)
{
    QStringList unnamed;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(top)};
    while (!open.isEmpty()) {
        QAccessibleInterface *seen = open.takeLast();
        if (!seen)
            continue;
        const bool focusable = seen->state().focusable && !seen->state().invisible;
        if (focusable && seen->object() != top && seen->text(QAccessible::Name).isEmpty())
            unnamed << (seen->object() ? QLatin1String(seen->object()->metaObject()->className()) + u' ' +
                                             seen->object()->objectName()
                                       : QStringLiteral("an element without an object"));
        for (int child = 0; child < seen->childCount(); ++child)
            open << seen->child(child);
    }
    return unnamed;
}
