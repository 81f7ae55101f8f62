// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

class Clock;
class QObject;

/// Something that is to happen once, later. Another time takes the place of the one before, and what has been
/// called off wakes nobody: a machine at rest stays asleep. Of one thread.
class Plan
{
public:
    /// The clock must outlive it.
    explicit Plan(Clock &clock);
    ~Plan();
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    /// Calls \a what after \a delay, and not at all once this is gone. It may plan anew, or end this.
    void in(std::chrono::milliseconds delay, std::function<void()> what);
    void callOff();

private:
    Clock &m_clock;
    std::unique_ptr<QObject> m_call; ///< lives as long as the call is to be expected
};
