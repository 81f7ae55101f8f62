// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Statistics.h"

#include <QWidget>

class QComboBox;
class DayEdit;
class QLabel;

/// Which days are looked at: some usual stretches, or days of one's own.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    enum Period { Today, LastWeek, LastMonth, LastYear, OwnDays };

    explicit PeriodBar(const QTimeZone &zone, QWidget *parent = nullptr);

    /// By today's date; in hours up to two days, in days up to three months, else in months.
    [[nodiscard]] StatisticsRange range() const;
    [[nodiscard]] static StatisticsStep stepFor(QDate first, QDate last);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate firstOf(Period period) const;
    void choose();
    void retranslate();

    QTimeZone m_zone;
    QLabel *m_label;
    QComboBox *m_period;
    QLabel *m_fromLabel;
    DayEdit *m_from;
    QLabel *m_untilLabel;
    DayEdit *m_until;
};
