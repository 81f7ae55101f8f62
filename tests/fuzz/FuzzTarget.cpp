// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/BrokenRule.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What libFuzzer calls for each input; TRUNKTEXT_RULE is the one that this program asks about.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy of its own size: reading beyond the end is seen.
    const QByteArray broken =
        TRUNKTEXT_RULE(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (broken.isEmpty())
        return 0;
    std::fprintf(stderr, "Broken rule: %s\n", broken.constData());
    std::abort();
}
