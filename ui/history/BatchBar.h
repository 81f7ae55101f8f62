// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/BatchNews.h"
#include "ui/look/NoteBox.h"

#include <QTimer>

#include <chrono>

/// Above the rows: asks whether many messages are meant, tells what came of it, and offers to undo it for as
/// long as that can be. Good news goes away by itself, but not under the mouse or the keyboard; bad news
/// stays. "No" is the answer that a stray key gives.
class BatchBar : public NoteBox
{
    Q_OBJECT

public:
    explicit BatchBar(QWidget *parent = nullptr);

    /// In the place of what it said before. A question takes the focus.
    void tell(const BatchNews &news);
    /// They are sent after \a grace, and can be undone until then.
    void tellWaiting(const BatchNews &news, std::chrono::seconds grace);
    /// As Escape does: says no to a question.
    void dismiss();

    [[nodiscard]] bool canUndo() const;
    /// Where undo is offered.
    void undo();

Q_SIGNALS:
    /// Answers to a question.
    void othersChosen();
    void allChosen();
    void undoChosen();
    /// It has gone while it had the focus.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *newButton(const char *objectName);
    [[nodiscard]] bool isQuestion() const;
    [[nodiscard]] bool isUndoable() const;
    [[nodiscard]] bool isNeeded() const;
    void showNews(const BatchNews &news, std::chrono::seconds time);
    void tick();
    void goAway();
    void goWhereNotNeeded();
    void reword();

    BatchNews m_news;
    QTimer *m_second; ///< runs only while there is something to count
    int m_secondsLeft = 0;
    bool m_isOver = false; ///< goes away as soon as nobody is at it
    QLabel *m_countdown;
    QPushButton *m_others;
    QPushButton *m_all;
    QPushButton *m_no;
    QPushButton *m_undo;
    QPushButton *m_close;
};
