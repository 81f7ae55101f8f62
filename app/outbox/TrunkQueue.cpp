// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/TrunkQueue.h"

#include <algorithm>
#include <utility>

TrunkQueue::Time TrunkQueue::restOf(const QString &trunk, Time now) const
{
    return std::max(Time(0), m_restsUntil.value(trunk, Time(0)) - now);
}

TrunkQueue::Choice TrunkQueue::choose(const QString &wanted, Time now) const
{
    if (!wanted.isEmpty()) {
        // A trunk that the PBX does not list is asked for all the same: its refusal is the word that counts.
        if (m_inUse.contains(wanted))
            return {};
        const Time rest = restOf(wanted, now);
        if (rest > Time(0))
            return {.retryIn = rest};
        return {.trunk = wanted};
    }

    const Trunk *best = nullptr;
    Time shortestRest{0};
    bool anyUsable = false;
    for (const Trunk &trunk : m_trunks) {
        if (!trunk.isUsable())
            continue;
        anyUsable = true;
        if (m_inUse.contains(trunk.name))
            continue;
        const Time rest = restOf(trunk.name, now);
        if (rest > Time(0)) {
            shortestRest = shortestRest == Time(0) ? rest : std::min(shortestRest, rest);
            continue;
        }
        // What the list calls busy may be idle by now, but an idle one comes first; and the list may be older
        // than a refusal, so of two idle ones that which refused less comes first.
        const auto rank = [this](const Trunk &candidate) {
            return std::pair(candidate.state != TrunkState::Idle, m_busyInARow.value(candidate.name));
        };
        if (!best || rank(trunk) < rank(*best))
            best = &trunk;
    }
    if (best)
        return {.trunk = best->name};
    return {.retryIn = shortestRest,
            .reason = anyUsable || m_trunks.isEmpty() ? SendErrorKind::None : SendErrorKind::NoUsableTrunk};
}
