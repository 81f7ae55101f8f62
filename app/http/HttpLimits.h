// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// What one client may ask of our server, so that none can fill the memory or keep the door blocked.
struct HttpLimits
{
    int headerBytes = 16 * 1024;
    int bodyBytes = 64 * 1024;
    std::chrono::milliseconds deadline =
        std::chrono::seconds(10); ///< for the whole request, and for the answer
    int connections = 16;
};
