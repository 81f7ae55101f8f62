// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Outbox.h"

#include "app/outbox/RetryPolicy.h"
#include "app/text/DraftCheck.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScopeGuard>

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(outboxLog, "trunktext.outbox", QtWarningMsg)

namespace {

// Of each trunk: enough to get past messages that wait for one number; more would only be read again.
constexpr int lookAhead = 100;
// How often the PBX is asked whether a trunk can send again, while a message waits for one.
constexpr auto trunkWatch = 15s;
// A module that has just taken a message is sending it: asking it at once would only be told "busy".
constexpr auto restAfterAcceptance = 1s;

} // namespace

Outbox::Outbox(MessageStore &store, PbxGateway &gateway, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_gateway(gateway), m_clock(clock), m_steady(clock), m_trouble(clock),
      m_absence(clock), m_nextPump(clock)
{
    connect(&m_gateway, &PbxGateway::settled, this, &Outbox::finish);
    connect(&m_gateway, &PbxGateway::statusChanged, this, &Outbox::takeStatus);
    connect(&m_gateway, &PbxGateway::trunksChanged, this, [this](const KnownTrunks &trunks) {
        m_trunks.setTrunks(trunks);
        pump();
    });
    connect(&m_gateway, &PbxGateway::deviceKnown, this, &Outbox::pair);
    connect(&m_store, &MessageStore::messageChanged, this, &Outbox::tellCount);
    connect(&m_store, &MessageStore::messagesChanged, this, &Outbox::tellCount);
    connect(&m_trouble, &StorageTrouble::told, this, &Outbox::storageFailed);
    connect(&m_trouble, &StorageTrouble::over, this, &Outbox::storageRecovered);
    connect(&m_trouble, &StorageTrouble::retryDue, this, &Outbox::retryUnsettled);
}

void Outbox::setConnection(const QString &connectionId)
{
    const bool isAnother = connectionId != m_connectionId;
    m_connectionId = connectionId;
    m_trunks = {};
    m_trunks.setTrunks(m_gateway.trunks());
    for (const Running &running : std::as_const(m_running))
        m_trunks.begin(running.trunk);
    // What was left at another PBX two hours ago must not go out by surprise at the way back.
    if (isAnother)
        holdOlderThan(m_clock.now().addMSecs(-std::chrono::milliseconds(RetryPolicy::fresh).count()));
    tellCount();
    pump();
}

Stored<RecoverySummary> Outbox::recover()
{
    const auto summary = m_store.recover(m_clock.now(), RetryPolicy::fresh);
    if (summary)
        tellCount();
    return summary;
}

Result<Message, EnqueueError> Outbox::enqueue(MessageStore &store, const QString &connectionId,
                                              const Draft &draft, const QDateTime &now)
{
    using Kind = EnqueueError::Kind;
    if (connectionId.isEmpty())
        return Failure<EnqueueError>({Kind::NoConnection, {}});
    const auto number = PhoneNumber::parse(draft.to);
    if (!number)
        return Failure<EnqueueError>({Kind::BadNumber, {}});
    if (!checkText(draft.text).problems.isEmpty())
        return Failure<EnqueueError>({Kind::BadText, {}});
    return store.enqueue(connectionId, draft, *number, now);
}

Result<Message, EnqueueError> Outbox::enqueue(const Draft &draft)
{
    auto message = enqueue(m_store, m_connectionId, draft, m_clock.now());
    if (message) {
        noteStorageWorks();
        pump();
    } else if (message.error().kind == EnqueueError::Kind::Storage) {
        noteStorage(message.error().storage);
    }
    return message;
}

Stored<BatchResult> Outbox::sendAgain(const QList<MessageId> &ids, bool unsureToo)
{
    if (m_connectionId.isEmpty()) // a message without one would wait for ever
        return BatchResult{{}, static_cast<int>(ids.size())};
    const auto done = noted(MessageBatch::sendAgain(m_store, m_connectionId, ids, unsureToo, m_clock.now()));
    pump();
    return done;
}

Stored<BatchResult> Outbox::cancelAll(const QList<MessageId> &ids)
{
    return noted(MessageBatch::cancel(m_store, ids, m_clock.now()));
}

void Outbox::decide(MessageId id, MessageEvent event)
{
    std::ignore = noted(m_store.apply(id, event, {}, m_clock.now()));
}

void Outbox::releaseHeld()
{
    std::ignore = noted(m_store.releaseHeld(m_connectionId, m_clock.now()));
    pump();
}

void Outbox::cancelHeld()
{
    std::ignore = noted(m_store.cancelHeld(m_connectionId, m_clock.now()));
}

bool Outbox::takeReport(const DeliveryReport &report)
{
    const auto kept = m_store.record(m_connectionId, report, m_clock.now());
    if (!kept) {
        noteStorage(kept.error());
        return false;
    }
    if (*kept == ReportEntry::Quarantined) {
        qCWarning(outboxLog) << "a report that this PBX would not have made was not believed";
        return true;
    }
    // A module that has reported is free again.
    m_gateway.refreshTrunks();
    return true;
}

void Outbox::pair(const DeviceInfo &pbx)
{
    if (m_connectionId.isEmpty() || pbx.serialNumber.isEmpty())
        return;
    std::ignore = noted(m_store.pairPbx(m_connectionId, pbx.serialNumber, m_clock.now()));
}

bool Outbox::mayPump() const
{
    return !m_draining && !m_trouble.pauses() && m_unsettled.isEmpty() && !m_connectionId.isEmpty() &&
           m_gateway.status().reachability == PbxReachability::Connected;
}

// After a long time without a PBX, what has waited all along would go out by surprise.
void Outbox::takeStatus(const PbxStatus &status)
{
    if (status.reachability != PbxReachability::Connected) {
        m_absence.begin();
        return;
    }
    if (m_absence.lasted() >= RetryPolicy::fresh)
        holdWhatIsOld(m_clock.now());
    m_absence.end();
    pump();
}

void Outbox::holdWhatIsOld(const QDateTime &now)
{
    QDateTime before = now.addMSecs(-std::chrono::milliseconds(RetryPolicy::fresh).count());
    // Where the wall's clock was set back meanwhile: all that had been there when the PBX went.
    if (m_absence.since().isValid())
        before = std::max(before, m_absence.since());
    holdOlderThan(before);
}

void Outbox::holdOlderThan(const QDateTime &before)
{
    if (m_connectionId.isEmpty())
        return;
    std::ignore = noted(m_store.holdOlderThan(m_connectionId, before));
}

void Outbox::pump()
{
    if (m_pumping || !mayPump())
        return;
    m_pumping = true;
    const auto done = qScopeGuard([this] { m_pumping = false; });
    // What waited through the night must not go out in one burst when somebody opens the lid.
    if (m_steady.wasLeftBehind(RetryPolicy::fresh))
        holdWhatIsOld(m_clock.now());
    if (!mayPump())
        return;

    const auto waiting = m_store.waiting(m_connectionId, lookAhead);
    if (!waiting) {
        noteStorage(waiting.error());
        return;
    }
    std::chrono::milliseconds next{0};
    for (const Message &message : *waiting) {
        const auto again = tryToStart(message);
        if (again > 0ms)
            next = next == 0ms ? again : std::min(next, again);
        if (!mayPump())
            return;
    }
    if (next > 0ms)
        wakeAfter(next);
}

std::chrono::milliseconds Outbox::tryToStart(const Message &message)
{
    const QDateTime now = m_clock.now();
    // What was put off since the start knows its pause by the monotonic clock. For the rest there is the
    // wall's; no pause is longer than that: what seems to be due later was put off by another clock.
    const auto paused = m_pausedUntil.constFind(message.id);
    const std::chrono::milliseconds untilDue = paused != m_pausedUntil.constEnd()
                                                   ? *paused - m_clock.monotonic()
                                                   : std::chrono::milliseconds(now.msecsTo(message.dueAt));
    if (untilDue > 0ms && untilDue <= RetryPolicy::longestPause)
        return untilDue;

    const TrunkQueue::Choice choice = m_trunks.choose(message.trunk, m_clock.monotonic());
    if (!choice.trunk) {
        if (choice.reason.kind != SendErrorKind::None)
            sayWhyItWaits(message, choice.reason);
        return choice.retryIn;
    }
    for (const Running &running : std::as_const(m_running)) {
        if (running.number == message.number)
            return 0ms; // its end pumps again
    }
    const auto lastSmsId = m_store.lastSmsIdAt(m_connectionId, message.number, now);
    if (!lastSmsId) {
        noteStorage(lastSmsId.error());
        return 0ms;
    }
    if (lastSmsId->isValid()) {
        const std::chrono::milliseconds since(lastSmsId->msecsTo(now));
        if (since >= 0ms && since < RetryPolicy::numberPause)
            return RetryPolicy::numberPause - since;
    }

    start(message, *choice.trunk);
    return 0ms;
}

void Outbox::sayWhyItWaits(const Message &message, const SendError &reason)
{
    if (message.error != reason) {
        if (const auto done = m_store.postpone(message.id, reason, message.dueAt); !done)
            noteStorage(done.error());
    }
    // Nobody may be looking at the trunks, and so the list would stay as it is.
    if (m_watchesTrunks)
        return;
    m_watchesTrunks = true;
    m_clock.callAfter(trunkWatch, this, [this] {
        m_watchesTrunks = false;
        m_gateway.refreshTrunks();
        pump();
    });
}

bool Outbox::start(const Message &message, const QString &trunk)
{
    const auto attempt = m_store.beginAttempt(message.id, trunk, m_clock.now());
    if (!attempt) {
        noteStorage(attempt.error());
        return false;
    }
    if (!*attempt)
        return false; // taken back in the meantime
    const qint64 attemptId = **attempt;
    m_running.insert(attemptId, {message.id, trunk, message.number});
    m_trunks.begin(trunk);
    m_gateway.submit({attemptId, trunk, message.number, message.text}, [this, attemptId] {
        const auto marked = m_store.markWritten(attemptId, m_clock.now());
        if (!marked)
            noteStorage(marked.error());
        else if (const auto running = m_running.find(attemptId); running != m_running.end())
            running->written = true;
        return marked.has_value();
    });
    return true;
}

void Outbox::finish(qint64 attemptId, const SubmitOutcome &outcome)
{
    if (!m_running.contains(attemptId))
        return;
    const Running ended = m_running.take(attemptId);
    m_trunks.end(ended.trunk);

    const double jitter = QRandomGenerator::global()->generateDouble();
    if (outcome.error.kind == SendErrorKind::TrunkBusy) {
        m_trunks.rest(ended.trunk, m_clock.monotonic(),
                      RetryPolicy::busyPause(m_trunks.countBusy(ended.trunk), jitter));
        m_gateway.refreshTrunks();
    } else if (outcome.kind == SubmitOutcome::Kind::Accepted) {
        m_trunks.worked(ended.trunk);
        m_trunks.rest(ended.trunk, m_clock.monotonic(), restAfterAcceptance);
        m_gateway.refreshTrunks();
    }

    // The row as it is now: its counters decide. It cannot have left Sending but through us.
    const auto message = m_store.message(ended.messageId);
    Message known;
    if (message)
        known = *message;
    const QDateTime steadyNow = m_steady.now();
    const Settlement settlement = RetryPolicy::settlementFor(known, outcome, steadyNow, jitter);
    const auto monotonic = m_clock.monotonic();
    m_pausedUntil.removeIf(
        [monotonic](decltype(m_pausedUntil)::iterator each) { return each.value() <= monotonic; });
    if (settlement.dueAt.isValid())
        m_pausedUntil.insert(ended.messageId,
                             monotonic + std::chrono::milliseconds(steadyNow.msecsTo(settlement.dueAt)));
    if (settle(attemptId, settlement) && ended.written)
        noteStorageWorks(); // all three marks of one message
    pump();
    if (isIdle())
        Q_EMIT idle();
}

bool Outbox::settle(qint64 attemptId, const Settlement &settlement)
{
    const auto settled = m_store.settle(attemptId, settlement, m_clock.now());
    if (settled)
        return true;
    // The outcome is the one thing that must not be forgotten: kept here, and nothing else is sent until it
    // is on disk.
    m_unsettled.append({attemptId, settlement});
    noteStorage(settled.error());
    return false;
}

template <typename T> Stored<T> Outbox::noted(Stored<T> done)
{
    if (!done)
        noteStorage(done.error());
    return done;
}

void Outbox::noteStorage(const StorageError &error)
{
    qCWarning(outboxLog) << "storage failed:" << static_cast<int>(error.kind) << error.detail;
    m_trouble.note(error);
}

void Outbox::noteStorageWorks()
{
    if (m_unsettled.isEmpty())
        m_trouble.noteProof();
}

void Outbox::retryUnsettled()
{
    const bool hadOutcomes = !m_unsettled.isEmpty();
    while (!m_unsettled.isEmpty()) {
        const Unsettled first = m_unsettled.constFirst();
        if (!m_store.settle(first.attemptId, first.settlement, m_clock.now())) {
            m_trouble.pauseAgain();
            return;
        }
        m_unsettled.removeFirst();
    }
    tellCount();
    m_trouble.endPause(m_count.queued == 0 && m_running.isEmpty());
    if (hadOutcomes)
        noteStorageWorks();
    pump();
    if (isIdle())
        Q_EMIT idle();
}

void Outbox::drain()
{
    m_draining = true;
    if (isIdle())
        QMetaObject::invokeMethod(this, &Outbox::idle, Qt::QueuedConnection);
}

void Outbox::tellCount()
{
    const auto count = m_store.count(m_connectionId);
    if (!count || *count == m_count)
        return;
    m_count = *count;
    Q_EMIT countChanged(m_count);
}

void Outbox::wakeAfter(std::chrono::milliseconds delay)
{
    m_nextPump.in(delay, [this] { pump(); });
}
