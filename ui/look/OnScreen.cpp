// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/OnScreen.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace {

/// Those with a title bar: no menus, no tool tips.
bool hasTitleBar(const QWidget *window)
{
    return window->isWindow() && (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog) &&
           !window->windowFlags().testFlag(Qt::FramelessWindowHint);
}

// Before the desktop has framed a window, nobody knows how high its title bar will be.
QMargins frameOf(const QWidget *window)
{
    const QRect inner = window->geometry();
    const QRect outer = window->frameGeometry();
    if (inner != outer)
        return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
                outer.bottom() - inner.bottom()};
    return {0, 2 * window->fontMetrics().height(), 0, 0};
}

} // namespace

OnScreen::OnScreen(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

QRect OnScreen::placed(const QRect &frame, const QRect &available)
{
    const QSize size = frame.size().boundedTo(available.size());
    return {QPoint(std::clamp(frame.left(), available.left(), available.right() + 1 - size.width()),
                   std::clamp(frame.top(), available.top(), available.bottom() + 1 - size.height())),
            size};
}

void OnScreen::place(QWidget *window)
{
    if (window->isMaximized() || window->isFullScreen() || window->isMinimized())
        return;
    const QMargins frame = frameOf(window);
    QRect wanted = window->geometry();
    // A dialog would say later, and only once, where it goes: one that grows meanwhile ends up in the corner.
    const bool isOverParent = qobject_cast<const QDialog *>(window) != nullptr &&
                              window->parentWidget() != nullptr && !window->testAttribute(Qt::WA_Moved);
    if (isOverParent)
        wanted.moveCenter(window->parentWidget()->window()->geometry().center());
    const QRect inner =
        placed(wanted.marginsAdded(frame), window->screen()->availableGeometry()).marginsRemoved(frame);
    if (inner != window->geometry() || isOverParent)
        window->setGeometry(inner);
}

bool OnScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous() && watched->isWidgetType()) {
        auto *window = static_cast<QWidget *>(watched);
        if (hasTitleBar(window))
            place(window);
    }
    return false;
}
