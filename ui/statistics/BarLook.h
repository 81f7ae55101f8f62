// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/MessageState.h"

#include <QBrush>
#include <QPalette>
#include <QPen>

#include <optional>

/// How a bar is filled and drawn round: each state its pattern as well as its colour, the colours of its
/// sign.
struct BarLook
{
    QBrush fill;
    QPen line;

    /// Nothing: the palette's accent, plain.
    [[nodiscard]] static BarLook of(std::optional<MessageState> state, const QPalette &palette);
};
