// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDate;
class DayEdit;

/// Asks for a first and a last day, neither of them after today.
///
/// For tests: firstDayEdit, lastDayEdit and the buttons of the dialog's buttonBox.
class DaysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DaysDialog(const QDate &today, QWidget *parent = nullptr);

    void setDays(const QDate &first, const QDate &last);

Q_SIGNALS:
    void chosen(const QDate &first, const QDate &last);

private:
    DayEdit *m_first;
    DayEdit *m_last;
};
