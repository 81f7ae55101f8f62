// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/MessageState.h"

#include <QCoreApplication>
#include <QList>

/// What the manual says. The words are ours alone: nothing foreign comes into this rich text.
class ManualText
{
    Q_DECLARE_TR_FUNCTIONS(ManualText)

public:
    /// The page. It shows the sign of a status under signName(), \a side pixels high.
    [[nodiscard]] static QString html(int side);

    /// In the order in which a message goes through them.
    [[nodiscard]] static QList<MessageState> states();
    [[nodiscard]] static QString signName(MessageState state);
};
