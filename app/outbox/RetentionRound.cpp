// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/RetentionRound.h"

#include "app/time/Clock.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

// Long enough after a start that nobody waits for its disk any more.
constexpr auto quietStart = 2min;
constexpr auto daily = 24h;
// Each step takes about 5 ms and, with a checkpoint in it, 20. Between two of them the thread is free.
constexpr int chunkSize = 25;
constexpr int pagesAtOnce = 50;
constexpr int toldAtOnce = 500;
constexpr auto breath = 10ms;
constexpr auto stopAgainAfter = 1min;
// A clock that has run ahead by a year must not empty the store by itself: days in which nobody wrote
// anything count up to here.
constexpr int longestSilenceDays = 31;

} // namespace

RetentionRound::RetentionRound(Clock &clock, std::function<bool()> mayStop, QObject *parent)
    : QObject(parent), m_clock(clock), m_mayStop(std::move(mayStop)), m_nextRound(clock), m_nextStep(clock)
{
}

void RetentionRound::begin(const QString &storePath)
{
    m_path = storePath;
    planDaily(quietStart);
}

void RetentionRound::end()
{
    tell();
    m_nextRound.callOff();
    m_nextStep.callOff();
    m_phase = Phase::Idle;
    m_shredder.close();
    m_path.clear();
}

void RetentionRound::setDays(int days)
{
    m_days = days;
    planDaily(quietStart);
}

void RetentionRound::planDaily(std::chrono::milliseconds delay)
{
    m_nextRound.callOff();
    if (m_days <= 0 || m_path.isEmpty())
        return;
    m_nextRound.in(delay, [this] {
        beginDaily();
        planDaily(daily);
    });
}

void RetentionRound::beginDaily()
{
    if (m_phase != Phase::Idle || !start())
        return;
    const Stored<QDateTime> newest = m_shredder.newestAt();
    if (!newest) {
        fail(newest.error());
        return;
    }
    const QDateTime now = m_clock.now();
    startDeleting(RetentionRule::olderThan(
        m_days, newest->isValid() ? std::min(now, newest->addDays(longestSilenceDays)) : now));
}

void RetentionRound::deleteNow(const RetentionRule &rule)
{
    if (start())
        startDeleting(rule);
}

void RetentionRound::shrinkNow()
{
    if (!start())
        return;
    m_mustRebuild = true;
    if (m_phase != Phase::Idle)
        return;
    startPacking();
    goOn(0ms);
}

// A round that is under way does the new one's work as well.
bool RetentionRound::start()
{
    if (m_phase != Phase::Idle)
        return true;
    if (m_path.isEmpty()) {
        Q_EMIT failed({StorageErrorKind::CannotOpen, {}});
        return false;
    }
    m_mustRebuild = false;
    m_deleted = 0;
    m_told = 0;
    const Stored<StoreSize> size = m_shredder.open(m_path).and_then([this] { return m_shredder.size(); });
    if (!size) {
        fail(size.error());
        return false;
    }
    m_bytesBefore = size->bytes;
    return true;
}

void RetentionRound::startDeleting(const RetentionRule &rule)
{
    const Stored<IdRange> stretch = m_shredder.stretch(rule);
    if (!stretch) {
        fail(stretch.error());
        return;
    }
    m_rule = rule;
    m_stretch = *stretch;
    m_phase = Phase::Deleting;
    goOn(0ms);
}

void RetentionRound::startPacking()
{
    m_phase = Phase::Packing;
    m_isNewPack = true;
}

void RetentionRound::goOn(std::chrono::milliseconds delay)
{
    m_nextStep.in(delay, [this] { step(); });
}

void RetentionRound::step()
{
    if (m_phase == Phase::Idle)
        return;
    if (const Stored<void> done = stepOn(); !done)
        fail(done.error());
}

Stored<void> RetentionRound::stepOn()
{
    switch (m_phase) {
    case Phase::Deleting:
        return deleteSome();
    case Phase::Packing:
        return packSome();
    case Phase::GivingBack:
        return giveSomeBack();
    case Phase::Idle:
        break;
    }
    return {};
}

Stored<void> RetentionRound::deleteSome()
{
    return m_shredder.deleteChunk(m_rule, m_stretch, chunkSize).map([this](const RetentionChunk &chunk) {
        m_stretch.oldest = chunk.last + 1;
        m_deleted += chunk.messages;
        note(chunk);
        if (!chunk.finished) {
            Q_EMIT progressed(m_deleted);
            goOn(breath);
        } else if (m_deleted > 0) {
            startPacking();
            goOn(breath);
        } else {
            finish();
        }
    });
}

// Many steps are one fact: whoever shows a table reads anew for each.
void RetentionRound::note(const RetentionChunk &chunk)
{
    for (const IdRange &gone : chunk.gone) {
        if (!m_untold.isEmpty() && m_untold.constLast().newest + 1 == gone.oldest)
            m_untold.last().newest = gone.newest;
        else
            m_untold.append(gone);
    }
    if (chunk.finished || m_deleted - m_told >= toldAtOnce)
        tell();
}

void RetentionRound::tell()
{
    m_told = m_deleted;
    const QList<IdRange> gone = std::exchange(m_untold, {});
    for (const IdRange &ids : gone)
        Q_EMIT messagesForgotten(ids);
}

Stored<void> RetentionRound::packSome()
{
    return m_shredder.packIndex(m_isNewPack).map([this](bool more) {
        m_isNewPack = false;
        if (!more)
            m_phase = Phase::GivingBack;
        goOn(breath);
    });
}

Stored<void> RetentionRound::giveSomeBack()
{
    const Stored<StoreSize> size = m_shredder.size();
    if (!size)
        return Failure<StorageError>(size.error());
    if (size->givesBack) {
        return m_shredder.giveBack(pagesAtOnce).map([this](int pages) {
            if (pages > 0)
                goOn(breath);
            else
                finish();
        });
    }
    if (!m_mustRebuild && size->freeBytes <= size->bytes / 4) {
        finish();
        return {};
    }
    // Of an answer that comes meanwhile nobody would know in time.
    if (!m_mayStop()) {
        goOn(stopAgainAfter);
        return {};
    }
    return m_shredder.rebuild().map([this] { finish(); });
}

void RetentionRound::finish()
{
    m_shredder.emptyLog();
    const Stored<StoreSize> size = m_shredder.size();
    m_shredder.close();
    m_phase = Phase::Idle;
    Q_EMIT finished(m_deleted, size ? std::max<qint64>(m_bytesBefore - size->bytes, 0) : 0);
}

void RetentionRound::fail(const StorageError &error)
{
    tell();
    m_shredder.close();
    m_phase = Phase::Idle;
    Q_EMIT failed(error);
}
