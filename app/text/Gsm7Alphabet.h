// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1).
namespace Gsm7Alphabet {

/// How many septets a UTF-16 code unit takes: 1, 2 (escape pair) or 0 where the alphabet has no such
/// character.
[[nodiscard]] int septets(char16_t unit);

} // namespace Gsm7Alphabet
