// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeParts.h"

#include "ui/compose/CounterLine.h"
#include "ui/compose/EmojiBar.h"
#include "ui/compose/HiddenCharacterBar.h"
#include "ui/compose/HintLabel.h"
#include "ui/compose/MessageEdit.h"
#include "ui/compose/NumberEdit.h"
#include "ui/compose/RepeatQuestion.h"
#include "ui/compose/SendButton.h"
#include "ui/compose/TrunkBox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

ComposeParts::ComposeParts(QWidget *owner)
    : form(owner), heading(new QLabel), toLabel(new QLabel), toEdit(new NumberEdit), toHint(new HintLabel),
      trunkLabel(new QLabel), trunkBox(new TrunkBox), messageLabel(new QLabel), messageEdit(new MessageEdit),
      emojiBar(new EmojiBar), hiddenBar(new HiddenCharacterBar), noteBar(new NoteBox),
      counterLine(new CounterLine), refusalBar(new NoteBox), repeatQuestion(new RepeatQuestion),
      clearButton(new QPushButton), sendButton(new SendButton), sendHint(new HintLabel)
{
    toEdit->setObjectName(QStringLiteral("toEdit"));
    toEdit->setTextMargins(2, 0, 2, 0);
    toEdit->installEventFilter(form);
    toHint->setObjectName(QStringLiteral("toHint"));
    trunkBox->setObjectName(QStringLiteral("trunkBox"));
    messageEdit->setObjectName(QStringLiteral("messageEdit"));
    messageEdit->installEventFilter(form);
    hiddenBar->setObjectName(QStringLiteral("hiddenBar"));
    noteBar->setObjectName(QStringLiteral("noteBar"));
    noteBar->hide();
    refusalBar->setObjectName(QStringLiteral("refusalBar"));
    refusalBar->hide();
    repeatQuestion->setObjectName(QStringLiteral("repeatQuestion"));
    clearButton->setObjectName(QStringLiteral("clearButton"));
    clearButton->setAutoDefault(false);
    sendButton->setObjectName(QStringLiteral("sendButton"));
    sendHint->setObjectName(QStringLiteral("sendHint"));

    auto *column = new QVBoxLayout(form);
    const auto addField = [column](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addSpacing(6);
    addField(toLabel, toEdit);
    column->addWidget(toHint);
    column->addSpacing(4);
    addField(trunkLabel, trunkBox);
    column->addSpacing(8);
    addField(messageLabel, messageEdit);
    column->setStretchFactor(messageEdit, 1);
    column->addWidget(emojiBar);
    column->addWidget(hiddenBar);
    column->addWidget(noteBar);
    column->addWidget(counterLine);
    column->addWidget(refusalBar);
    column->addWidget(repeatQuestion);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(clearButton);
    buttons->addWidget(sendButton, 1);
    column->addLayout(buttons);
    column->addWidget(sendHint);
    dress();
    alignNumber();
    form->setFocusProxy(toEdit);
}

void ComposeParts::dress() const
{
    constexpr qreal larger = 1.4; // as the heading beside it, whose letters it can share then
    QFont large = form->font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * larger);
    else
        large.setPixelSize(qRound(large.pixelSize() * larger));
    heading->setFont(large);

    // Room to hit with a mouse, growing with the font.
    const int comfortable = qRound(form->fontMetrics().height() * 1.75);
    for (QWidget *control : std::initializer_list<QWidget *>{toEdit, trunkBox, clearButton, sendButton})
        control->setMinimumHeight(comfortable);
}

void ComposeParts::alignNumber() const
{
    toEdit->setAlignment(form->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

void ComposeParts::setReadOnly(bool readOnly) const
{
    toEdit->setReadOnly(readOnly);
    messageEdit->setReadOnly(readOnly);
    trunkBox->setEnabled(!readOnly);
}
