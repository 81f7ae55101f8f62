// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/TrunkQueue.h"

#include <algorithm>
#include <utility>

TrunkQueue::Time TrunkQueue::restOf(const QString &trunk, Time now) const
{
    return std::max(Time(0), m_restsUntil.value(trunk, Time(0)) - now);
}

TrunkQueue::Choice TrunkQueue::chooseNamed(const QString &wanted, Time now) const
{
    // A trunk that the PBX does not list, or that is not mobile, is asked for all the same: its refusal is
    // the word that counts. But one without a SIM would only answer "busy" until the message has failed.
    const QList<Trunk> known = m_trunks.value_or(QList<Trunk>{});
    const bool isOut = std::any_of(known.cbegin(), known.cend(), [&wanted](const Trunk &trunk) {
        return trunk.name == wanted && trunk.canCarrySms() && !trunk.isUsable();
    });
    if (isOut)
        return {.reason = {SendErrorKind::NoUsableTrunk, 0, wanted}};
    if (m_inUse.contains(wanted))
        return {};
    const Time rest = restOf(wanted, now);
    if (rest > Time(0))
        return {.retryIn = rest};
    return {.trunk = wanted};
}

TrunkQueue::Choice TrunkQueue::choose(const QString &wanted, Time now) const
{
    if (!wanted.isEmpty())
        return chooseNamed(wanted, now);
    if (!m_trunks)
        return {}; // the list is on its way

    const Trunk *best = nullptr;
    Time shortestRest{0};
    bool anyUsable = false;
    for (const Trunk &trunk : *m_trunks) {
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
    if (anyUsable)
        return {.retryIn = shortestRest};
    return {.reason = {SendErrorKind::NoUsableTrunk, 0, {}}};
}
