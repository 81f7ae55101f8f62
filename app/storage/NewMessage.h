// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Draft.h"
#include "app/message/PhoneNumber.h"

/// A draft whose number has been read: what only has to be written down to be a message.
struct NewMessage
{
    Draft draft;
    PhoneNumber number;
};
