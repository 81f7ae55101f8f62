// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QObject>

class Clock;
class MessageStore;

/// Keeps the search index up with the messages, a short step at a time in the writer's thread, so that no
/// send waits for it. Does nothing while nothing happens.
class IndexRound : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    IndexRound(MessageStore &store, Clock &clock, QObject *parent = nullptr);

    /// Once the store is open: takes in what an earlier day has left.
    void begin();

private:
    void note(const Message &message);
    void step();
    void pack(bool anew);

    MessageStore &m_store;
    Clock &m_clock;
    MessageId m_upto = 0;
    int m_changes = 0; ///< of messages up to that one, since the last step
    bool m_isUnderWay = false;
};
