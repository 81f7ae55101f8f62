// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/DetailsText.h"

#include "app/message/Message.h"

#include <QCoreApplication>

/// The details of a message as passages of text: its own, what its status means, then what happened, in
/// order.
class DetailsWording
{
    Q_DECLARE_TR_FUNCTIONS(DetailsWording)

public:
    [[nodiscard]] static QList<DetailsText::Passage> passages(const MessageDetails &details);
    /// "Failed: number refused · GSM2-7 · 10:40"
    [[nodiscard]] static QString summary(const Message &message);

private:
    /// Both words of the PBX, with their times; empty where they agree.
    static QString conflict(const MessageDetails &details);
    /// What is known of a message whose answer was lost.
    static QString evidence(const MessageDetails &details);
    static QString line(const Attempt &attempt);
    static QString line(const RecordedReport &report);
};
