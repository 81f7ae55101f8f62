// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/MessageActions.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

// What is still on its way cannot be repeated: it has not been sent once yet.
bool canBeSentAgain(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
    case MessageState::Sending:
        return false;
    case MessageState::Accepted:
    case MessageState::Sent:
    case MessageState::Failed:
    case MessageState::NotConfirmed:
    case MessageState::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageActions::MessageActions(QObject *parent) : QObject(parent)
{
    m_copySmsId.setObjectName(QStringLiteral("copySmsIdAction"));
    m_copyNumber.setObjectName(QStringLiteral("copyNumberAction"));
    m_copyText.setObjectName(QStringLiteral("copyTextAction"));
    m_details.setObjectName(QStringLiteral("detailsAction"));
    m_conversation.setObjectName(QStringLiteral("conversationAction"));
    m_markSent.setObjectName(QStringLiteral("markSentAction"));
    m_sendAgain.setObjectName(QStringLiteral("sendAgainAction"));
    m_cancel.setObjectName(QStringLiteral("cancelMessageAction"));
    m_copySmsId.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_sendAgain.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_details.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_conversation.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(&m_copySmsId, &QAction::triggered, this, [this] { copy(m_message->smsId, tr("SMS ID copied")); });
    connect(&m_copyNumber, &QAction::triggered, this, [this] { copy(m_message->to, tr("Number copied")); });
    connect(&m_copyText, &QAction::triggered, this, [this] { copy(m_message->text, tr("Text copied")); });
    connect(&m_details, &QAction::triggered, this, &MessageActions::detailsRequested);
    connect(&m_conversation, &QAction::triggered, this,
            [this] { Q_EMIT conversationRequested(Message(*m_message)); });
    // By value: whoever is told may change the selection, and with it the message acted on.
    connect(&m_markSent, &QAction::triggered, this, [this] { Q_EMIT markSentRequested(m_message->id); });
    connect(&m_sendAgain, &QAction::triggered, this,
            [this] { Q_EMIT sendAgainRequested(Message(*m_message)); });
    connect(&m_cancel, &QAction::triggered, this, [this] { Q_EMIT cancelRequested(m_message->id); });
    setMessage({});
}

void MessageActions::copy(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(sentence);
}

void MessageActions::setMessage(const std::optional<Message> &message)
{
    m_message = message;
    const bool isQueued = message && message->state == MessageState::Queued;
    const bool isUnsure = message && message->state == MessageState::NotConfirmed;
    m_copySmsId.setEnabled(message && !message->smsId.isEmpty());
    m_copyNumber.setEnabled(message.has_value());
    m_copyText.setEnabled(message.has_value());
    m_details.setEnabled(message.has_value());
    m_conversation.setEnabled(message.has_value());
    m_sendAgain.setEnabled(message && canBeSentAgain(message->state));
    // Seldom wanted, so only there when they are. What is not visible is not enabled, either.
    m_markSent.setVisible(isUnsure);
    m_cancel.setVisible(isQueued);
    retranslate();
}

void MessageActions::retranslate()
{
    const bool mayDuplicate = m_message && m_message->state == MessageState::NotConfirmed;
    m_copySmsId.setText(tr("Copy SMS ID"));
    m_copyNumber.setText(tr("Copy number"));
    m_copyText.setText(tr("Copy text"));
    m_details.setText(tr("Details"));
    m_conversation.setText(tr("Conversation"));
    m_markSent.setText(tr("Mark as sent"));
    m_sendAgain.setText(mayDuplicate ? tr("Send again (may arrive twice)") : tr("Send again"));
    m_cancel.setText(tr("Cancel message"));
}
