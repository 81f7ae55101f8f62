// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

/// Asks before the window closes while messages are in the outbox, in the words of the status bar, or while
/// one is being written. Escape,
/// and the default, is to stay.
class QuitQuestion : public QMessageBox
{
    Q_OBJECT

public:
    /// \a unsent: the form holds a text, which would be lost.
    QuitQuestion(int sending, int queued, bool unsent, QWidget *parent);

    /// What is in the outbox now: it goes on while the question stands.
    void setOutbox(int sending, int queued);

Q_SIGNALS:
    void quitChosen();

private:
    bool m_unsent;
};
