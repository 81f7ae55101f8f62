// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

/// Keeps windows where they can be reached: a dialog opens over its window, and each one that opens is moved,
/// and where it must be made smaller, until its frame, title bar included, lies within what the screen has
/// free. Windows are watched as long as it lives.
class OnScreen : public QObject
{
    Q_OBJECT

public:
    explicit OnScreen(QObject *parent = nullptr);

    /// The rectangle nearest to \a frame, and not larger, that lies within \a available.
    [[nodiscard]] static QRect placed(const QRect &frame, const QRect &available);
    /// Does it to one window. Not to one that fills the screen.
    static void place(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};
