// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>

/// Takes the processor's time of each event of the GUI thread: what the program itself does there, whatever
/// the machine's other work makes of it.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was before: starting up is another matter.
    void resetLongestEvent() { m_longest = {}; }
    [[nodiscard]] std::chrono::nanoseconds longestEvent() const { return m_longest; }

private:
    bool m_inside = false; ///< of an event that makes others
    std::chrono::nanoseconds m_longest{0};
};
