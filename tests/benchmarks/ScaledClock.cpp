// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ScaledClock.h"

#include <utility>

ScaledClock::ScaledClock(const QDateTime &start, int times)
    : m_start(start), m_times(times), m_late(start.msecsTo(QDateTime::currentDateTimeUtc()))
{
    m_timer.start();
}

QDateTime ScaledClock::now() const
{
    return m_start.addMSecs(m_late * m_times + monotonic().count());
}

std::chrono::milliseconds ScaledClock::monotonic() const
{
    return std::chrono::milliseconds(m_timer.nsecsElapsed() * m_times / 1'000'000);
}

void ScaledClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> what)
{
    // Rounded up: what is due at a moment finds that moment reached.
    const auto real =
        (std::max(delay, std::chrono::milliseconds(0)) + std::chrono::milliseconds(m_times - 1)) / m_times;
    m_machine.callAfter(real, context, std::move(what));
}
