// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/DayEdit.h"

#include <QEvent>
#include <QLineEdit>
#include <QTimer>

DayEdit::DayEdit(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setKeyboardTracking(false);
    lineEdit()->installEventFilter(this);
}

bool DayEdit::eventFilter(QObject *watched, QEvent *event)
{
    // After the field itself has set its cursor. Whoever drags over a stretch means that stretch.
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease &&
        !lineEdit()->hasSelectedText())
        QTimer::singleShot(0, this, [this] { setSelectedSection(currentSection()); });
    return QDateEdit::eventFilter(watched, event);
}
