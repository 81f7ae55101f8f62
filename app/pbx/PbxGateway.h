// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"
#include "app/message/Trunk.h"

#include <QObject>

#include <functional>

/// One request for one message.
struct SubmitRequest
{
    qint64 attemptId = 0;
    QString trunk;
    QString number;
    QString text;
};

/// How one request ended: exactly one of four.
struct SubmitOutcome
{
    enum class Kind {
        Accepted,  ///< smsId may be empty: a PBX that gives none
        Refused,   ///< the PBX said no, in a documented way: it did not take the message
        NotSent,   ///< the body was never read by the network
        AnswerLost ///< it was, and nothing that can be trusted came back
    };

    Kind kind = Kind::AnswerLost;
    QString smsId;
    SendError error;

    friend bool operator==(const SubmitOutcome &, const SubmitOutcome &) = default;
};

/// The way to a PBX, as the outbox sees it. Lives in the outbox's thread.
class PbxGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Makes exactly one POST, at most. \a mayWrite is asked once, before the first byte of the body leaves;
    /// its no ends the request unsent. Answered by settled(), never from inside this call.
    virtual void submit(const SubmitRequest &request, std::function<bool()> mayWrite) = 0;

    [[nodiscard]] virtual PbxStatus status() const = 0;
    [[nodiscard]] virtual KnownTrunks trunks() const = 0;
    /// Asks for the trunks' states soon: somebody saw that they have changed.
    virtual void refreshTrunks() = 0;

Q_SIGNALS:
    void settled(qint64 attemptId, const SubmitOutcome &outcome);
    void statusChanged(const PbxStatus &status);
    void trunksChanged(const KnownTrunks &trunks);
    /// What the PBX said of itself after a login.
    void deviceKnown(const DeviceInfo &device);
};

Q_DECLARE_METATYPE(SubmitOutcome)
