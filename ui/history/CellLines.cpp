// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CellLines.h"

#include <QFontMetrics>

#include <algorithm>
#include <limits>

namespace {

// A letter is rarely so much narrower than the others; what is cut away wrongly is noticed.
constexpr int narrowest = 3;
constexpr QChar popIsolate(0x2069);
constexpr int noEnd = std::numeric_limits<int>::max();

// How many letters there may be room for.
qsizetype most(const QFontMetrics &metrics, const CellLines::Room &room)
{
    return room.width * narrowest / std::max(1, metrics.averageCharWidth()) + narrowest;
}

QString elided(const QString &text, const CellLines::Room &room)
{
    const QFontMetrics metrics(room.font);
    const qsizetype first = most(metrics, room);
    if (room.mode == Qt::ElideRight && text.size() > first) {
        // Of a long text only as much is laid out as there may be room for.
        QString beginning = text.first(first);
        if (text.endsWith(popIsolate))
            beginning += popIsolate;
        if (QString cut = metrics.elidedText(beginning, room.mode, room.width); cut != beginning)
            return cut;
    }
    return metrics.elidedText(text, room.mode, room.width);
}

} // namespace

template <typename Text> CellLine CellLines::kept(const Key &key, const Text &text)
{
    if (const CellLine *known = m_lines.object(key))
        return *known;
    const CellLine made(text(), key.font, key.direction);
    m_lines.insert(key, new CellLine(made));
    return made;
}

CellLine CellLines::whole(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    return kept({text, font, direction, Qt::ElideNone, noEnd}, [&text] { return text; });
}

CellLine CellLines::fitted(const QString &text, const Room &room)
{
    if (text.size() <= most(QFontMetrics(room.font), room)) {
        CellLine all = whole(text, room.font, room.direction);
        if (all.width() <= room.width)
            return all;
    }
    return kept({text, room.font, room.direction, room.mode, room.width},
                [&text, &room] { return elided(text, room); });
}
