// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Draft.h"
#include "app/message/MessageState.h"
#include "app/message/SendError.h"

#include <QDateTime>
#include <QList>

/// What the PBX's words about one message leave open. The state stays what the first of them made it.
enum class ReportConflict {
    None,
    Contradicted, ///< both "it went out" and "it did not" were said of it
    SharedId      ///< of several messages with one SMS ID, one went out and one did not
};

/// One text to one phone number, as it stands in the store. All times are UTC.
struct Message
{
    MessageId id = 0;
    QString connectionId; ///< the connection it was written for; it never goes through another
    QString to;           ///< as the agent typed it
    QString number;       ///< as the PBX gets it
    QString text;
    QString trunk;     ///< as asked for; empty: automatic
    QString usedTrunk; ///< the trunk of the last attempt
    MessageState state = MessageState::Queued;
    bool held = false; ///< old work that waits for a yes before it goes out
    QDateTime createdAt;
    QDateTime stateAt;
    QDateTime dueAt; ///< not before
    QString smsId;
    SendError error;     ///< of a failed message, or why a queued one waits
    QDateTime busySince; ///< the first 10027 in a row; invalid when there was none
    int tokenRefusals = 0;
    int tries = 0; ///< attempts in a row that proved that nothing was sent
    std::optional<MessageId> resentFrom;
    bool isRepeated = false; ///< another message was made from it, and not taken back
    ReportConflict conflict = ReportConflict::None;
};

/// How one request for a message ended.
enum class AttemptOutcome { Running, Accepted, Refused, NotSent, AnswerLost };

/// One request for a message to the PBX.
struct Attempt
{
    qint64 id = 0;
    MessageId messageId = 0;
    QString trunk;
    QDateTime startedAt;
    QDateTime writtenAt; ///< when the body was first read by the network; invalid: nothing left
    QDateTime endedAt;
    AttemptOutcome outcome = AttemptOutcome::Running;
    QString smsId;
    SendError error;
};

/// A report as it was received, for the details of a message.
struct RecordedReport
{
    QDateTime receivedAt;
    QString smsId;
    bool sent = false;
    bool late = false;      ///< more than three days after the message was taken: changed nothing
    bool uncertain = false; ///< fits other messages as well: changed nothing
};

/// Another message of the same text to the same number: the one that was repeated, or a repetition.
struct RelatedMessage
{
    QDateTime createdAt;
    MessageState state = MessageState::Queued;
    MessageId id = 0;
};

/// All there is to tell of one message.
struct MessageDetails
{
    Message message;
    std::optional<RelatedMessage> repeats;
    QList<RelatedMessage> repetitions; ///< the oldest first
    QList<Attempt> attempts;
    QList<RecordedReport> reports;
};

Q_DECLARE_METATYPE(Message)
Q_DECLARE_METATYPE(MessageDetails)
