// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The few colours that a palette lacks, derived from it so that they fit light and dark desktops alike.
namespace Tones {

[[nodiscard]] bool isDark(const QPalette &palette);
/// For secondary lines; still at least 4.5:1 on the window.
[[nodiscard]] QColor quietText(const QPalette &palette);
[[nodiscard]] QColor problemText(const QPalette &palette);
[[nodiscard]] QColor problemGround(const QPalette &palette);
[[nodiscard]] QColor warningText(const QPalette &palette);
[[nodiscard]] QColor warningGround(const QPalette &palette);
/// The empty part of a bar, and hair lines.
[[nodiscard]] QColor track(const QPalette &palette);

} // namespace Tones
