// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/TrunkWording.h"

#include "ui/wording/Quoted.h"

QString TrunkWording::word(TrunkState state)
{
    switch (state) {
    case TrunkState::Idle:
        return tr("idle");
    case TrunkState::Busy:
        return tr("busy");
    case TrunkState::PowerOff:
        return tr("switched off");
    case TrunkState::Alarm:
        return tr("module fault");
    case TrunkState::NoSim:
        return tr("no SIM card");
    case TrunkState::NoSignal:
        return tr("no signal");
    case TrunkState::PinError:
        return tr("wrong PIN");
    case TrunkState::NotRegistered:
        return tr("not in the network");
    case TrunkState::Unknown:
        return tr("state unknown");
    }
    return {};
}

QString TrunkWording::label(const Trunk &trunk)
{
    const QString pbxWord = Quoted::name(trunk.stateText);
    const bool inTheirWord = trunk.state == TrunkState::Unknown && !pbxWord.isEmpty();
    //: %1 is a trunk's name, %2 its state
    return tr("%1 · %2").arg(Quoted::name(trunk.name), inTheirWord ? pbxWord : word(trunk.state));
}

QString TrunkWording::automatic(int idle)
{
    //: whichever trunk is idle; %n is how many are
    return tr("Automatic (%Ln idle)", nullptr, idle);
}

QString TrunkWording::automatic()
{
    return tr("Automatic");
}

QString TrunkWording::missing(const QString &name)
{
    //: %1 is a trunk's name
    return tr("%1 · not at this PBX").arg(Quoted::name(name));
}
