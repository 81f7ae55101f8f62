// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/FilterCondition.h"

#include <QList>
#include <QWidget>

class FilterChip;
class FlowLayout;
class QLabel;
class QPushButton;

/// What the list below is filtered by, a chip for each condition, and how many messages pass. Only there
/// while something filters.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setConditions(const QList<FilterCondition> &conditions);
    /// There are more than \a messages where that is not \a complete.
    void setCount(int messages, bool complete);
    /// At the end of the row: what can be done with all that passes.
    void addCommand(QWidget *command);

Q_SIGNALS:
    void removed(FilterCondition::Kind kind);
    void cleared();
    /// Escape on a chip, or the last one has gone under the keyboard.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    FilterChip *newChip();
    void step(const FilterChip *from, int key);
    void retranslate();

    QList<FilterCondition> m_conditions;
    QList<FilterChip *> m_chips; ///< one for each condition
    QPushButton *m_clear;
    QLabel *m_count;
    FlowLayout *m_flow;
    int m_messages = 0;
    bool m_complete = true;
};
