// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/Clock.h"

#include <QList>
#include <QPointer>

/// A clock that moves only when a test says so, and calls what falls due on the way, in order.
class ManualClock : public Clock
{
public:
    explicit ManualClock(const QDateTime &start = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)) : m_now(start) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override;

    void advance(std::chrono::milliseconds by);
    /// The wall alone: somebody set the machine's clock.
    void jumpWall(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    struct Call
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> what;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
    QList<Call> m_calls;
};
