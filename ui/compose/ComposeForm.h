// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/Draft.h"
#include "app/message/Trunk.h"
#include "app/text/DraftCheck.h"

#include <QWidget>

class CounterLine;
class EmojiBar;
class HintLabel;
class MessageEdit;
class NoteBox;
class QLabel;
class QLineEdit;
class QPushButton;
class TrunkBox;

/// Where an agent writes a message. Checks it at every key and says in place what stands in the way; what was
/// typed stays until the outbox has it on disk.
///
/// For tests: toEdit, trunkBox, messageEdit, removeEmojiButton, clearButton and sendButton are the controls;
/// toHint, counterLabel, costLabel, costNoteLabel, noteBar, refusalBar and sendHint tell.
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
    /// Empties To and Message; undo brings both back.
    void clear();
    /// The outbox has the submitted draft on disk: the form is free for the next one.
    void draftStored();
    /// The outbox could not take it: everything stays, and the sentence says why.
    void draftRefused(const QString &sentence);

Q_SIGNALS:
    /// A draft without problems. The form is busy until draftStored() or draftRefused().
    void submitted(const Draft &draft);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    bool takeSendKeys(QEvent *event);
    void retranslate();
    void dress();
    void alignNumber();
    void setBusy(bool busy);
    void onTextEdited();
    void refresh();
    void refreshToHint();
    void refreshNotes();
    void refreshSend();
    void focusFirstProblem();
    [[nodiscard]] QString whyNot() const;

    QLabel *m_heading;
    QLabel *m_toLabel;
    QLineEdit *m_toEdit;
    HintLabel *m_toHint;
    QLabel *m_trunkLabel;
    TrunkBox *m_trunkBox;
    QLabel *m_messageLabel;
    MessageEdit *m_messageEdit;
    EmojiBar *m_emojiBar;
    NoteBox *m_noteBar;
    CounterLine *m_counterLine;
    NoteBox *m_refusalBar;
    QPushButton *m_clearButton;
    QPushButton *m_sendButton;
    HintLabel *m_sendHint;

    DraftFindings m_findings;
    std::optional<MessageId> m_resentFrom;
    QString m_impossibleReason;
    int m_pasteDropped = 0;
    bool m_isSendingPossible = true;
    bool m_isBusy = false;
    bool m_wasTried = false; ///< Send was asked for in vain: now even an empty field is told of
    bool m_wasJustCleared = false;
};
