// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/SystemClock.h"

#include <QElapsedTimer>

/// The machine's clock, running so many times as fast: pauses and deadlines of hours pass in minutes. Two
/// processes that are given the same start agree about the time.
class ScaledClock : public Clock
{
public:
    ScaledClock(const QDateTime &start, int times);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override;

private:
    SystemClock m_machine; ///< waits
    QDateTime m_start;
    int m_times;
    qint64 m_late; ///< real milliseconds from the start to when this was made
    QElapsedTimer m_timer;
};
