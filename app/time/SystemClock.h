// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/Clock.h"

/// The machine's clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override;
};
