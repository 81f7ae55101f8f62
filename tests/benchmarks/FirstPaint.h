// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

/// Tells when a widget has been painted for the first time, with all that is in it.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// \a isShown: whether there is already what is waited for. Both must live as long as this.
    explicit FirstPaint(
        QObject *widget, std::function<bool()> isShown = [] { return true; });

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();

private:
    std::function<bool()> m_isShown;
    bool m_told = false;
};
