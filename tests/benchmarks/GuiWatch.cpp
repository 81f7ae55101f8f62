// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/GuiWatch.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto frame = 16ms;
constexpr auto between = 2ms;

} // namespace

GuiWatch::GuiWatch() = default;

GuiWatch::~GuiWatch()
{
    stop();
}

void GuiWatch::start()
{
    m_asking = true;
    m_asker.reset(QThread::create([this] { ask(); }));
    m_asker->start(QThread::HighPriority);
}

void GuiWatch::stop()
{
    if (!m_asker)
        return;
    m_asking = false;
    m_answered.release(); // it may wait for an answer that this thread would have to give
    m_asker->wait();
    m_asker.reset();
    std::sort(m_waits.begin(), m_waits.end());
}

// In the asking thread.
void GuiWatch::ask()
{
    while (m_asking) {
        QElapsedTimer timer;
        timer.start();
        QMetaObject::invokeMethod(
            this, [this] { m_answered.release(); }, Qt::QueuedConnection);
        m_answered.acquire();
        if (m_asking)
            m_waits.emplace_back(timer.nsecsElapsed());
        QThread::usleep(std::chrono::microseconds(between).count());
    }
}

std::chrono::nanoseconds GuiWatch::longest() const
{
    return m_waits.empty() ? 0ns : m_waits.back();
}

std::chrono::nanoseconds GuiWatch::percentile(double share) const
{
    return m_waits.empty() ? 0ns : m_waits.at(size_t(double(m_waits.size() - 1) * share));
}

qsizetype GuiWatch::longWaits() const
{
    return m_waits.end() - std::upper_bound(m_waits.begin(), m_waits.end(), std::chrono::nanoseconds(frame));
}
