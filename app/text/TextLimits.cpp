// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/TextLimits.h"

#include <algorithm>
#include <limits>

int TextLimits::weight(QStringView text)
{
    const qsizetype doubled =
        std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.unicode() > 0x7F; });
    return static_cast<int>(std::min<qsizetype>(text.size() + doubled, std::numeric_limits<int>::max()));
}
