// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StatusIcon.h"

QIcon StatusIcon::of(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return QIcon(QStringLiteral(":/icons/status-queued.svg"));
    case MessageState::Sending:
        return QIcon(QStringLiteral(":/icons/status-sending.svg"));
    case MessageState::Accepted:
        return QIcon(QStringLiteral(":/icons/status-accepted.svg"));
    case MessageState::Sent:
        return QIcon(QStringLiteral(":/icons/status-sent.svg"));
    case MessageState::Failed:
        return QIcon(QStringLiteral(":/icons/status-failed.svg"));
    case MessageState::NotConfirmed:
        return QIcon(QStringLiteral(":/icons/status-not-confirmed.svg"));
    case MessageState::Cancelled:
        return QIcon(QStringLiteral(":/icons/status-cancelled.svg"));
    }
    return {};
}

QIcon StatusIcon::of(TrunkState state)
{
    switch (state) {
    case TrunkState::Idle:
        return QIcon(QStringLiteral(":/icons/dot-idle.svg"));
    case TrunkState::Busy:
        return QIcon(QStringLiteral(":/icons/dot-busy.svg"));
    case TrunkState::PowerOff:
    case TrunkState::Alarm:
    case TrunkState::NoSim:
    case TrunkState::NoSignal:
    case TrunkState::PinError:
    case TrunkState::NotRegistered:
        return QIcon(QStringLiteral(":/icons/dot-off.svg"));
    case TrunkState::Unknown:
        return QIcon(QStringLiteral(":/icons/dot-unknown.svg"));
    }
    return {};
}

QIcon StatusIcon::of(PbxReachability reachability)
{
    switch (reachability) {
    case PbxReachability::NoConnection:
        return QIcon(QStringLiteral(":/icons/dot-unknown.svg"));
    case PbxReachability::Connecting:
    case PbxReachability::Waiting:
        return QIcon(QStringLiteral(":/icons/dot-busy.svg"));
    case PbxReachability::Connected:
        return QIcon(QStringLiteral(":/icons/dot-idle.svg"));
    case PbxReachability::Stopped:
        return QIcon(QStringLiteral(":/icons/dot-off.svg"));
    }
    return {};
}
