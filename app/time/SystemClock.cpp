// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/SystemClock.h"

#include "app/time/AwakeTime.h"

#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace {

// A twentieth more or less does not matter here, and timers may then fall due together.
constexpr auto coarseFrom = 2s;

} // namespace

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
    // Not QTimer::singleShot(): its timer outlives the context and fires all the same.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    timer->setTimerType(delay > coarseFrom ? Qt::CoarseTimer : Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, context, [timer, what = std::move(what)] {
        timer->deleteLater();
        what();
    });
    timer->start(delay);
}
