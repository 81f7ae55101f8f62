// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QSet>

#include <limits>

/// Which messages a list shows. Whatever is empty or invalid lets all through. Times are UTC.
struct HistoryFilter
{
    QString text;              ///< part of a number, text, SMS ID or trunk, as an agent types it
    QSet<MessageState> states; ///< one of these
    bool notRepeated = false;  ///< without those that were sent again
    QDateTime from;            ///< written at or after
    QDateTime until;           ///< written before
    QString trunk;             ///< the trunk it went through or, before it did, the one asked for
    QString number;            ///< as the PBX gets it: one caller's messages

    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// Messages are in the order in which they were written down: that of their ids.
enum class HistoryOrder { NewestFirst, OldestFirst };

/// A stretch of the history, both ends included; as it is made, the whole of it. Ids begin with 1.
struct IdRange
{
    MessageId oldest = 0;
    MessageId newest = std::numeric_limits<MessageId>::max();

    [[nodiscard]] bool isEmpty() const { return oldest > newest; }
    /// What comes after a message in that order.
    [[nodiscard]] IdRange behind(MessageId id, HistoryOrder order) const
    {
        return order == HistoryOrder::NewestFirst ? IdRange{oldest, id - 1} : IdRange{id + 1, newest};
    }

    friend bool operator==(const IdRange &, const IdRange &) = default;
};

/// Where one page of a list lies, and how many of its messages pass the filter.
struct HistoryStretch
{
    IdRange ids;
    int count = 0;

    friend bool operator==(const HistoryStretch &, const HistoryStretch &) = default;
};

/// Pages that follow each other, in the order that was asked for.
struct HistoryOutline
{
    QList<HistoryStretch> pages;
    bool complete = false; ///< nothing that passes comes after the last of them
};
