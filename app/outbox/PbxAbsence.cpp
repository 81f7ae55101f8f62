// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/PbxAbsence.h"

#include <algorithm>

void PbxAbsence::begin()
{
    if (m_since.isValid())
        return;
    m_since = m_clock.now();
    m_sinceMonotonic = m_clock.monotonic();
}

std::chrono::milliseconds PbxAbsence::lasted() const
{
    if (!m_since.isValid())
        return std::chrono::milliseconds(0);
    return std::max(std::chrono::milliseconds(m_since.msecsTo(m_clock.now())),
                    m_clock.monotonic() - m_sinceMonotonic);
}
