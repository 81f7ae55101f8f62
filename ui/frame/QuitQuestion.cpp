// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/QuitQuestion.h"

#include <QPushButton>

QuitQuestion::QuitQuestion(int inOutbox, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(QStringLiteral("quitQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Quit TrunkText"));
    setText(tr("%Ln message(s) are still in the outbox.", nullptr, inOutbox));
    setInformativeText(tr("They stay safe and go out at the next start."));
    QPushButton *quit = addButton(tr("&Quit"), QMessageBox::AcceptRole);
    QPushButton *stay = addButton(tr("&Stay"), QMessageBox::RejectRole);
    quit->setObjectName(QStringLiteral("quitPushButton"));
    stay->setObjectName(QStringLiteral("stayPushButton"));
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, &QuitQuestion::quitChosen);
}
