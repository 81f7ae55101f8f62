// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/EmojiFinder.h"
#include "ui/look/NoteBox.h"

#include <QStringList>

/// Tells how many emoji the text has, shows the first of them, and offers to remove them all. Hidden while
/// there are none.
class EmojiBar : public NoteBox
{
    Q_OBJECT

public:
    explicit EmojiBar(QWidget *parent = nullptr);

    void setEmoji(const QList<EmojiRun> &emoji, QStringView text);

Q_SIGNALS:
    void removalWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    int m_count = 0;
    QStringList m_examples;
    QPushButton *m_removeButton;
};
