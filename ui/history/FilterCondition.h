// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One of the conditions that a list of messages is filtered by, and how it is called.
struct FilterCondition
{
    enum class Kind { Text, Status, Days, Trunk, Number };

    Kind kind = Kind::Text;
    QString text; ///< foreign parts isolated

    friend bool operator==(const FilterCondition &, const FilterCondition &) = default;
};
