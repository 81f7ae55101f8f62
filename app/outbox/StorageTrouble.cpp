// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/StorageTrouble.h"

#include "app/outbox/RetryPolicy.h"

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds pauseLength = 1s;
// A little more than any message is put off, since each may be refused anew.
constexpr std::chrono::seconds longQuiet = RetryPolicy::longestPause + 5s;
constexpr std::chrono::seconds shortQuiet = 5s;

} // namespace

void StorageTrouble::note(const StorageError &error)
{
    m_quiet.callOff();
    if (!m_pauses)
        pauseAgain();
    if (m_told == error.kind)
        return;
    m_told = error.kind;
    Q_EMIT told(error);
}

void StorageTrouble::pauseAgain()
{
    m_pauses = true;
    m_clock.callAfter(pauseLength, this, [this] { Q_EMIT retryDue(); });
}

void StorageTrouble::endPause(bool nothingWaits)
{
    m_pauses = false;
    if (!m_told)
        return;
    m_quiet.in(nothingWaits ? shortQuiet : longQuiet, [this] { noteProof(); });
}

void StorageTrouble::noteProof()
{
    if (!m_told || m_pauses)
        return;
    m_told.reset();
    Q_EMIT over();
}
