// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

/// How long a key press would wait in the thread in which this is made: another thread hands it an event
/// every two milliseconds and takes the time until it is handled.
class GuiWatch : public QObject
{
    Q_OBJECT

public:
    GuiWatch();
    ~GuiWatch() override;

    void start();
    void stop();

    [[nodiscard]] std::chrono::nanoseconds longest() const;
    [[nodiscard]] std::chrono::nanoseconds percentile(double share) const;
    /// Waits of more than a frame, 16 ms.
    [[nodiscard]] qsizetype longWaits() const;
    [[nodiscard]] qsizetype waits() const { return qsizetype(m_waits.size()); }

private:
    void ask();

    std::unique_ptr<QThread> m_asker;
    std::atomic_bool m_asking = false;
    QSemaphore m_answered;
    std::vector<std::chrono::nanoseconds> m_waits; ///< the asking thread's until it has ended
};
