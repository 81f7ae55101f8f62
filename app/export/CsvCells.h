// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QStringList>

#include <functional>

/// The words of an exported table, in the language of whoever asked for it.
struct CsvWords
{
    QStringList headings;                             ///< one for each of CsvCells::Column
    QString automaticTrunk;                           ///< where no trunk was asked for and none was used
    std::function<QString(MessageState)> status;      ///< called in the export's thread
    std::function<QString(const SendError &)> reason; ///< likewise
};

/// A message as a row of cells.
namespace CsvCells {

enum Column {
    Time,   ///< ISO 8601, local, with the offset from UTC
    To,     ///< as the agent typed it
    Number, ///< as the PBX got it
    Text,
    Trunk, ///< the one it went through, or else the one asked for
    Status,
    Reason, ///< of a failure, or why it waits
    SmsId,
    Segments, ///< the SMS it counts as
    ColumnCount
};

[[nodiscard]] QStringList of(const Message &message, const CsvWords &words);

/// "2026-03-02T10:00:00+01:00"
[[nodiscard]] QString time(const QDateTime &time);

} // namespace CsvCells
