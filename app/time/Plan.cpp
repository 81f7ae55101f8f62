// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/Plan.h"

#include "app/time/Clock.h"

#include <utility>

Plan::Plan(Clock &clock) : m_clock(clock) {}

Plan::~Plan() = default;

void Plan::in(std::chrono::milliseconds delay, std::function<void()> what)
{
    m_call = std::make_unique<QObject>();
    m_clock.callAfter(delay, m_call.get(), [this, what = std::move(what)] {
        m_call.release()->deleteLater(); // the clock is calling through it
        what();                          // and may have ended this
    });
}

void Plan::callOff()
{
    m_call.reset();
}
