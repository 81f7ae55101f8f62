// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/MessageState.h"

#include <QComboBox>
#include <QSet>

/// Chooses which statuses are shown: any, those that need a person, or one.
class StatusFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit StatusFilter(QWidget *parent = nullptr);

    /// Empty: any.
    [[nodiscard]] QSet<MessageState> states() const;

    [[nodiscard]] bool needsAttention() const;
    void setNeedsAttention(bool on);
    /// Chooses exactly these, whatever they are; \a notRepeated is what sets Needs attention apart.
    void setStates(const QSet<MessageState> &states, bool notRepeated);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void retranslate();

    QSet<MessageState> m_several; ///< what the last entry stands for, while it is chosen
};
