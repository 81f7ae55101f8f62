// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QEvent;

/// Ctrl+Enter, with either Enter key.
namespace SendKeys {

/// As the desktop writes it.
[[nodiscard]] QString text();
/// True for a press of them, and for the question whether somebody wants them rather than a shortcut.
[[nodiscard]] bool areIn(const QEvent *event);
/// True for a press by a hand, and not by a key that is held down.
[[nodiscard]] bool arePressedIn(const QEvent *event);

} // namespace SendKeys
