// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStyledItemDelegate>

/// Draws a message of a conversation as a bubble on the side where a line ends: the whole text, and below it
/// what became of it, with the sign of its status. Above the first one of a day stands the day.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BubbleDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Height
    {
        QString key; ///< of all that it depends on
        int height = 0;
    };

    mutable QCache<qint64, Height> m_heights; ///< by message
};
