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
    m_related.setObjectName(QStringLiteral("relatedMessageAction"));
    m_markSent.setObjectName(QStringLiteral("markSentAction"));
    m_sendAgain.setObjectName(QStringLiteral("sendAgainAction"));
    m_cancel.setObjectName(QStringLiteral("cancelMessageAction"));
    m_copySmsId.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_sendAgain.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_details.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_conversation.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(&m_copySmsId, &QAction::triggered, this, [this] { copy(m_message->smsId, tr("SMS ID copied")); });
    connect(&m_copyNumber, &QAction::triggered, this, [this] {
        if (areMany())
            Q_EMIT copyNumbersRequested();
        else
            copy(m_message->to, tr("Number copied"));
    });
    connect(&m_copyText, &QAction::triggered, this, [this] { copy(m_message->text, tr("Text copied")); });
    connect(&m_details, &QAction::triggered, this, &MessageActions::detailsRequested);
    connect(&m_conversation, &QAction::triggered, this,
            [this] { Q_EMIT conversationRequested(Message(*m_message)); });
    connect(&m_related, &QAction::triggered, this, [this] { Q_EMIT relatedRequested(Message(*m_message)); });
    // By value: whoever is told may change the selection, and with it the message acted on.
    connect(&m_markSent, &QAction::triggered, this, [this] { Q_EMIT markSentRequested(m_message->id); });
    connect(&m_sendAgain, &QAction::triggered, this, [this] {
        if (areMany())
            Q_EMIT sendManyAgainRequested();
        else
            Q_EMIT sendAgainRequested(Message(*m_message));
    });
    connect(&m_cancel, &QAction::triggered, this, [this] {
        if (areMany())
            Q_EMIT cancelManyRequested();
        else
            Q_EMIT cancelRequested(m_message->id);
    });
    update();
}

void MessageActions::copy(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(sentence);
}

void MessageActions::copyNumbers(const QList<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages)
        lines.append(message.to);
    copy(lines.join(QLatin1Char('\n')), tr("%Ln number(s) copied", nullptr, static_cast<int>(lines.size())));
}

void MessageActions::setMessage(const std::optional<Message> &message)
{
    m_message = message;
    update();
}

void MessageActions::setSelected(const MessageCounts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    update();
}

void MessageActions::update()
{
    const bool isQueued = m_message && m_message->state == MessageState::Queued;
    const bool isUnsure = m_message && m_message->state == MessageState::NotConfirmed;
    m_copySmsId.setEnabled(m_message && !m_message->smsId.isEmpty());
    m_copyNumber.setEnabled(areMany() || m_message);
    m_copyText.setEnabled(m_message.has_value());
    m_details.setEnabled(m_message.has_value());
    m_conversation.setEnabled(m_message.has_value());
    m_sendAgain.setEnabled(areMany() ? m_counts.again > 0 || !m_counts.known
                                     : m_message && canBeSentAgain(m_message->state));
    // Seldom wanted, so only there when they are. What is not visible is not enabled, either.
    m_related.setVisible(m_message && !areMany() && (m_message->resentFrom || m_message->isRepeated));
    m_markSent.setVisible(isUnsure && !areMany());
    m_cancel.setVisible(areMany() ? m_counts.queued > 0 || !m_counts.known : isQueued);
    retranslate();
}

void MessageActions::retranslate()
{
    const bool mayDuplicate = m_message && m_message->state == MessageState::NotConfirmed;
    m_copySmsId.setText(tr("Copy SMS ID"));
    m_copyNumber.setText(areMany() ? tr("Copy %Ln number(s)", nullptr, m_counts.all) : tr("Copy number"));
    m_copyText.setText(tr("Copy text"));
    m_details.setText(tr("Details"));
    m_conversation.setText(tr("Conversation"));
    m_related.setText(m_message && m_message->resentFrom ? tr("Original message") : tr("Repetition"));
    m_markSent.setText(tr("Mark as sent"));
    if (!areMany()) {
        m_sendAgain.setText(mayDuplicate ? tr("Send again (may arrive twice)") : tr("Send again"));
        m_cancel.setText(tr("Cancel message"));
    } else if (!m_counts.known) {
        m_sendAgain.setText(tr("Send the failed ones again"));
        m_cancel.setText(tr("Cancel the queued ones"));
    } else {
        m_sendAgain.setText(m_counts.again > 0 ? tr("Send %Ln again", nullptr, m_counts.again)
                                               : tr("Send again"));
        m_cancel.setText(m_counts.queued > 0 ? tr("Cancel %Ln message(s)", nullptr, m_counts.queued)
                                             : tr("Cancel message"));
    }
    explain();
}

void MessageActions::explain()
{
    const int others = m_counts.all - m_counts.again;
    QString reason;
    if (areMany() && m_counts.known && m_counts.again == 0)
        reason = tr("The selected messages went out, are on their way or were sent again already.");
    else if (areMany() && m_counts.known && others > 0)
        reason = tr("%Ln of the selected messages went out, are on their way or were sent again already: "
                    "they stay as they are.",
                    nullptr, others);
    // What an action says where nothing is set is its text.
    m_sendAgain.setToolTip(reason.toHtmlEscaped());
    m_sendAgain.setStatusTip(reason.toHtmlEscaped());
}
