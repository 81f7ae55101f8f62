// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeForm.h"

#include "ui/compose/CounterLine.h"
#include "ui/compose/EmojiBar.h"
#include "ui/compose/HintLabel.h"
#include "ui/compose/MessageEdit.h"
#include "ui/compose/SendButton.h"
#include "ui/compose/SendKeys.h"
#include "ui/compose/TrunkBox.h"
#include "ui/look/NoteBox.h"
#include "ui/wording/ProblemWording.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace {

/// Far more than any number has, and short enough that a wrong paste costs nothing.
constexpr int maxTypedNumber = 256;

} // namespace

ComposeForm::ComposeForm(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_toLabel(new QLabel), m_toEdit(new QLineEdit),
      m_toHint(new HintLabel), m_trunkLabel(new QLabel), m_trunkBox(new TrunkBox), m_messageLabel(new QLabel),
      m_messageEdit(new MessageEdit), m_emojiBar(new EmojiBar), m_noteBar(new NoteBox),
      m_counterLine(new CounterLine), m_refusalBar(new NoteBox), m_clearButton(new QPushButton),
      m_sendButton(new SendButton), m_sendHint(new HintLabel)
{
    build();

    connect(m_toEdit, &QLineEdit::textChanged, this, &ComposeForm::onTextEdited);
    connect(m_toEdit, &QLineEdit::returnPressed, m_messageEdit, qOverload<>(&QWidget::setFocus));
    connect(m_trunkBox, &TrunkBox::choiceChanged, this, &ComposeForm::refreshSend);
    connect(m_messageEdit, &MessageEdit::committedTextChanged, this, &ComposeForm::onTextEdited);
    connect(m_messageEdit, &MessageEdit::composingChanged, this, &ComposeForm::refresh);
    connect(m_messageEdit, &MessageEdit::pasteCut, this, [this](int dropped) {
        m_pasteDropped = dropped;
        refreshNotes();
    });
    connect(m_emojiBar, &EmojiBar::removalWanted, this, &ComposeForm::removeEmoji);
    connect(m_clearButton, &QPushButton::clicked, this, &ComposeForm::clear);
    connect(m_sendButton, &QPushButton::clicked, this, &ComposeForm::send);
    retranslate();
    refresh();
}

void ComposeForm::build()
{
    m_toEdit->setObjectName(QStringLiteral("toEdit"));
    m_toEdit->setTextMargins(2, 0, 2, 0);
    m_toEdit->setMaxLength(maxTypedNumber);
    m_toEdit->setLayoutDirection(Qt::LeftToRight); // a number is read so in every language
    m_toEdit->setInputMethodHints(Qt::ImhPreferNumbers);
    m_toEdit->installEventFilter(this);
    m_toHint->setObjectName(QStringLiteral("toHint"));
    m_trunkBox->setObjectName(QStringLiteral("trunkBox"));
    m_messageEdit->setObjectName(QStringLiteral("messageEdit"));
    m_messageEdit->installEventFilter(this);
    m_noteBar->setObjectName(QStringLiteral("noteBar"));
    m_noteBar->hide();
    m_refusalBar->setObjectName(QStringLiteral("refusalBar"));
    m_refusalBar->hide();
    m_clearButton->setObjectName(QStringLiteral("clearButton"));
    m_clearButton->setAutoDefault(false);
    m_sendButton->setObjectName(QStringLiteral("sendButton"));
    m_sendHint->setObjectName(QStringLiteral("sendHint"));

    auto *column = new QVBoxLayout(this);
    const auto addField = [column](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addSpacing(6);
    addField(m_toLabel, m_toEdit);
    column->addWidget(m_toHint);
    column->addSpacing(4);
    addField(m_trunkLabel, m_trunkBox);
    column->addSpacing(8);
    addField(m_messageLabel, m_messageEdit);
    column->setStretchFactor(m_messageEdit, 1);
    column->addWidget(m_emojiBar);
    column->addWidget(m_noteBar);
    column->addWidget(m_counterLine);
    column->addWidget(m_refusalBar);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clearButton);
    buttons->addWidget(m_sendButton, 1);
    column->addLayout(buttons);
    column->addWidget(m_sendHint);
    dress();
    alignNumber();
    setFocusProxy(m_toEdit);
}

void ComposeForm::begin()
{
    m_toEdit->setFocus(Qt::OtherFocusReason);
}

void ComposeForm::setTrunks(const KnownTrunks &trunks)
{
    m_trunkBox->setTrunks(trunks);
}

void ComposeForm::setSendingPossible(bool possible, const QString &reason)
{
    m_isSendingPossible = possible;
    m_impossibleReason = reason;
    refreshSend();
}

void ComposeForm::fill(const Draft &draft)
{
    m_toEdit->selectAll();
    m_toEdit->insert(draft.to);
    m_messageEdit->replaceText(draft.text);
    m_trunkBox->choose(draft.trunk);
    m_resentFrom = draft.resentFrom;
    m_wasTried = false;
    m_refusalBar->hide();
    refresh();
    m_messageEdit->setFocus();
}

Draft ComposeForm::draft() const
{
    return {m_toEdit->text(), m_messageEdit->committedText(), m_trunkBox->chosen(), m_resentFrom};
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
    m_refusalBar->hide();
    setBusy(true);
    Q_EMIT submitted(draft());
}

void ComposeForm::removeEmoji()
{
    if (m_isBusy || m_findings.text.emoji.isEmpty())
        return;
    m_messageEdit->removeEmoji();
    m_messageEdit->setFocus();
}

void ComposeForm::clear()
{
    if (m_isBusy || (m_toEdit->text().isEmpty() && m_messageEdit->committedText().isEmpty()))
        return;
    m_toEdit->selectAll();
    m_toEdit->del();
    m_messageEdit->replaceText(QString());
    m_resentFrom.reset();
    m_wasTried = false;
    m_wasJustCleared = true;
    m_refusalBar->hide();
    refresh();
    m_toEdit->setFocus();
}

void ComposeForm::draftStored()
{
    if (!m_isBusy)
        return;
    setBusy(false);
    m_toEdit->clear();
    m_messageEdit->clear();
    m_resentFrom.reset();
    m_wasTried = false;
    refresh();
    m_toEdit->setFocus();
}

void ComposeForm::draftRefused(const QString &sentence)
{
    setBusy(false);
    m_refusalBar->setNote(Tone::Bad, sentence);
    m_refusalBar->setVisible(!sentence.isEmpty());
}

bool ComposeForm::event(QEvent *event)
{
    // What no control of the form wanted comes by here.
    return takeSendKeys(event) || QWidget::event(event);
}

bool ComposeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (takeSendKeys(event))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        refreshToHint();
    // Clear took both fields away, so one undo brings both back.
    if (event->type() == QEvent::KeyPress && m_wasJustCleared &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        m_toEdit->undo();
        m_messageEdit->undo();
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
        dress();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        alignNumber();
    }
}

void ComposeForm::retranslate()
{
    // The letters of the menus (F, E, M, V, T, H) are left alone.
    m_heading->setText(tr("New message"));
    m_toLabel->setText(tr("T&o"));
    m_trunkLabel->setText(tr("Tr&unk"));
    m_messageLabel->setText(tr("Messa&ge"));
    m_clearButton->setText(tr("&Clear"));
    m_sendButton->setText(tr("&Send"));
}

void ComposeForm::dress()
{
    constexpr qreal larger = 1.45;
    QFont heading = font();
    if (heading.pointSizeF() > 0)
        heading.setPointSizeF(heading.pointSizeF() * larger);
    else
        heading.setPixelSize(qRound(heading.pixelSize() * larger));
    m_heading->setFont(heading);

    // Room to hit with a mouse, growing with the font.
    const int comfortable = qRound(fontMetrics().height() * 1.75);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_toEdit, m_trunkBox, m_clearButton, m_sendButton})
        control->setMinimumHeight(comfortable);
}

void ComposeForm::alignNumber()
{
    m_toEdit->setAlignment(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

void ComposeForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_toEdit->setReadOnly(busy);
    m_messageEdit->setReadOnly(busy);
    m_trunkBox->setEnabled(!busy);
    refreshSend();
}

void ComposeForm::onTextEdited()
{
    m_wasJustCleared = false;
    refresh();
}

void ComposeForm::refresh()
{
    const QString &text = m_messageEdit->committedText();
    m_findings = checkDraft(m_toEdit->text(), text);
    m_messageEdit->markEmoji(m_findings.text.emoji);
    m_emojiBar->setEmoji(m_findings.text.emoji, text);
    m_counterLine->setFindings(m_findings.text, text, m_messageEdit->preeditLength());
    refreshToHint();
    refreshNotes();
    refreshSend();
}

void ComposeForm::refreshToHint()
{
    using Voice = HintLabel::Voice;
    if (!m_findings.number) {
        const auto number = PhoneNumber::parse(m_toEdit->text());
        m_toHint->tell(number ? ProblemWording::dials(*number) : QString(), Voice::Quiet);
        return;
    }
    switch (*m_findings.number) {
    case PhoneNumberProblem::Empty:
        m_toHint->tell(m_wasTried ? ProblemWording::number(*m_findings.number) : QString(), Voice::Problem);
        break;
    case PhoneNumberProblem::TooShort: {
        // Everybody starts with one digit: no scolding while it is being typed.
        const bool isBeingTyped = m_toEdit->hasFocus() && !m_wasTried;
        m_toHint->tell(ProblemWording::number(*m_findings.number),
                       isBeingTyped ? Voice::Quiet : Voice::Problem);
        break;
    }
    case PhoneNumberProblem::TooLong:
    case PhoneNumberProblem::ForbiddenCharacter:
        m_toHint->tell(ProblemWording::number(*m_findings.number), Voice::Problem);
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
        m_noteBar->setNote(Tone::Bad, ProblemWording::text(TextProblem::Unsendable, text));
        m_noteBar->show();
        return;
    }
    QStringList notes;
    if (m_pasteDropped > 0)
        notes.append(ProblemWording::pasteCut(m_pasteDropped));
    for (const TextWarning warning : text.warnings)
        notes.append(ProblemWording::warning(warning));
    m_noteBar->setNote(Tone::Caution, notes.join(QLatin1Char('\n')));
    m_noteBar->setVisible(!notes.isEmpty());
}

void ComposeForm::refreshSend()
{
    const QString reason = whyNot();
    m_sendButton->setEnabled(reason.isEmpty());
    // In a tool tip Qt would take foreign words for markup.
    m_sendButton->setToolTip(
        reason.isEmpty() ? SendKeys::text() : QStringLiteral("<span>%1</span>").arg(reason.toHtmlEscaped()));
    m_sendButton->setAccessibleDescription(reason.isEmpty() ? SendKeys::text() : reason);
    m_clearButton->setEnabled(!m_isBusy &&
                              !(m_toEdit->text().isEmpty() && m_messageEdit->committedText().isEmpty()));

    if (m_wasJustCleared)
        //: %1 is a key such as Ctrl+Z
        m_sendHint->tell(
            tr("%1 brings it back").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    else if (reason.isEmpty())
        m_sendHint->tell(SendKeys::text());
    else
        m_sendHint->tell(reason,
                         m_wasTried && !m_isBusy ? HintLabel::Voice::Problem : HintLabel::Voice::Quiet);
}

void ComposeForm::focusFirstProblem()
{
    if (m_findings.number)
        m_toEdit->setFocus();
    else if (!m_findings.text.problems.isEmpty())
        m_messageEdit->setFocus();
    else if (!m_trunkBox->isChoiceUsable())
        m_trunkBox->setFocus();
}

QString ComposeForm::whyNot() const
{
    if (m_isBusy)
        return tr("Saving the message");
    if (!m_isSendingPossible)
        return m_impossibleReason.isEmpty() ? tr("Sending is not possible now") : m_impossibleReason;
    if (!m_findings.mayBeSent())
        return ProblemWording::whyNotSendable(m_findings);
    return m_trunkBox->isChoiceUsable() ? QString() : tr("Choose a trunk that can send");
}
