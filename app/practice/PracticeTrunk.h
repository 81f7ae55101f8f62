// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A line of the practice PBX, in the words the PBX itself uses.
struct PracticeTrunk
{
    QString name;
    QString type;   ///< "GSM", "SIP", ...
    QString status; ///< "Idle", "No SIM", "Registered", ...; "Busy" is shown by itself while it sends
    QString port;   ///< "Span1-Port1"; only mobile trunks have one

    /// Three GSM trunks, the last of them without a SIM, and a SIP trunk.
    [[nodiscard]] static QList<PracticeTrunk> standard();

    friend bool operator==(const PracticeTrunk &, const PracticeTrunk &) = default;
};
