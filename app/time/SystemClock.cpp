// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/SystemClock.h"

#include "app/time/AwakeTime.h"

#include <QTimer>

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return awakeTime();
}

void SystemClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> what)
{
    QTimer::singleShot(delay, context, std::move(what));
}
