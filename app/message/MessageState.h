// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

/// What has become of a message. The names shown to people are in ui/wording.
enum class MessageState {
    Queued,       ///< on disk, waiting for its turn, its time or a free trunk
    Sending,      ///< the mark is on disk; the request may be under way
    Accepted,     ///< the PBX took it
    Sent,         ///< the PBX reported that it went out
    Failed,       ///< it will not go out
    NotConfirmed, ///< the request may have reached the PBX, but its answer was lost
    Cancelled     ///< taken back while it was queued
};

/// What can happen to a message.
enum class MessageEvent {
    AttemptStarted, ///< the pump took it; nothing has left yet
    ProvenNotTaken, ///< no byte left, or the PBX refused in a way that is documented and passes
    AcceptedByPbx,  ///< the PBX answered "Success"
    RefusedForGood, ///< the PBX or our own rules said no, and asking again would not help
    AnswerLost,     ///< the body was read by the network, and no answer that can be trusted came back
    ReportedSent,   ///< a report: it went out
    ReportedFailed, ///< a report: it did not
    MarkedSent,     ///< an agent's decision about a message that is not confirmed
    MarkedFailed,   ///< likewise
    TakenBack       ///< an agent cancelled it
};

/// The one rule of what may follow what. Nothing: the event changes nothing in this state.
[[nodiscard]] std::optional<MessageState> nextState(MessageState state, MessageEvent event);

/// True where only a person, or nothing at all, can change the state any more.
[[nodiscard]] bool isEnd(MessageState state);

/// The untranslated name that is stored and printed by --json, such as "Not confirmed".
[[nodiscard]] QString stateName(MessageState state);
[[nodiscard]] std::optional<MessageState> stateFromName(QStringView name);

Q_DECLARE_METATYPE(MessageState)
