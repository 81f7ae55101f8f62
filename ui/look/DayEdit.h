// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

/// A day, typed or chosen in a calendar. A click selects the part it hits (day, month, year), so that what is
/// typed next replaces it: Qt only sets the cursor there, and then takes no digit. It tells of no day that is
/// only half typed.
class DayEdit final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
