// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

/// The time, as the engine asks for it; tests hold one that only moves when they say so.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall's time, UTC: for what is stored and shown. It may jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never goes back, and stands while the machine sleeps: for waiting.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls \a what after \a delay, unless \a context is gone by then: with it goes the timer, which would
    /// otherwise wake the machine for nothing. The context is one of the calling thread.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) = 0;
};
