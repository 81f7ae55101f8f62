// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

#include <functional>

/// An icon that is made when it is first drawn: to read the picture of a button that nobody sees would keep
/// the first window waiting for the readers of all kinds of pictures.
class LateIcon : public QIconEngine
{
public:
    using Maker = std::function<QIcon()>;

    explicit LateIcon(Maker maker) : m_maker(std::move(maker)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1.0, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return icon().availableSizes(mode, state);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LateIcon(*this); }

private:
    [[nodiscard]] const QIcon &icon()
    {
        if (m_icon.isNull())
            m_icon = m_maker();
        return m_icon;
    }

    Maker m_maker;
    QIcon m_icon;
};
