// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InTray.h"

namespace {

constexpr int takenAtOnce = 500; ///< a window takes these in within a frame

} // namespace

void InTray::put(const Message &message)
{
    if (m_messages.isEmpty())
        QMetaObject::invokeMethod(this, &InTray::empty, Qt::QueuedConnection);
    m_messages.append(message);
}

void InTray::empty()
{
    const QList<Message> taken = m_messages.mid(0, takenAtOnce);
    m_messages.remove(0, taken.size());
    if (!m_messages.isEmpty())
        QMetaObject::invokeMethod(this, &InTray::empty, Qt::QueuedConnection);
    Q_EMIT emptied(taken);
}
