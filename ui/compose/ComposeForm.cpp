// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeForm.h"

#include "ui/compose/CounterLine.h"
#include "ui/compose/EmojiBar.h"
#include "ui/compose/HiddenCharacterBar.h"
#include "ui/compose/HintLabel.h"
#include "ui/compose/MessageEdit.h"
#include "ui/compose/NumberEdit.h"
#include "ui/compose/RepeatQuestion.h"
#include "ui/compose/SendKeys.h"
#include "ui/compose/TrunkBox.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/ProblemWording.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

ComposeForm::ComposeForm(QWidget *parent) : QWidget(parent), m_parts(this)
{
    connect(m_parts.toEdit, &QLineEdit::textChanged, this, &ComposeForm::onTextEdited);
    connect(m_parts.toEdit, &QLineEdit::returnPressed, m_parts.messageEdit, qOverload<>(&QWidget::setFocus));
    connect(m_parts.trunkBox, &TrunkBox::choiceChanged, this, &ComposeForm::refreshSend);
    connect(m_parts.messageEdit, &MessageEdit::committedTextChanged, this, &ComposeForm::onTextEdited);
    connect(m_parts.messageEdit, &MessageEdit::composingChanged, this, &ComposeForm::refresh);
    connect(m_parts.messageEdit, &MessageEdit::pasteCut, this, [this](int dropped) {
        m_pasteDropped = dropped;
        refreshNotes();
    });
    connect(m_parts.emojiBar, &EmojiBar::removalWanted, this, &ComposeForm::removeEmoji);
    connect(m_parts.hiddenBar, &HiddenCharacterBar::removalWanted, this, &ComposeForm::removeHidden);
    connect(m_parts.clearButton, &QPushButton::clicked, this, &ComposeForm::clear);
    connect(m_parts.sendButton, &QPushButton::clicked, this, &ComposeForm::send);
    connect(m_parts.repeatQuestion, &RepeatQuestion::sendAgainChosen, this, &ComposeForm::sendAgain);
    connect(m_parts.repeatQuestion, &RepeatQuestion::keepChosen, this, &ComposeForm::keepDraft);
    retranslate();
    refresh();
}

void ComposeForm::begin()
{
    m_parts.toEdit->setFocus(Qt::OtherFocusReason);
}

void ComposeForm::setTrunks(const KnownTrunks &trunks)
{
    m_parts.trunkBox->setTrunks(trunks);
}

void ComposeForm::setSendingPossible(bool possible, const QString &reason)
{
    m_isSendingPossible = possible;
    m_impossibleReason = reason;
    refreshSend();
}

void ComposeForm::fill(const Draft &draft)
{
    replace(draft);
    m_parts.messageEdit->setFocus();
}

bool ComposeForm::isEmpty() const
{
    return m_parts.toEdit->text().isEmpty() && m_parts.messageEdit->committedText().isEmpty();
}

// What stood there before comes back whole by one undo: half of it would join one caller's text to another's
// number.
void ComposeForm::replace(const Draft &draft)
{
    const std::optional<Draft> before = isEmpty() ? std::nullopt : std::optional(this->draft());
    m_parts.toEdit->selectAll();
    m_parts.toEdit->insert(draft.to);
    m_parts.messageEdit->replaceText(draft.text);
    m_parts.trunkBox->choose(draft.trunk);
    m_resentFrom = draft.resentFrom;
    m_wasTried = false;
    m_replaced = before; // after the fields have told of their changes, which forget it
    m_parts.refusalBar->hide();
    m_parts.repeatQuestion->hide();
    refresh();
}

Draft ComposeForm::draft() const
{
    return {m_parts.toEdit->text(), m_parts.messageEdit->committedText(), m_parts.trunkBox->chosen(),
            m_resentFrom, m_isRepeatMeant || m_resentFrom.has_value()};
}

void ComposeForm::send()
{
    if (m_isBusy)
        return;
    // Without this the word that is being composed would be missing from the message.
    QGuiApplication::inputMethod()->commit();
    if (!whyNot().isEmpty()) {
        m_wasTried = true;
        refresh();
        focusFirstProblem();
        return;
    }
    m_parts.refusalBar->hide();
    setBusy(true);
    Q_EMIT submitted(draft());
}

void ComposeForm::draftRepeats(const QString &question)
{
    setBusy(false);
    m_parts.repeatQuestion->ask(question);
    refreshSend();
}

void ComposeForm::sendAgain()
{
    m_parts.repeatQuestion->hide();
    m_isRepeatMeant = true;
    send();
    m_isRepeatMeant = false; // this once
}

void ComposeForm::keepDraft()
{
    m_parts.repeatQuestion->hide();
    m_parts.messageEdit->setFocus();
    refreshSend();
}

void ComposeForm::removeEmoji()
{
    if (m_isBusy || m_findings.text.emoji.isEmpty())
        return;
    m_parts.messageEdit->removeEmoji();
    m_parts.messageEdit->setFocus();
}

void ComposeForm::removeHidden()
{
    if (m_isBusy)
        return;
    m_parts.messageEdit->removeHidden();
    m_parts.messageEdit->setFocus();
}

void ComposeForm::clear()
{
    if (m_isBusy || isEmpty())
        return;
    replace({.to = {}, .text = {}, .trunk = m_parts.trunkBox->chosen()});
    m_parts.toEdit->setFocus();
}

void ComposeForm::draftStored()
{
    if (!m_isBusy)
        return;
    setBusy(false);
    m_parts.toEdit->clear();
    m_parts.messageEdit->clear();
    m_resentFrom.reset();
    m_wasTried = false;
    refresh();
    m_parts.toEdit->setFocus();
}

void ComposeForm::draftRefused(const QString &sentence)
{
    setBusy(false);
    m_parts.refusalBar->setNote(Tone::Bad, sentence);
    m_parts.refusalBar->setVisible(!sentence.isEmpty());
}

bool ComposeForm::event(QEvent *event)
{
    // What no control of the form wanted comes by here.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_parts.repeatQuestion->isAsked()) {
        keepDraft();
        return true;
    }
    return takeSendKeys(event) || QWidget::event(event);
}

bool ComposeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (takeSendKeys(event))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        refreshToHint();
    if (event->type() == QEvent::KeyPress && m_replaced && !m_isBusy &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        replace(Draft(*m_replaced));
        m_replaced.reset();
        refreshSend();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ComposeForm::takeSendKeys(QEvent *event)
{
    if (!SendKeys::areIn(event))
        return false;
    // A shortcut would clash with the menu's for the same keys; a key is taken before any shortcut.
    event->accept();
    if (SendKeys::arePressedIn(event)) // a key held down must not send what is written next
        send();
    return true;
}

void ComposeForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        m_parts.dress();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        m_parts.alignNumber();
    }
}

void ComposeForm::retranslate()
{
    // The letters of the menus (F, E, M, V, T, H) are left alone.
    m_parts.heading->setText(tr("New message"));
    m_parts.toLabel->setText(tr("T&o"));
    m_parts.trunkLabel->setText(tr("Tr&unk"));
    m_parts.messageLabel->setText(tr("Messa&ge"));
    m_parts.clearButton->setText(tr("&Clear"));
    m_parts.sendButton->setText(tr("&Send"));
}

void ComposeForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_parts.setReadOnly(busy);
    refreshSend();
}

void ComposeForm::onTextEdited()
{
    m_replaced.reset();
    m_parts.repeatQuestion->hide(); // it was about another text
    refresh();
}

void ComposeForm::refresh()
{
    const QString &text = m_parts.messageEdit->committedText();
    m_findings = checkDraft(m_parts.toEdit->text(), text);
    m_parts.messageEdit->markEmoji(m_findings.text.emoji);
    m_parts.emojiBar->setEmoji(m_findings.text.emoji, text);
    m_parts.hiddenBar->setHidden(m_findings.text.hidden);
    m_parts.counterLine->setFindings(m_findings.text, text, m_parts.messageEdit->preeditLength());
    refreshToHint();
    refreshNotes();
    refreshSend();
}

void ComposeForm::refreshToHint()
{
    using Voice = HintLabel::Voice;
    if (!m_findings.number) {
        const auto number = PhoneNumber::parse(m_parts.toEdit->text());
        m_parts.toHint->tell(number ? ProblemWording::dials(*number) : QString(), Voice::Quiet);
        return;
    }
    switch (*m_findings.number) {
    case PhoneNumberProblem::Empty:
        m_parts.toHint->tell(m_wasTried ? ProblemWording::number(*m_findings.number) : QString(),
                             Voice::Problem);
        break;
    case PhoneNumberProblem::TooShort: {
        // Everybody starts with one digit: no scolding while it is being typed.
        const bool isBeingTyped = m_parts.toEdit->hasFocus() && !m_wasTried;
        m_parts.toHint->tell(ProblemWording::number(*m_findings.number),
                             isBeingTyped ? Voice::Quiet : Voice::Problem);
        break;
    }
    case PhoneNumberProblem::TooLong:
    case PhoneNumberProblem::ForbiddenCharacter:
        m_parts.toHint->tell(ProblemWording::number(*m_findings.number), Voice::Problem);
        break;
    }
}

void ComposeForm::refreshNotes()
{
    const TextFindings &text = m_findings.text;
    const bool isTooLong = text.problems.contains(TextProblem::TooLong);
    if (!isTooLong)
        m_pasteDropped = 0; // the note has been acted upon

    if (text.problems.contains(TextProblem::Unsendable)) {
        m_parts.noteBar->setNote(Tone::Bad, ProblemWording::text(TextProblem::Unsendable, text));
        m_parts.noteBar->show();
        return;
    }
    QStringList notes;
    if (m_pasteDropped > 0)
        notes.append(ProblemWording::pasteCut(m_pasteDropped));
    for (const TextWarning warning : text.warnings) {
        if (warning != TextWarning::Hidden) // has a bar of its own
            notes.append(ProblemWording::warning(warning));
    }
    m_parts.noteBar->setNote(Tone::Caution, notes.join(QLatin1Char('\n')));
    m_parts.noteBar->setVisible(!notes.isEmpty());
}

void ComposeForm::refreshSend()
{
    const QString reason = whyNot();
    m_parts.sendButton->setEnabled(reason.isEmpty());
    // In a tool tip Qt would take foreign words for markup.
    m_parts.sendButton->setToolTip(
        reason.isEmpty() ? SendKeys::text() : QStringLiteral("<span>%1</span>").arg(reason.toHtmlEscaped()));
    m_parts.sendButton->setAccessibleDescription(reason.isEmpty() ? SendKeys::text() : reason);
    m_parts.clearButton->setEnabled(!m_isBusy && !isEmpty());
    if (const bool isWritten = !m_parts.messageEdit->committedText().isEmpty(); isWritten != m_isWritten) {
        m_isWritten = isWritten;
        Q_EMIT writtenChanged(isWritten);
    }

    if (m_replaced)
        //: %1 is a key such as Ctrl+Z
        m_parts.sendHint->tell(
            tr("%1 brings it back").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    else if (reason.isEmpty())
        m_parts.sendHint->tell(SendKeys::text());
    else
        m_parts.sendHint->tell(reason,
                               m_wasTried && !m_isBusy ? HintLabel::Voice::Problem : HintLabel::Voice::Quiet);
}

void ComposeForm::focusFirstProblem()
{
    if (m_parts.repeatQuestion->isAsked())
        m_parts.repeatQuestion->enter();
    else if (m_findings.number)
        m_parts.toEdit->setFocus();
    else if (!m_findings.text.problems.isEmpty())
        m_parts.messageEdit->setFocus();
    else if (!m_parts.trunkBox->isChoiceUsable())
        m_parts.trunkBox->setFocus();
}

QString ComposeForm::whyNot() const
{
    if (m_isBusy)
        return tr("Saving the message");
    if (m_parts.repeatQuestion->isAsked())
        return tr("Answer the question above");
    if (!m_isSendingPossible)
        return m_impossibleReason.isEmpty() ? tr("Sending is not possible now") : m_impossibleReason;
    if (!m_findings.mayBeSent())
        return ProblemWording::whyNotSendable(m_findings);
    return m_parts.trunkBox->isChoiceUsable() ? QString() : tr("Choose a trunk that can send");
}
