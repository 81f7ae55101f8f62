// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/EnqueueError.h"

#include <QCoreApplication>

/// Why a draft could not be put into the outbox, in words for the compose form.
class EnqueueWording
{
    Q_DECLARE_TR_FUNCTIONS(EnqueueWording)

public:
    /// The question that a repetition has to answer first.
    [[nodiscard]] static QString repeated(int secondsAgo);
    [[nodiscard]] static QString sentence(const EnqueueError &error);
};
