// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"

#include <algorithm>

void ManualClock::callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> what)
{
    m_calls.append({m_monotonic + delay, context, std::move(what)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_monotonic + by;
    for (;;) {
        const auto next = std::min_element(m_calls.cbegin(), m_calls.cend(),
                                           [](const Call &a, const Call &b) { return a.at < b.at; });
        if (next == m_calls.cend() || next->at > end)
            break;
        const Call call = m_calls.takeAt(next - m_calls.cbegin());
        const auto step = std::max(call.at - m_monotonic, std::chrono::milliseconds(0));
        m_now = m_now.addMSecs(step.count());
        m_monotonic += step;
        if (call.context)
            call.what();
    }
    m_now = m_now.addMSecs((end - m_monotonic).count());
    m_monotonic = end;
}
