// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/WatchedApplication.h"

#include "tests/benchmarks/Usage.h"

#include <QThread>

#include <algorithm>

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Every thread's events come through here.
    if (QThread::currentThread() != thread() || m_inside)
        return QApplication::notify(receiver, event);
    m_inside = true;
    const std::chrono::nanoseconds before = Usage::processorTimeOfThread();
    const bool handled = QApplication::notify(receiver, event);
    m_longest = std::max(m_longest, Usage::processorTimeOfThread() - before);
    m_inside = false;
    return handled;
}
