// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Trunk.h"

#include <QCoreApplication>

/// What a trunk is doing, in words.
class TrunkWording
{
    Q_DECLARE_TR_FUNCTIONS(TrunkWording)

public:
    /// "no SIM card"
    [[nodiscard]] static QString word(TrunkState state);
    /// "GSM-3 · no SIM card"; an unknown state in the PBX's own word.
    [[nodiscard]] static QString label(const Trunk &trunk);
    /// "Automatic (2 idle)"
    [[nodiscard]] static QString automatic(int idle);
    /// "Automatic", while nobody knows the trunks.
    [[nodiscard]] static QString automatic();
    /// "GSM-3 · not at this PBX"
    [[nodiscard]] static QString missing(const QString &name);
};
