// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIconEngine>

#include <utility>

/// Draws one of the small signs of StatusIcon, sharp at any scale. By hand, because a window shows some of
/// them in its first paint: to load the library that reads drawings would take longer than all of its text.
class StatusSign : public QIconEngine
{
public:
    enum class Shape {
        Idle,
        Busy,
        Off,
        Unknown,
        Queued,
        Sending,
        Accepted,
        Sent,
        Failed,
        NotConfirmed,
        Cancelled,
    };

    explicit StatusSign(Shape shape) : m_shape(shape) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new StatusSign(*this); }

private:
    Shape m_shape;
    QHash<std::pair<int, int>, QPixmap> m_pictures; ///< by side and mode: drawn once
};
