// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/Announcement.h"

#include <QAccessible>
#include <QWidget>

void Announcement::speak(QWidget *from, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(from, text);
#else
    QAccessibleEvent event(from, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}
