// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryModel.h"

#include <QCoreApplication>

/// What one cell of the history says, to each of those who ask.
class CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)

public:
    /// On the screen: one line, foreign text isolated.
    [[nodiscard]] static QString display(const Message &message, HistoryModel::Column column);
    /// On the clipboard and for a screen reader: nothing added, nothing cut.
    [[nodiscard]] static QString plain(const Message &message, HistoryModel::Column column);
    /// What does not fit into the cell, safe for a tool tip; empty where there is no more to say.
    [[nodiscard]] static QString toolTip(const Message &message, HistoryModel::Column column);
    /// What a status means, for a screen reader.
    [[nodiscard]] static QString description(const Message &message, HistoryModel::Column column);

    /// The trunk it went through, or else the one asked for.
    [[nodiscard]] static QString trunk(const Message &message);
    /// The hour today, the day too before that.
    [[nodiscard]] static QString time(const QDateTime &utc);
};
