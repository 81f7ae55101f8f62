// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Waits until the disk has all of a file, so that a power cut takes nothing of it. False where it cannot be
/// known. One file a platform.
[[nodiscard]] bool flushFile(const QString &path);
