// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

using MessageId = qint64;

/// What an agent asks for: a text, to a number, through a trunk. Not yet a message.
struct Draft
{
    QString to;    ///< as typed; PhoneNumber::parse() makes the number of it
    QString text;  ///< exactly as it is to arrive
    QString trunk; ///< the trunk's name; empty: whichever is idle
    std::optional<MessageId> resentFrom = std::nullopt; ///< the message this one repeats
    /// False: the same text to the same number a moment ago may be a slip, and stops this one.
    bool repeatIsMeant = true;

    friend bool operator==(const Draft &, const Draft &) = default;
};

Q_DECLARE_METATYPE(Draft)
