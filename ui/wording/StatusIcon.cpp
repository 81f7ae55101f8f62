// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StatusIcon.h"

#include "ui/wording/StatusSign.h"

#include <QCoreApplication>
#include <QHash>

namespace {

QHash<StatusSign::Shape, QIcon> &signs()
{
    static QHash<StatusSign::Shape, QIcon> all;
    return all;
}

// Kept, and with them their pictures: a list asks for them with every row.
QIcon sign(StatusSign::Shape shape)
{
    QHash<StatusSign::Shape, QIcon> &all = signs();
    if (all.isEmpty())
        qAddPostRoutine([] { signs().clear(); }); // no picture outlives the application
    QIcon &icon = all[shape];
    if (icon.isNull())
        icon = QIcon(new StatusSign(shape));
    return icon;
}

} // namespace

QIcon StatusIcon::of(MessageState state)
{
    using Shape = StatusSign::Shape;
    switch (state) {
    case MessageState::Queued:
        return sign(Shape::Queued);
    case MessageState::Sending:
        return sign(Shape::Sending);
    case MessageState::Accepted:
        return sign(Shape::Accepted);
    case MessageState::Sent:
        return sign(Shape::Sent);
    case MessageState::Failed:
        return sign(Shape::Failed);
    case MessageState::NotConfirmed:
        return sign(Shape::NotConfirmed);
    case MessageState::Cancelled:
        return sign(Shape::Cancelled);
    }
    return {};
}

QIcon StatusIcon::of(TrunkState state)
{
    using Shape = StatusSign::Shape;
    switch (state) {
    case TrunkState::Idle:
        return sign(Shape::Idle);
    case TrunkState::Busy:
        return sign(Shape::Busy);
    case TrunkState::PowerOff:
    case TrunkState::Alarm:
    case TrunkState::NoSim:
    case TrunkState::NoSignal:
    case TrunkState::PinError:
    case TrunkState::NotRegistered:
        return sign(Shape::Off);
    case TrunkState::Unknown:
        return sign(Shape::Unknown);
    }
    return {};
}

QIcon StatusIcon::of(PbxReachability reachability)
{
    using Shape = StatusSign::Shape;
    switch (reachability) {
    case PbxReachability::NoConnection:
        return sign(Shape::Unknown);
    case PbxReachability::Connecting:
    case PbxReachability::Waiting:
        return sign(Shape::Busy);
    case PbxReachability::Connected:
        return sign(Shape::Idle);
    case PbxReachability::Stopped:
        return sign(Shape::Off);
    }
    return {};
}
