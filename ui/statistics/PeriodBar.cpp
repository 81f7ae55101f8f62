// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/PeriodBar.h"

#include "ui/look/DayEdit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace {

constexpr int daysInHours = 2;
constexpr int daysInDays = 92;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PeriodBar::PeriodBar(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_zone(zone), m_label(plainLabel(this)), m_period(new QComboBox(this)),
      m_fromLabel(plainLabel(this)), m_from(new DayEdit(this)), m_untilLabel(plainLabel(this)),
      m_until(new DayEdit(this))
{
    m_period->setObjectName(QStringLiteral("periodComboBox"));
    m_from->setObjectName(QStringLiteral("fromDateEdit"));
    m_until->setObjectName(QStringLiteral("untilDateEdit"));
    m_label->setBuddy(m_period);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    for (int period = Today; period <= OwnDays; ++period)
        m_period->addItem(QString());
    m_period->setCurrentIndex(LastMonth);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_period),
                          static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_untilLabel), static_cast<QWidget *>(m_until)})
        row->addWidget(part);
    m_from->setDate(firstOf(LastMonth));
    m_until->setDate(today());
    connect(m_period, &QComboBox::currentIndexChanged, this, &PeriodBar::choose);
    // Neither end passes the other: it takes it along.
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        const QSignalBlocker quiet(m_until);
        m_until->setDate(std::max(from, m_until->date()));
        Q_EMIT changed();
    });
    connect(m_until, &QDateEdit::dateChanged, this, [this](QDate until) {
        const QSignalBlocker quiet(m_from);
        m_from->setDate(std::min(until, m_from->date()));
        Q_EMIT changed();
    });
    retranslate();
    choose();
}

QDate PeriodBar::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
}

QDate PeriodBar::firstOf(Period period) const
{
    const QDate last = today();
    switch (period) {
    case Today:
        return last;
    case LastWeek:
        return last.addDays(-6);
    case LastMonth:
        return last.addDays(-29);
    case LastYear:
        return QDate(last.year(), last.month(), 1).addMonths(-11); // twelve bars, this month's among them
    case OwnDays:
        return m_from->date();
    }
    return last;
}

StatisticsStep PeriodBar::stepFor(QDate first, QDate last)
{
    const qint64 days = first.daysTo(last) + 1;
    if (days <= daysInHours)
        return StatisticsStep::Hour;
    return days <= daysInDays ? StatisticsStep::Day : StatisticsStep::Month;
}

StatisticsRange PeriodBar::range() const
{
    const auto period = static_cast<Period>(m_period->currentIndex());
    const QDate first = firstOf(period);
    const QDate last = period == OwnDays ? m_until->date() : today();
    return {first, last, stepFor(first, last), m_zone};
}

void PeriodBar::choose()
{
    const bool own = m_period->currentIndex() == OwnDays;
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_untilLabel), static_cast<QWidget *>(m_until)})
        part->setVisible(own);
    Q_EMIT changed();
}

void PeriodBar::retranslate()
{
    m_label->setText(tr("&Period:"));
    m_fromLabel->setText(tr("&From:"));
    m_untilLabel->setText(tr("&To:"));
    m_period->setItemText(Today, tr("Today"));
    m_period->setItemText(LastWeek, tr("Last 7 days"));
    m_period->setItemText(LastMonth, tr("Last 30 days"));
    m_period->setItemText(LastYear, tr("Last 12 months"));
    m_period->setItemText(OwnDays, tr("Own days"));
}

void PeriodBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
