// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/message/PbxStatus.h"

#include <optional>

/// What queued messages wait for now. The store knows why the last attempt came to nothing; when the
/// connection itself stands still, that is the older news.
class QueueOutlook
{
public:
    void setConnection(const QString &connectionId) { m_connectionId = connectionId; }
    void setStatus(const PbxStatus &status) { m_status = status; }

    /// The message with the reason that holds it now.
    [[nodiscard]] Message shown(Message message) const;

private:
    QString m_connectionId;
    std::optional<PbxStatus> m_status; ///< nothing: nobody has said
};
