// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/IndexRound.h"

#include "app/storage/MessageStore.h"
#include "app/time/Clock.h"

using namespace std::chrono_literals;

namespace {

// A step writes so many in a few milliseconds. What is not taken in yet is looked at row by row, and of so
// few that costs nothing.
constexpr int stepSize = 200;

} // namespace

IndexRound::IndexRound(MessageStore &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&m_store, &MessageStore::messageChanged, this, &IndexRound::note);
}

void IndexRound::begin()
{
    if (!m_isUnderWay)
        step();
}

void IndexRound::note(const Message &message)
{
    const bool isOnItsWay = message.state == MessageState::Queued || message.state == MessageState::Sending;
    if (isOnItsWay)
        return;
    // One that was taken in may have got its SMS ID since.
    if (message.id <= m_upto)
        ++m_changes;
    if (m_isUnderWay || (message.id < m_upto + stepSize && m_changes < stepSize))
        return;
    m_isUnderWay = true;
    // Not inside the transaction's own announcement.
    m_clock.callAfter(0ms, this, [this] { step(); });
}

void IndexRound::step()
{
    // Where the disk does not let it, the next message asks again.
    const Stored<SearchReach> reach = m_store.extendSearch(stepSize);
    m_isUnderWay = reach && reach->more;
    if (reach) {
        m_upto = reach->upto;
        m_changes = 0;
    }
    if (m_isUnderWay)
        m_clock.callAfter(0ms, this, [this] { step(); });
    else if (reach && reach->isScattered)
        pack(true);
}

void IndexRound::pack(bool anew)
{
    // New messages wait meanwhile: seconds, for a million of them.
    m_isUnderWay = m_store.packSearch(anew).value_or(false);
    if (m_isUnderWay)
        m_clock.callAfter(0ms, this, [this] { pack(false); });
}
