// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/TimeSpan.h"

#include <QComboBox>
#include <QTimer>

#include <functional>

/// Chooses the days whose messages are shown. Today is today after midnight, too: whoever listens is told
/// when the day has changed, without anybody looking at the clock meanwhile.
class DayFilter : public QComboBox
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /// \a now is asked for the local time.
    explicit DayFilter(
        QWidget *parent = nullptr, Now now = [] { return QDateTime::currentDateTime(); });

    /// As things stand now.
    [[nodiscard]] TimeSpan span() const;
    /// Chooses exactly this, unless what is chosen comes to the same.
    void setSpan(const TimeSpan &span);

    /// What is chosen, for a place where it stands alone.
    [[nodiscard]] QString description() const;

Q_SIGNALS:
    void spanChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Choice { Any, Today, Yesterday, LastSevenDays, LastThirtyDays, Chosen, Choose };

    [[nodiscard]] Choice choice() const;
    void take();
    void openDialog();
    void checkDay();
    void retranslate();

    Now m_now;
    QTimer m_midnight;
    QDate m_today;     ///< when span() was last told
    TimeSpan m_chosen; ///< while that is the choice
    int m_last = 0;    ///< the index before "Choose days..."
};
