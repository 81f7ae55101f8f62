// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/EmojiFinder.h"
#include "ui/compose/NoticeBar.h"

class HintLabel;
class QPushButton;

/// Tells how many emoji the text has, shows the first of them, and offers to remove them all.
class EmojiBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit EmojiBar(QWidget *parent = nullptr);

    /// Hides itself where there are none.
    void setEmoji(const QList<EmojiRun> &emoji, QStringView text);

Q_SIGNALS:
    void removalWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_count = 0;
    HintLabel *m_examples;
    QPushButton *m_removeButton;
};
