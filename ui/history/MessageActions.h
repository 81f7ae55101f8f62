// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Message.h"

#include <QAction>

#include <optional>

/// Several messages that are selected, counted.
struct MessageCounts
{
    int all = 0;       ///< 0 or 1: the one message is meant
    bool known = true; ///< false: not all have been read, so the counts below are only of some
    int again = 0;     ///< that may be sent again
    int queued = 0;

    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

/// What can be done with the selected messages, wherever it is offered: buttons, context menu, menu bar. Of
/// several, the details and what is copied but the numbers are those of the one that is shown.
class MessageActions : public QObject
{
    Q_OBJECT

public:
    explicit MessageActions(QObject *parent = nullptr);

    /// The message they act on; nothing: all are off.
    void setMessage(const std::optional<Message> &message);
    /// More than one: they act on all of these.
    void setSelected(const MessageCounts &counts);
    void retranslate();

    [[nodiscard]] QAction *copySmsId() { return &m_copySmsId; }
    [[nodiscard]] QAction *copyNumber() { return &m_copyNumber; }
    [[nodiscard]] QAction *copyText() { return &m_copyText; }
    [[nodiscard]] QAction *details() { return &m_details; }
    [[nodiscard]] QAction *conversation() { return &m_conversation; }
    /// To the message that this one repeats, or to its repetition.
    [[nodiscard]] QAction *related() { return &m_related; }
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
    void relatedRequested(const Message &message);
    /// Of all that are selected.
    void sendManyAgainRequested();
    void cancelManyRequested();
    void copyNumbersRequested();
    /// The clipboard holds what was asked for; the sentence says so.
    void copied(const QString &sentence);

public Q_SLOTS:
    /// Puts these on the clipboard, a line each.
    void copyNumbers(const QList<Message> &messages);

private:
    void copy(const QString &text, const QString &sentence);
    void update();
    void explain();
    [[nodiscard]] bool areMany() const { return m_counts.all > 1; }

    std::optional<Message> m_message;
    MessageCounts m_counts;
    QAction m_copySmsId;
    QAction m_copyNumber;
    QAction m_copyText;
    QAction m_details;
    QAction m_conversation;
    QAction m_related;
    QAction m_markSent;
    QAction m_sendAgain;
    QAction m_cancel;
};
