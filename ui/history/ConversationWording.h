// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QCoreApplication>

/// One caller's messages, in words.
class ConversationWording
{
    Q_DECLARE_TR_FUNCTIONS(ConversationWording)

public:
    /// "Failed: number refused · 10:40 · GSM2-7 · 18396210850-1502874159": the day stands above.
    [[nodiscard]] static QString summary(const Message &message);
    /// All of it, day and text included, for a screen reader.
    [[nodiscard]] static QString spoken(const Message &message);
    /// "Today", or the whole date.
    [[nodiscard]] static QString day(const QDate &day);
};
