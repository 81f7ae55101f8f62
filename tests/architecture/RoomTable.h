// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/// One row of the house's plan: who lives there, and whose door may be opened from there. In lists, words
/// stand apart by spaces.
struct Room
{
    /// "app/pbx/" is a room with all that is in it; "app/Application." are the files of that name.
    std::string_view place;
    /// What it may include of ours beside itself: rooms ("app/text/") and single headers.
    std::string_view ours;
    std::string_view qtModules;
    /// Single headers of other Qt modules.
    std::string_view qtHeaders;
    /// Other people's libraries, by the first part of the include.
    std::string_view libraries;
};

[[nodiscard]] constexpr QLatin1StringView latin(std::string_view text)
{
    return QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()));
}

/// The row of the plan that a file belongs to; null where the plan has no such room.
[[nodiscard]] const Room *roomOf(const QString &path);
