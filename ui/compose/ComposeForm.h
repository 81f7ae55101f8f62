// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Draft.h"
#include "app/message/Trunk.h"
#include "app/text/DraftCheck.h"
#include "ui/compose/ComposeParts.h"

#include <QWidget>

#include <optional>

/// Where an agent writes a message. Checks it at every key and says in place what stands in the way; what was
/// typed stays until the outbox has it on disk.
///
/// For tests: toEdit, trunkBox, messageEdit, removeEmojiButton, clearButton and sendButton are the controls;
/// toHint, counterLabel, costLabel, costNoteLabel, noteBar, refusalBar and sendHint tell;
/// repeatQuestion asks, with dontRepeatButton and repeatButton.
class ComposeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeForm(QWidget *parent = nullptr);

    void setTrunks(const KnownTrunks &trunks);
    /// Whether the outbox takes anything at all; the reason stands under Send.
    void setSendingPossible(bool possible, const QString &reason = QString());
    /// Puts a draft in, for "Send again". What stood there before can be had back by undo.
    void fill(const Draft &draft);
    /// What would be sent now.
    [[nodiscard]] Draft draft() const;

public Q_SLOTS:
    /// What the Send button and Ctrl+Enter do.
    void send();
    /// Puts the focus where a new message begins.
    void begin();
    /// Takes every emoji out of the message; undo brings them back.
    void removeEmoji();
    /// Takes what cannot be seen out of the message; undo brings it back.
    void removeHidden();
    /// Empties To and Message; undo brings both back.
    void clear();
    /// The outbox has the submitted draft on disk: the form is free for the next one.
    void draftStored();
    /// It repeats what was sent a moment ago: asks \a question in the form, and submits it again after a yes.
    void draftRepeats(const QString &question);
    /// The outbox could not take it: everything stays, and the sentence says why.
    void draftRefused(const QString &sentence);

Q_SIGNALS:
    /// A draft without problems. The form is busy until draftStored(), draftRepeats() or draftRefused().
    void submitted(const Draft &draft);
    /// Whether there is a message text that would be lost.
    void writtenChanged(bool written);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isEmpty() const;
    void replace(const Draft &draft);
    bool takeSendKeys(QEvent *event);
    void retranslate();
    void sendAgain();
    void keepDraft();
    void setBusy(bool busy);
    void onTextEdited();
    void refresh();
    void refreshToHint();
    void refreshNotes();
    void refreshSend();
    void focusFirstProblem();
    [[nodiscard]] QString whyNot() const;

    ComposeParts m_parts;
    DraftFindings m_findings;
    std::optional<MessageId> m_resentFrom;
    QString m_impossibleReason;
    int m_pasteDropped = 0;
    bool m_isSendingPossible = true;
    bool m_isBusy = false;
    bool m_isRepeatMeant = false; ///< the question has been answered with yes
    bool m_wasTried = false;      ///< Send was asked for in vain: now even an empty field is told of
    bool m_isWritten = false;
    std::optional<Draft> m_replaced; ///< what Clear or "Send again" took away; an undo brings it back
};
