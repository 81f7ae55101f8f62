// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/SendProgress.h"

SendProgress::SendProgress(std::chrono::seconds wait, QObject *parent) : QObject(parent), m_wait(wait)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SendProgress::waitedEnough);
}

void SendProgress::follow(MessageId id)
{
    m_id = id;
    // Time enough for whoever owns the outbox to begin, even where nothing else is to be waited for.
    m_patience.start(std::max(m_wait, std::chrono::seconds(2)));
}

void SendProgress::messageChanged(const Message &message)
{
    if (message.id != m_id || m_finished)
        return;
    const bool isNews =
        m_message.id == 0 || m_message.state != message.state || m_message.error.kind != message.error.kind;
    const bool isAcceptance =
        message.state == MessageState::Accepted && m_message.state != MessageState::Accepted;
    m_message = message;
    if (isNews)
        Q_EMIT changed(message);
    if (isAcceptance)
        m_patience.start(m_wait); // from here on it is the report that is waited for
    decide();
}

void SendProgress::pbxStatusChanged(const PbxStatus &status)
{
    m_status = status;
    decide();
}

void SendProgress::decide()
{
    switch (m_message.state) {
    case MessageState::Sent:
        finish(Done);
        break;
    case MessageState::Failed:
    case MessageState::Cancelled:
        finish(Failed);
        break;
    case MessageState::NotConfirmed:
        finish(NotConfirmed);
        break;
    case MessageState::Accepted:
        if (m_wait == std::chrono::seconds(0))
            finish(Done);
        break;
    case MessageState::Queued: {
        const bool locked = m_status.error.kind == SendErrorKind::LockedOut ||
                            m_status.error.kind == SendErrorKind::LoginPaused;
        const bool waitsInVain = m_status.reachability == PbxReachability::Stopped ||
                                 (m_status.reachability == PbxReachability::Waiting &&
                                  (locked || m_wait == std::chrono::seconds(0)));
        if (m_message.id != 0 && waitsInVain)
            finish(Unreachable);
        break;
    }
    case MessageState::Sending:
        break;
    }
}

void SendProgress::waitedEnough()
{
    switch (m_message.state) {
    case MessageState::Accepted:
        finish(Done);
        break;
    case MessageState::Queued:
        // A busy trunk, or others before this one, are everyday traffic: the outbox itself ends that wait.
        if (m_status.reachability == PbxReachability::Connecting ||
            (m_status.reachability == PbxReachability::Connected &&
             m_message.error.kind != SendErrorKind::NoUsableTrunk))
            m_patience.start(std::chrono::seconds(1));
        else
            giveUp();
        break;
    case MessageState::Sending:
        m_patience.start(std::chrono::seconds(1)); // the request has a deadline of its own
        break;
    case MessageState::Sent:
    case MessageState::Failed:
    case MessageState::NotConfirmed:
    case MessageState::Cancelled:
        break;
    }
}

void SendProgress::giveUp()
{
    // The PBX is reached, and has no trunk for it.
    if (m_status.reachability == PbxReachability::Connected)
        m_status.error = m_message.error;
    finish(Unreachable);
}

void SendProgress::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    m_patience.stop();
    Q_EMIT finished(exitCode, m_status);
}
