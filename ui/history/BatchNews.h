// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/StorageError.h"

/// What there is to ask or to tell about a decision that concerns many messages.
struct BatchNews
{
    enum class Kind {
        UnsureQuestion, ///< some of them may arrive twice
        ManyQuestion,   ///< are so many meant?
        Waiting,        ///< they will be sent in a moment
        Queued,         ///< that moment has passed
        Cancelled,
        TakenBack, ///< while they were waiting
        NothingToSend,
        NothingToCancel,
        TooMany,
        ListChanged, ///< nobody knows any more which are meant
        NotSent,     ///< the disk refused
        NotCancelled,
        NotRead
    };

    Kind kind = Kind::Queued;
    int count = 0;  ///< messages; of TooMany: how many are allowed
    int unsure = 0; ///< of those: not confirmed
    int left = 0;   ///< messages for which it was too late
    StorageError error;
};
