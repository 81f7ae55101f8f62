// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/QuitQuestion.h"

#include "ui/wording/CountWording.h"

#include <QPushButton>

QuitQuestion::QuitQuestion(int sending, int queued, bool unsent, QWidget *parent)
    : QMessageBox(parent), m_unsent(unsent)
{
    setObjectName(QStringLiteral("quitQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Quit TrunkText"));
    setOutbox(sending, queued);
    QPushButton *quit = addButton(tr("&Quit"), QMessageBox::AcceptRole);
    QPushButton *stay = addButton(tr("&Stay"), QMessageBox::RejectRole);
    quit->setObjectName(QStringLiteral("quitPushButton"));
    stay->setObjectName(QStringLiteral("stayPushButton"));
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, &QuitQuestion::quitChosen);
}

void QuitQuestion::setOutbox(int sending, int queued)
{
    const QString outbox = CountWording::outbox(sending, queued);
    //: %1 such as "1 sending, 4 queued"
    const QString left =
        outbox.isEmpty() ? tr("Nothing is left in the outbox.") : tr("Still in the outbox: %1.").arg(outbox);
    setText(outbox.isEmpty() && m_unsent ? tr("The message that you are writing has not been sent.") : left);
    QStringList consequences;
    if (!outbox.isEmpty())
        consequences.append(tr("Messages stay safe and go out at the next start."));
    if (m_unsent)
        consequences.append(tr("What stands in the form is lost when TrunkText quits."));
    setInformativeText(consequences.join(QLatin1Char('\n')));
}
