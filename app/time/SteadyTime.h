// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/Clock.h"

/// The wall's time as it would be if nobody had set it since this was made: for pauses and deadlines that are
/// written down.
class SteadyTime
{
public:
    /// The clock must outlive it.
    explicit SteadyTime(const Clock &clock)
        : m_clock(clock), m_start(clock.now()), m_monotonicAtStart(clock.monotonic())
    {
    }

    [[nodiscard]] QDateTime now() const { return m_start.addMSecs(sinceStart().count()); }

    /// True where the wall's clock has run ahead by at least \a by since the last question: the machine slept
    /// (the monotonic clock stands meanwhile), or somebody set its clock.
    [[nodiscard]] bool wasLeftBehind(std::chrono::milliseconds by)
    {
        const std::chrono::milliseconds lag =
            std::chrono::milliseconds(m_start.msecsTo(m_clock.now())) - sinceStart();
        const bool behind = lag - m_lag >= by;
        m_lag = lag;
        return behind;
    }

private:
    [[nodiscard]] std::chrono::milliseconds sinceStart() const
    {
        return m_clock.monotonic() - m_monotonicAtStart;
    }

    const Clock &m_clock;
    QDateTime m_start;
    std::chrono::milliseconds m_monotonicAtStart;
    std::chrono::milliseconds m_lag{0};
};
