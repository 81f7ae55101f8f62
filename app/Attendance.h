// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Whether somebody is at the window: it is the active one, and keys or mouse have been used not long ago.
/// What is only kept up to date for somebody to see rests while nobody is.
class Attendance : public QObject
{
    Q_OBJECT

public:
    /// Who has used neither for \a patience has gone.
    explicit Attendance(std::chrono::milliseconds patience, QObject *parent = nullptr);

    [[nodiscard]] bool isAnybodyThere() const { return m_isThere; }

Q_SIGNALS:
    void changed(bool isAnybodyThere);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void come();
    void look();

    std::chrono::milliseconds m_patience;
    QElapsedTimer m_sinceUse;
    QTimer m_timer; ///< runs only while somebody is there
    bool m_isThere = false;
};
