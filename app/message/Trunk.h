// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// What a mobile trunk is doing, from the PBX guide's list of GSM states.
enum class TrunkState { Idle, Busy, PowerOff, Alarm, NoSim, NoSignal, PinError, NotRegistered, Unknown };

/// A line of the PBX.
struct Trunk
{
    QString name;
    QString type; ///< as the PBX says it: "GSM", "SIP", ...
    TrunkState state = TrunkState::Unknown;
    QString stateText; ///< the PBX's own word for the state, at most 60 characters

    /// Only mobile trunks can send SMS.
    [[nodiscard]] bool canCarrySms() const;
    /// Idle or busy: worth choosing. An unknown state is not held against a mobile trunk.
    [[nodiscard]] bool isUsable() const;

    friend bool operator==(const Trunk &, const Trunk &) = default;
};

/// The PBX's trunks; nothing while nobody knows them, which is not the same as a PBX that has none.
using KnownTrunks = std::optional<QList<Trunk>>;

[[nodiscard]] TrunkState trunkStateFromPbx(QStringView stateText);

Q_DECLARE_METATYPE(Trunk)
Q_DECLARE_METATYPE(KnownTrunks)
