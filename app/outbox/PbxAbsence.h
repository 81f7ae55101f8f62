// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/Clock.h"

/// For how long the PBX has not been connected. By whichever clock says more: the wall's may have been set
/// back, the other stands while the machine sleeps.
class PbxAbsence
{
public:
    /// The clock must outlive it.
    explicit PbxAbsence(const Clock &clock) : m_clock(clock) {}

    /// Nothing where it has begun already.
    void begin();
    void end() { m_since = {}; }

    /// By the wall's clock; invalid: it is there.
    [[nodiscard]] const QDateTime &since() const { return m_since; }
    /// Zero where it is there.
    [[nodiscard]] std::chrono::milliseconds lasted() const;

private:
    const Clock &m_clock;
    QDateTime m_since;
    std::chrono::milliseconds m_sinceMonotonic{0}; ///< the same moment
};
