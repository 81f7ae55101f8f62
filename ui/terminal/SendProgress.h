// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"
#include "app/message/PbxStatus.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// What "trunktext send" tells of its message, and when it has told enough. It prints nothing itself.
class SendProgress : public QObject
{
    Q_OBJECT

public:
    /// The exit codes that the manual promises.
    enum Exit { Done = 0, Failed = 1, BadInput = 2, NotConfirmed = 3, Unreachable = 4 };

    /// \a wait: how long a report, or a way to the PBX, is waited for.
    explicit SendProgress(std::chrono::seconds wait, QObject *parent = nullptr);

    void follow(MessageId id);

public Q_SLOTS:
    void messageChanged(const Message &message);
    void pbxStatusChanged(const PbxStatus &status);

Q_SIGNALS:
    /// The followed message has another status, or another reason for it.
    void changed(const Message &message);
    /// Nothing more to wait for. \a status, of Unreachable, tells why: its error is the PBX's or, where
    /// that is connected, the message's.
    void finished(int exitCode, const PbxStatus &status);

private:
    void decide();
    void waitedEnough();
    void giveUp();
    void finish(int exitCode);

    std::chrono::seconds m_wait;
    QTimer m_patience;
    MessageId m_id = 0;
    Message m_message;
    PbxStatus m_status;
    bool m_finished = false;
};
