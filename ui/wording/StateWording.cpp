// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/StateWording.h"

#include "ui/wording/ErrorWording.h"

QString StateWording::word(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return tr("Queued");
    case MessageState::Sending:
        return tr("Sending");
    case MessageState::Accepted:
        return tr("Accepted");
    case MessageState::Sent:
        return tr("Sent");
    case MessageState::Failed:
        return tr("Failed");
    case MessageState::NotConfirmed:
        return tr("Not confirmed");
    case MessageState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString StateWording::statusLine(const Message &message)
{
    const bool hasReason = message.error.kind != SendErrorKind::None;
    if (message.state == MessageState::Queued && message.held)
        return tr("Queued: waiting for your yes");
    if (message.state == MessageState::Queued && hasReason)
        //: Status column; %1 is a short reason such as "trunk busy"
        return tr("Queued (%1)").arg(ErrorWording::phrase(message.error));
    if (message.state == MessageState::Failed && hasReason)
        //: Status column; %1 is a short reason such as "no such trunk"
        return tr("Failed: %1").arg(ErrorWording::phrase(message.error));
    return word(message.state);
}

QString StateWording::explanation(const Message &message)
{
    switch (message.conflict) {
    case ReportConflict::Contradicted:
        return tr(
            "The PBX contradicts itself about this message: nobody can tell whether it went out. Ask the "
            "recipient before you send it again.");
    case ReportConflict::SharedId:
        return tr(
            "Two messages to this number have the same SMS ID, and one of the two failed. Nobody can tell "
            "which: ask the recipient before you send one of them again.");
    case ReportConflict::None:
        break;
    }
    const bool hasReason = message.error.kind != SendErrorKind::None;
    switch (message.state) {
    case MessageState::Queued:
        if (message.held)
            return tr("It was left from earlier and waits for your yes before it goes out.");
        return hasReason ? ErrorWording::sentence(message.error)
                         : tr("It is safely on disk and waits for its turn.");
    case MessageState::Sending:
        return tr("It is on its way to the PBX.");
    case MessageState::Accepted:
        return tr("The PBX took it. Its report that the message went out has not come yet.");
    case MessageState::Sent:
        return message.smsId.isEmpty() ? tr("It was marked as sent by hand: the PBX has not confirmed it.")
                                       : tr("The PBX reported that it went out.");
    case MessageState::Failed:
        return hasReason ? ErrorWording::sentence(message.error) : tr("It did not go out.");
    case MessageState::NotConfirmed:
        return hasReason
                   ? ErrorWording::sentence(message.error)
                   : tr("It may have gone out: the PBX's answer was lost. It is not sent again by itself.");
    case MessageState::Cancelled:
        return tr("It was taken back before it went out.");
    }
    return {};
}

QString StateWording::outcome(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Running:
        return tr("Under way");
    case AttemptOutcome::Accepted:
        return tr("Accepted");
    case AttemptOutcome::Refused:
        return tr("Refused");
    case AttemptOutcome::NotSent:
        return tr("Not sent");
    case AttemptOutcome::AnswerLost:
        return tr("Answer lost");
    }
    return {};
}

QString StateWording::report(const RecordedReport &report)
{
    if (report.uncertain) {
        return report.sent ? tr("The PBX reported, perhaps of another message: sent")
                           : tr("The PBX reported, perhaps of another message: failed");
    }
    if (report.late) {
        return report.sent ? tr("The PBX reported, too late to change anything: sent")
                           : tr("The PBX reported, too late to change anything: failed");
    }
    return report.sent ? tr("The PBX reported: sent") : tr("The PBX reported: failed");
}
