// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StatusIcon.h"

#include <QCoreApplication>
#include <QHash>

namespace {

QHash<QByteArray, QIcon> &drawings()
{
    static QHash<QByteArray, QIcon> all;
    return all;
}

// A drawing that is read anew is drawn anew, too, and its picture kept until the cache of all pictures is
// full.
QIcon drawn(const char *name)
{
    QHash<QByteArray, QIcon> &all = drawings();
    if (all.isEmpty())
        qAddPostRoutine([] { drawings().clear(); }); // before the library that draws them is gone
    QIcon &drawing = all[name];
    if (drawing.isNull())
        drawing = QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(name)));
    return drawing;
}

} // namespace

QIcon StatusIcon::of(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return drawn("status-queued");
    case MessageState::Sending:
        return drawn("status-sending");
    case MessageState::Accepted:
        return drawn("status-accepted");
    case MessageState::Sent:
        return drawn("status-sent");
    case MessageState::Failed:
        return drawn("status-failed");
    case MessageState::NotConfirmed:
        return drawn("status-not-confirmed");
    case MessageState::Cancelled:
        return drawn("status-cancelled");
    }
    return {};
}

QIcon StatusIcon::of(TrunkState state)
{
    switch (state) {
    case TrunkState::Idle:
        return drawn("dot-idle");
    case TrunkState::Busy:
        return drawn("dot-busy");
    case TrunkState::PowerOff:
    case TrunkState::Alarm:
    case TrunkState::NoSim:
    case TrunkState::NoSignal:
    case TrunkState::PinError:
    case TrunkState::NotRegistered:
        return drawn("dot-off");
    case TrunkState::Unknown:
        return drawn("dot-unknown");
    }
    return {};
}

QIcon StatusIcon::of(PbxReachability reachability)
{
    switch (reachability) {
    case PbxReachability::NoConnection:
        return drawn("dot-unknown");
    case PbxReachability::Connecting:
    case PbxReachability::Waiting:
        return drawn("dot-busy");
    case PbxReachability::Connected:
        return drawn("dot-idle");
    case PbxReachability::Stopped:
        return drawn("dot-off");
    }
    return {};
}
