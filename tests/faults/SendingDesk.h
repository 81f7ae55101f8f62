// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"
#include "app/pbx/HttpPbxGateway.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MisbehavingPbx.h"
#include "tests/support/TemporaryStore.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// The whole engine as one process has it, from the row on disk to the socket, before a PBX that does as it
/// is told. The network is real; time moves by hand.
class SendingDesk
{
public:
    explicit SendingDesk(MisbehavingPbx::Transport transport = MisbehavingPbx::Transport::Tls);

    /// Starts to log in.
    void open(PasswordOrigin origin = PasswordOrigin::Saved);
    /// True once it is logged in and knows the trunks.
    [[nodiscard]] bool logIn(PasswordOrigin origin = PasswordOrigin::Saved);
    /// 0 where it was refused. Each goes to a number of its own.
    MessageId enqueue(const QString &text, const QString &trunk = {});

    /// Waits for a fact. Time passes only while nothing is on the wire, so no deadline of a request can end.
    [[nodiscard]] bool comesTrue(const std::function<bool()> &fact,
                                 std::chrono::milliseconds step = std::chrono::milliseconds(500));
    /// Lets so much time pass, a step at a time, each once the wire is quiet.
    [[nodiscard]] bool pass(std::chrono::milliseconds time,
                            std::chrono::milliseconds step = std::chrono::seconds(1));
    [[nodiscard]] bool isOnTheWire() const;

    /// The process is gone with all it knew; another one starts on the same disk and recovers.
    [[nodiscard]] bool restart();

    /// The first thing that is wrong with what the PBX saw and what the disk holds; empty: nothing.
    /// At a moment where nothing is under way.
    [[nodiscard]] QString violation();

    [[nodiscard]] MessageState state(MessageId id) { return store.state(id); }
    [[nodiscard]] PbxReachability reachability() const { return gateway->status().reachability; }

    QTemporaryDir folder;
    MisbehavingPbx pbx;
    Connection connection;
    ManualClock clock;
    TemporaryStore store;
    std::unique_ptr<HttpPbxGateway> gateway;
    std::unique_ptr<Outbox> outbox;

private:
    void startEngine();

    QStringList m_texts;
};
