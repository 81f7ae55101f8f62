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
    void setAny() { setCurrentIndex(0); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
