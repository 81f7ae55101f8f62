// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Attendance.h"

#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace {

bool isUse(QEvent::Type type)
{
    switch (static_cast<int>(type)) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
    case QEvent::WindowActivate:
        return true;
    }
    return false;
}

} // namespace

Attendance::Attendance(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Attendance::look);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            come();
        else
            look();
    });
    qApp->installEventFilter(this);
    if (QGuiApplication::applicationState() == Qt::ApplicationActive)
        come();
}

bool Attendance::eventFilter(QObject *, QEvent *event)
{
    if (isUse(event->type()))
        come();
    return false;
}

void Attendance::come()
{
    m_sinceUse.start();
    if (m_isThere || QGuiApplication::applicationState() != Qt::ApplicationActive)
        return;
    m_timer.start(m_patience);
    m_isThere = true;
    Q_EMIT changed(true);
}

void Attendance::look()
{
    // Not started anew with each key: so it wakes up once in that time, and not at all when nobody is there.
    const std::chrono::milliseconds since(m_sinceUse.isValid() ? m_sinceUse.elapsed() : 0);
    if (QGuiApplication::applicationState() == Qt::ApplicationActive && since < m_patience) {
        m_timer.start(m_patience - since);
        return;
    }
    m_timer.stop();
    if (std::exchange(m_isThere, false))
        Q_EMIT changed(false);
}
