// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/FirstPaint.h"

#include <QEvent>

#include <utility>

FirstPaint::FirstPaint(QObject *widget, std::function<bool()> isShown)
    : QObject(widget), m_isShown(std::move(isShown))
{
    widget->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *, QEvent *event)
{
    if (!m_told && event->type() == QEvent::Paint && m_isShown()) {
        m_told = true;
        // The rest of the window is painted within this event.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return false;
}
