// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/RetryPolicy.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

// A second refusal of a fresh token: not the message's fault, and not to be asked again at once.
constexpr int tokenRefusalsBeforePause = 2;

constexpr double longestPauseMs = std::chrono::milliseconds(RetryPolicy::longestPause).count();

QDateTime after(const QDateTime &now, std::chrono::milliseconds pause)
{
    return now.addMSecs(pause.count());
}

// Base 2 s, cap 60 s.
std::chrono::milliseconds unsentPause(int tries, double jitter)
{
    const double ceiling = std::min(longestPauseMs, 2000.0 * std::pow(2.0, std::min(tries, 6)));
    return std::chrono::milliseconds(static_cast<qint64>(ceiling * jitter));
}

Settlement backToQueue(const Message &message, AttemptOutcome outcome, const SendError &error,
                       const QDateTime &dueAt)
{
    Settlement settlement;
    settlement.outcome = outcome;
    settlement.event = MessageEvent::ProvenNotTaken;
    settlement.error = error;
    settlement.dueAt = dueAt;
    settlement.busySince = message.busySince;
    settlement.tokenRefusals = message.tokenRefusals;
    settlement.tries = message.tries;
    return settlement;
}

Settlement refused(const Message &message, const SubmitOutcome &outcome, const QDateTime &now, double jitter)
{
    Settlement final;
    final.outcome = AttemptOutcome::Refused;
    final.event = MessageEvent::RefusedForGood;
    final.smsId = outcome.smsId;
    final.error = outcome.error;

    switch (outcome.error.kind) {
    case SendErrorKind::TrunkBusy: {
        // Counted anew where the clock was set back meanwhile, or the deadline would move with it.
        const bool waited = message.busySince.isValid() && message.busySince <= now;
        const QDateTime since = waited ? message.busySince : now;
        if (since.msecsTo(now) >= std::chrono::milliseconds(RetryPolicy::busyDeadline).count()) {
            final.error.kind = SendErrorKind::BusyTooLong;
            return final;
        }
        // The pause is the trunk's; the message itself may take another trunk after a second.
        Settlement waiting = backToQueue(message, AttemptOutcome::Refused, outcome.error, after(now, 1s));
        waiting.busySince = since;
        return waiting;
    }
    case SendErrorKind::TokenGone: {
        const int refusals = message.tokenRefusals + 1;
        const bool again = refusals < tokenRefusalsBeforePause;
        Settlement waiting = backToQueue(message, AttemptOutcome::Refused, outcome.error,
                                         again ? now : after(now, RetryPolicy::longestPause));
        waiting.tokenRefusals = again ? refusals : 0;
        return waiting;
    }
    case SendErrorKind::PbxStarting:
    case SendErrorKind::WrongCredentials:
    case SendErrorKind::LockedOut:
    case SendErrorKind::AddressNotAllowed:
    case SendErrorKind::ConfigurationError: {
        // Documented refusals of the session, not of the message: the gateway stops or waits.
        Settlement waiting = backToQueue(
            message, AttemptOutcome::Refused, outcome.error,
            after(now, std::max<std::chrono::milliseconds>(1s, unsentPause(message.tries, jitter))));
        ++waiting.tries;
        return waiting;
    }
    case SendErrorKind::None:
    case SendErrorKind::Unreachable:
    case SendErrorKind::TlsFailed:
    case SendErrorKind::TlsTooOld:
    case SendErrorKind::TlsMissing:
    case SendErrorKind::CertificateUnknown:
    case SendErrorKind::CertificateChanged:
    case SendErrorKind::NotLoggedIn:
    case SendErrorKind::DiskRefused:
    case SendErrorKind::Interrupted:
    case SendErrorKind::NoUsableTrunk:
    case SendErrorKind::NoSuchTrunk:
    case SendErrorKind::NumberRefused:
    case SendErrorKind::TextRefused:
    case SendErrorKind::ParameterMissing:
    case SendErrorKind::BusyTooLong:
    case SendErrorKind::ReportedFailed:
    case SendErrorKind::RefusedAfterAll:
    case SendErrorKind::AnswerLost:
    case SendErrorKind::AnswerNotUnderstood:
    case SendErrorKind::PbxFault:
    case SendErrorKind::CrashWhileSending:
    case SendErrorKind::LoginPaused:
        return final;
    }
    return final;
}

} // namespace

Settlement RetryPolicy::settlementFor(const Message &message, const SubmitOutcome &outcome,
                                      const QDateTime &now, double jitter)
{
    Settlement settlement;
    switch (outcome.kind) {
    case SubmitOutcome::Kind::Accepted:
        settlement.outcome = AttemptOutcome::Accepted;
        settlement.event = MessageEvent::AcceptedByPbx;
        settlement.smsId = outcome.smsId;
        return settlement;
    case SubmitOutcome::Kind::Refused:
        return refused(message, outcome, now, jitter);
    case SubmitOutcome::Kind::NotSent:
        settlement = backToQueue(message, AttemptOutcome::NotSent, outcome.error,
                                 after(now, unsentPause(message.tries, jitter)));
        ++settlement.tries;
        return settlement;
    case SubmitOutcome::Kind::AnswerLost:
        settlement.outcome = AttemptOutcome::AnswerLost;
        settlement.event = MessageEvent::AnswerLost;
        settlement.error = outcome.error;
        return settlement;
    }
    return settlement;
}

std::chrono::milliseconds RetryPolicy::busyPause(int times, double jitter)
{
    const double shortest = std::min(75000.0, 3000.0 * std::pow(2.0, std::min(times - 1, 6)));
    return std::chrono::milliseconds(static_cast<qint64>(shortest * (1 + jitter / 4)));
}
