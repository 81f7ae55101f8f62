// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

/// Asks before the window closes while messages are in the outbox. Escape, and the default, is to stay.
class QuitQuestion : public QMessageBox
{
    Q_OBJECT

public:
    QuitQuestion(int inOutbox, QWidget *parent);

Q_SIGNALS:
    void quitChosen();
};
