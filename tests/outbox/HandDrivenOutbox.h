// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"
#include "tests/support/ManualClock.h"
#include "tests/support/ManualGateway.h"
#include "tests/support/TemporaryStore.h"

#include <memory>

/// An outbox of connection "head-office" on a real disk, in a time and before a PBX that are moved by hand.
struct HandDrivenOutbox
{
    HandDrivenOutbox() { startOutbox(); }

    void startOutbox()
    {
        outbox = std::make_unique<Outbox>(store.store(), *gateway, clock);
        outbox->setConnection(QStringLiteral("head-office"));
    }

    /// The process is gone with all it knew, and another one starts on the same disk.
    void crash()
    {
        outbox.reset();
        store.reopen();
        gateway = std::make_unique<ManualGateway>();
        startOutbox();
    }

    /// 0 where it was refused.
    MessageId enqueue(const QString &to, const QString &text, const QString &trunk = {})
    {
        const auto message = outbox->enqueue({.to = to, .text = text, .trunk = trunk});
        return message ? message->id : 0;
    }

    TemporaryStore store;
    ManualClock clock;
    std::unique_ptr<ManualGateway> gateway = std::make_unique<ManualGateway>();
    std::unique_ptr<Outbox> outbox;
};
