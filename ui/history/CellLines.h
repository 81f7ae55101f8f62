// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/CellLine.h"

#include <QCache>

/// The lines of a table's cells, some screens full of them: measured, cut and drawn from one layout.
class CellLines
{
public:
    struct Room
    {
        QFont font;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::TextElideMode mode = Qt::ElideRight;
        int width = 0; ///< pixels
    };

    /// All of it, however long.
    [[nodiscard]] CellLine whole(const QString &text, const QFont &font, Qt::LayoutDirection direction);
    /// As much of it as there is room for.
    [[nodiscard]] CellLine fitted(const QString &text, const Room &room);

private:
    struct Key
    {
        QString text;
        QFont font;
        Qt::LayoutDirection direction;
        Qt::TextElideMode mode;
        int width;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.text, key.font, int(key.direction), int(key.mode), key.width);
        }
    };

    template <typename Text> CellLine kept(const Key &key, const Text &text);

    static constexpr int keptLines = 1000;
    QCache<Key, CellLine> m_lines{keptLines};
};
