// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/MessageState.h"

#include <array>
#include <utility>

namespace {

using enum MessageState;

constexpr std::array<std::pair<MessageState, const char *>, 7> names{{{Queued, "Queued"},
                                                                      {Sending, "Sending"},
                                                                      {Accepted, "Accepted"},
                                                                      {Sent, "Sent"},
                                                                      {Failed, "Failed"},
                                                                      {NotConfirmed, "Not confirmed"},
                                                                      {Cancelled, "Cancelled"}}};

} // namespace

std::optional<MessageState> nextState(MessageState state, MessageEvent event)
{
    switch (event) {
    case MessageEvent::AttemptStarted:
        return state == Queued ? std::optional(Sending) : std::nullopt;
    case MessageEvent::ProvenNotTaken:
        return state == Sending ? std::optional(Queued) : std::nullopt;
    case MessageEvent::AcceptedByPbx:
        return state == Sending ? std::optional(Accepted) : std::nullopt;
    case MessageEvent::RefusedForGood:
        return state == Sending || state == Queued ? std::optional(Failed) : std::nullopt;
    case MessageEvent::AnswerLost:
        return state == Sending ? std::optional(NotConfirmed) : std::nullopt;
    case MessageEvent::ReportedSent:
        return state == Accepted || state == NotConfirmed ? std::optional(Sent) : std::nullopt;
    case MessageEvent::ReportedFailed:
        return state == Accepted || state == NotConfirmed ? std::optional(Failed) : std::nullopt;
    case MessageEvent::MarkedSent:
        return state == NotConfirmed ? std::optional(Sent) : std::nullopt;
    case MessageEvent::MarkedFailed:
        return state == NotConfirmed ? std::optional(Failed) : std::nullopt;
    case MessageEvent::TakenBack:
        return state == Queued ? std::optional(Cancelled) : std::nullopt;
    }
    return std::nullopt;
}

bool isEnd(MessageState state)
{
    switch (state) {
    case Sent:
    case Failed:
    case Cancelled:
        return true;
    case Queued:
    case Sending:
    case Accepted:
    case NotConfirmed:
        return false;
    }
    return false;
}

QString stateName(MessageState state)
{
    for (const auto &[value, name] : names) {
        if (value == state)
            return QLatin1String(name);
    }
    return {};
}

std::optional<MessageState> stateFromName(QStringView name)
{
    for (const auto &[value, text] : names) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}
