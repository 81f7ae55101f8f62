// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pbx/PbxGateway.h"

#include <QList>

#include <functional>

/// A way to a PBX that does nothing by itself: the test reads what was submitted, and says what comes of it.
class ManualGateway : public PbxGateway
{
    Q_OBJECT

public:
    struct Submitted
    {
        SubmitRequest request;
        std::function<bool()> mayWrite;
        bool answered = false;
    };

    void submit(const SubmitRequest &request, std::function<bool()> mayWrite) override;
    [[nodiscard]] PbxStatus status() const override { return m_status; }
    [[nodiscard]] KnownTrunks trunks() const override { return m_trunks; }
    void refreshTrunks() override { ++refreshes; }

    /// Logged in, with these trunks, GSM and idle.
    void connectPbx(const QStringList &trunks);
    void disconnectPbx();
    /// Nothing: they are not known.
    void setTrunks(const KnownTrunks &trunks);

    /// Every request there has been, in order.
    QList<Submitted> submitted;
    int refreshes = 0;
    /// Called in the middle of each submit().
    std::function<void(const SubmitRequest &)> onSubmit;

    [[nodiscard]] const SubmitRequest &last() const { return submitted.constLast().request; }
    /// How many requests carried this text.
    [[nodiscard]] int posts(const QString &text) const;

    /// The network asks for the first byte of the last request: true where it may leave.
    bool write();
    /// The PBX answers the last request, whose body has left.
    void accept(const QString &smsId);
    void refuse(int errorNumber, SendErrorKind kind);
    void loseAnswer();
    /// The last request ends before a byte has left.
    void failToSend(SendErrorKind kind = SendErrorKind::Unreachable);
    /// How request \a index ended, whatever its body did.
    void settle(qsizetype index, const SubmitOutcome &outcome);

private:
    void settleLast(const SubmitOutcome &outcome) { settle(submitted.size() - 1, outcome); }

    PbxStatus m_status;
    KnownTrunks m_trunks;
};

/// A mobile trunk.
[[nodiscard]] Trunk gsmTrunk(const QString &name, TrunkState state = TrunkState::Idle);
