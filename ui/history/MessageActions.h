// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QAction>

#include <optional>

/// What can be done with the selected message, wherever it is offered: buttons, context menu, menu bar.
class MessageActions : public QObject
{
    Q_OBJECT

public:
    explicit MessageActions(QObject *parent = nullptr);

    /// The message they act on; nothing: all are off.
    void setMessage(const std::optional<Message> &message);
    void retranslate();

    [[nodiscard]] QAction *copySmsId() { return &m_copySmsId; }
    [[nodiscard]] QAction *copyNumber() { return &m_copyNumber; }
    [[nodiscard]] QAction *copyText() { return &m_copyText; }
    [[nodiscard]] QAction *details() { return &m_details; }
    [[nodiscard]] QAction *conversation() { return &m_conversation; }
    [[nodiscard]] QAction *markSent() { return &m_markSent; }
    [[nodiscard]] QAction *sendAgain() { return &m_sendAgain; }
    [[nodiscard]] QAction *cancel() { return &m_cancel; }

Q_SIGNALS:
    void sendAgainRequested(const Message &message);
    void cancelRequested(MessageId id);
    void markSentRequested(MessageId id);
    void detailsRequested();
    /// All messages to the number of this one.
    void conversationRequested(const Message &message);
    /// The clipboard holds what was asked for; the sentence says so.
    void copied(const QString &sentence);

private:
    void copy(const QString &text, const QString &sentence);

    std::optional<Message> m_message;
    QAction m_copySmsId;
    QAction m_copyNumber;
    QAction m_copyText;
    QAction m_details;
    QAction m_conversation;
    QAction m_markSent;
    QAction m_sendAgain;
    QAction m_cancel;
};
