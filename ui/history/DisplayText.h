// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What becomes of a text that leaves the table: for the clipboard, or for a tool tip.
namespace DisplayText {

/// Without the direction marks that were put around it for the screen.
[[nodiscard]] QString withoutIsolates(const QString &text);
/// As one field of a line that is copied: line ends and tabs become spaces.
[[nodiscard]] QString oneField(const QString &text);
/// As it is, whatever signs stand in it: Qt would read "<b>" in a bare tool tip as a command.
[[nodiscard]] QString toolTip(const QString &text);

} // namespace DisplayText
