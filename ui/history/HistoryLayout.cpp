// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryLayout.h"

#include "ui/history/HistoryTable.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

namespace {

constexpr qint32 layoutVersion = 1;

} // namespace

QByteArray HistoryLayout::state(const HistoryTable &table, const QSplitter &splitter)
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << layoutVersion << table.headerState() << splitter.saveState();
    return state;
}

bool HistoryLayout::restore(const QByteArray &state, HistoryTable &table, QSplitter &splitter)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 version = 0;
    QByteArray columns;
    QByteArray parts;
    stream >> version >> columns >> parts;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return false;
    table.restoreHeaderState(columns);
    return splitter.restoreState(parts);
}
