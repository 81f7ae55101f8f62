// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/QuietMoment.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

constexpr QEvent::Type painted = QEvent::User;
constexpr auto quiet = QEvent::Type(QEvent::User + 1);

} // namespace

QuietMoment::QuietMoment(QObject *parent) : QObject(parent)
{
    m_turn.setSingleShot(true);
    // Qt paints at a low priority.
    connect(&m_turn, &QTimer::timeout, this,
            [this] { QCoreApplication::postEvent(this, new QEvent(painted), Qt::LowEventPriority - 1); });
}

void QuietMoment::await()
{
    if (m_isAwaited)
        return;
    m_isAwaited = true;
    m_turn.start();
}

void QuietMoment::stop()
{
    m_isAwaited = false;
    m_turn.stop();
    QCoreApplication::removePostedEvents(this);
}

void QuietMoment::customEvent(QEvent *event)
{
    if (event->type() == painted) { // and what that has brought about comes first
        QCoreApplication::postEvent(this, new QEvent(quiet));
        return;
    }
    m_isAwaited = false;
    Q_EMIT came();
}
