// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QObject>

/// Gathers what is told of messages one by one, so that a window hears of many at once: sixty of them cost it
/// sixty layouts singly, and one together.
class InTray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    void put(const Message &message);

Q_SIGNALS:
    /// In the order in which they were told, in the pass of the event loop after the first of them.
    void emptied(const QList<Message> &messages);

private:
    void empty();

    QList<Message> m_messages;
};
