// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QObject>

class HistoryModel;
class HistoryPage;
class HistorySource;
class MessageActions;

/// Leads from a message to the one that it repeats, and from that to its latest repetition.
class RelatedDesk : public QObject
{
    Q_OBJECT

public:
    /// A part of the page. All must outlive it.
    RelatedDesk(HistorySource &source, HistoryModel &model, MessageActions &actions, HistoryPage &page);

private:
    void lead(const Message &message);
    void show(MessageId id);

    HistorySource &m_source;
    HistoryModel &m_model;
    HistoryPage &m_page;
    MessageId m_asked = 0; ///< whose repetition is looked for
};
