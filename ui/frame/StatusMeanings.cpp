// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/StatusMeanings.h"

#include "ui/wording/StateWording.h"
#include "ui/wording/StatusIcon.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

StatusMeanings::StatusMeanings(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("statusMeanings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the statuses mean"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(2, 1);
    const int side = fontMetrics().height();
    int row = 0;
    for (const MessageState state :
         {MessageState::Queued, MessageState::Sending, MessageState::Accepted, MessageState::Sent,
          MessageState::Failed, MessageState::NotConfirmed, MessageState::Cancelled}) {
        Message example;
        example.state = state;
        auto *sign = new QLabel(this);
        sign->setPixmap(StatusIcon::of(state).pixmap(QSize(side, side), devicePixelRatioF()));
        auto *word = new QLabel(StateWording::word(state), this);
        QFont bold = word->font();
        bold.setBold(true);
        word->setFont(bold);
        auto *meaning = new QLabel(StateWording::explanation(example), this);
        meaning->setTextFormat(Qt::PlainText);
        meaning->setWordWrap(true);
        meaning->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(word, row, 1, Qt::AlignTop);
        grid->addWidget(meaning, row, 2, Qt::AlignTop);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(QStringLiteral("statusMeaningsButtonBox"));
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, row, 0, 1, 3);
}
