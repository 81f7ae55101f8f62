// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/QueueOutlook.h"

Message QueueOutlook::shown(Message message) const
{
    if (!m_status || message.state != MessageState::Queued || message.held ||
        message.connectionId != m_connectionId)
        return message;
    switch (m_status->reachability) {
    case PbxReachability::NoConnection:
        message.error = {.kind = SendErrorKind::NotLoggedIn, .code = 0, .detail = {}};
        break;
    case PbxReachability::Waiting:
    case PbxReachability::Stopped:
        if (m_status->error.kind != SendErrorKind::None)
            message.error = m_status->error;
        break;
    case PbxReachability::Connecting:
    case PbxReachability::Connected:
        break;
    }
    return message;
}
