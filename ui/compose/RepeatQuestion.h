// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/NoteBox.h"

#include <QPushButton>

/// Asks in the form itself whether the same text is to go to the same number again. Hidden until it is asked;
/// "no" is the answer that a stray key gives. Escape is left to the form.
class RepeatQuestion : public NoteBox
{
    Q_OBJECT

public:
    explicit RepeatQuestion(QWidget *parent = nullptr);

    /// Shows the question, with the focus on "no".
    void ask(const QString &question);
    [[nodiscard]] bool isAsked() const { return !isHidden(); }
    void enter() { m_noButton->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void sendAgainChosen();
    void keepChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reword();

    QPushButton *m_noButton;
    QPushButton *m_yesButton;
};
