// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A bar of a plot, or one part of it.
struct BarPlace
{
    int bar = -1;  ///< -1: none
    int part = -1; ///< -1: the whole bar

    friend bool operator==(const BarPlace &, const BarPlace &) = default;
};
