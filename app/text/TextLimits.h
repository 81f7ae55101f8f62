// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace TextLimits {

/// At most this many UTF-16 code units in one message (PBX guide, sms/send).
inline constexpr int maxCharacters = 2000;

/// ASCII counted once, everything else twice: the reading of "1000 Chinese characters, that is, 2000
/// characters". Counted by UTF-16 code units, so a character outside the BMP counts four.
[[nodiscard]] int weight(QStringView text);

} // namespace TextLimits
