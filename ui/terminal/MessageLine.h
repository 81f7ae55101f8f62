// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

/// How the terminal prints a message: a line for people, or one JSON object for scripts.
class MessageLine
{
    Q_DECLARE_TR_FUNCTIONS(MessageLine)

public:
    /// "09:41:07  Accepted  GSM-1  SMS ID 1839...-1502..."
    [[nodiscard]] static QString status(const Message &message);
    /// One line of the history.
    [[nodiscard]] static QString summary(const Message &message);
    /// {"id":..,"status":"Accepted","smsid":"..",...}; names and values are never translated.
    [[nodiscard]] static QByteArray json(const Message &message);
};
