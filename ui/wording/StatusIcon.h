// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/MessageState.h"
#include "app/message/PbxStatus.h"
#include "app/message/Trunk.h"

#include <QIcon>

/// The small signs beside a word: each state its own shape as well as its own colour. One set of colours that
/// stands out on light and on dark. For the GUI thread.
namespace StatusIcon {

[[nodiscard]] QIcon of(MessageState state);
[[nodiscard]] QIcon of(TrunkState state);
[[nodiscard]] QIcon of(PbxReachability reachability);

} // namespace StatusIcon
