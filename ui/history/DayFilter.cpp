// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DayFilter.h"

#include "ui/history/DaysDialog.h"
#include "ui/history/FilterWording.h"

#include <QEvent>
#include <QSignalBlocker>

#include <array>

namespace {

// The timer may be a little early, and then it would find the old day.
constexpr int grace = 20;

} // namespace

DayFilter::DayFilter(QWidget *parent, Now now) : QComboBox(parent), m_now(std::move(now))
{
    setObjectName(QStringLiteral("dayFilter"));
    for (const Choice choice : {Choice::Any, Choice::Today, Choice::Yesterday, Choice::LastSevenDays,
                                Choice::LastThirtyDays, Choice::Choose})
        addItem(QString(), static_cast<int>(choice));
    // A coarse one may be an hour late by then.
    m_midnight.setTimerType(Qt::PreciseTimer);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &DayFilter::checkDay);
    connect(this, &QComboBox::currentIndexChanged, this, &DayFilter::take);
    // Also where the days that were chosen are to be chosen anew.
    connect(this, &QComboBox::activated, this, [this] {
        if (choice() == Choice::Choose)
            openDialog();
    });
    retranslate();
    take();
}

DayFilter::Choice DayFilter::choice() const
{
    return static_cast<Choice>(currentData().toInt());
}

TimeSpan DayFilter::span() const
{
    const QDate today = m_now().date();
    switch (choice()) {
    case Choice::Any:
    case Choice::Choose:
        return {};
    case Choice::Today:
        return TimeSpan::ofDays(today, today);
    case Choice::Yesterday:
        return TimeSpan::ofDays(today.addDays(-1), today.addDays(-1));
    case Choice::LastSevenDays:
        return TimeSpan::ofDays(today.addDays(-6), today);
    case Choice::LastThirtyDays:
        return TimeSpan::ofDays(today.addDays(-29), today);
    case Choice::Chosen:
        return m_chosen;
    }
    return {};
}

void DayFilter::setSpan(const TimeSpan &span)
{
    if (span == this->span() && choice() != Choice::Choose)
        return;
    {
        const QSignalBlocker quiet(this);
        int chosen = findData(static_cast<int>(Choice::Chosen));
        if (span.isEmpty()) {
            setCurrentIndex(0);
        } else {
            m_chosen = span;
            if (chosen < 0) {
                chosen = count() - 1;
                insertItem(chosen, QString(), static_cast<int>(Choice::Chosen));
            }
            setItemText(chosen, tr("Chosen days"));
            setCurrentIndex(chosen);
        }
    }
    take();
}

void DayFilter::take()
{
    if (choice() == Choice::Choose)
        return; // nothing has been chosen yet
    m_last = currentIndex();
    const int chosen = findData(static_cast<int>(Choice::Chosen));
    if (chosen >= 0 && choice() != Choice::Chosen) {
        const QSignalBlocker quiet(this);
        removeItem(chosen);
        m_last = currentIndex();
    }
    updateGeometry();
    m_today = m_now().date();
    m_midnight.stop();
    checkDay();
    Q_EMIT spanChanged();
}

void DayFilter::openDialog()
{
    setCurrentIndex(m_last);
    auto *dialog = new DaysDialog(m_now().date(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto days = span().days())
        dialog->setDays(days->first, days->second);
    connect(dialog, &DaysDialog::chosen, this,
            [this](const QDate &first, const QDate &last) { setSpan(TimeSpan::ofDays(first, last)); });
    dialog->open();
}

void DayFilter::checkDay()
{
    const bool isRelative = choice() != Choice::Any && choice() != Choice::Chosen;
    if (!isRelative)
        return;
    const QDateTime now = m_now();
    m_midnight.start(static_cast<int>(now.msecsTo(now.date().addDays(1).startOfDay())) + grace);
    if (now.date() == m_today)
        return;
    m_today = now.date();
    Q_EMIT spanChanged();
}

QString DayFilter::description() const
{
    return choice() == Choice::Chosen ? FilterWording::span(m_chosen) : currentText();
}

void DayFilter::retranslate()
{
    const auto set = [this](Choice choice, const QString &text) {
        setItemText(findData(static_cast<int>(choice)), text);
    };
    set(Choice::Any, tr("Any day"));
    set(Choice::Today, tr("Today"));
    set(Choice::Yesterday, tr("Yesterday"));
    set(Choice::LastSevenDays, tr("Last 7 days"));
    set(Choice::LastThirtyDays, tr("Last 30 days"));
    set(Choice::Choose, tr("Choose days..."));
    if (choice() == Choice::Chosen)
        set(Choice::Chosen, tr("Chosen days"));
    setAccessibleName(tr("Days"));
}

void DayFilter::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void DayFilter::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    // The timer stands while the machine sleeps; whoever comes back to the window sees it all the same.
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    checkDay();
}

bool DayFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::WindowActivate)
        checkDay();
    return QComboBox::eventFilter(watched, event);
}
