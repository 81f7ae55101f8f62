// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QCoreApplication>

/// What has become of a message, in words.
class StateWording
{
    Q_DECLARE_TR_FUNCTIONS(StateWording)

public:
    /// One or two words: "Not confirmed".
    [[nodiscard]] static QString word(MessageState state);
    /// For the Status column: the word and, where there is one, the short reason.
    [[nodiscard]] static QString statusLine(const Message &message);
    /// For the details: what it means and what can be done, one or two sentences.
    [[nodiscard]] static QString explanation(const Message &message);
    /// How one request ended: "Refused".
    [[nodiscard]] static QString outcome(AttemptOutcome outcome);
    /// What a report said.
    [[nodiscard]] static QString report(const RecordedReport &report);
};
