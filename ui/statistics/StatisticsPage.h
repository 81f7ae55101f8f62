// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/StatisticsSource.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class ChartCard;
class NoteBox;
class PeriodBar;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;
struct HistoryFilter;

/// Plots of what happened: a window of its own beside the work. Reads when it is shown, when the period is
/// changed, when asked to, and now and then while messages change before somebody's eyes.
class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    /// The source must outlive the page.
    explicit StatisticsPage(StatisticsSource &source, const QTimeZone &zone = QTimeZone::systemTimeZone(),
                            QWidget *parent = nullptr);
    ~StatisticsPage() override;

    void refresh();
    /// Messages have changed: reads again before long where somebody looks, and else when somebody does.
    void follow();

Q_SIGNALS:
    /// Somebody wants to see the messages that a bar stands for.
    void messagesWanted(const HistoryFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCharts();
    void connectParts();
    void read();
    [[nodiscard]] bool isSeen() const;
    void followLater();
    void take(const Stored<Statistics> &answer);
    void showStatistics();
    void showWaiting();
    void retranslate();
    void recolour();

    StatisticsSource &m_source;
    QFuture<Stored<Statistics>> m_question;
    quint64 m_asked = 0; ///< the last question
    bool m_isWaiting = false;
    bool m_isStale = false;
    QElapsedTimer m_asking;              ///< since the last question
    std::chrono::milliseconds m_took{0}; ///< the last answer
    QTimer m_rest;                       ///< between what is read because messages changed
    QTimer m_patience;                   ///< until an answer takes so long that somebody may wonder
    std::optional<Statistics> m_statistics;

    PeriodBar *m_period;
    QLabel *m_summary;
    QCheckBox *m_asTables;
    QPushButton *m_refresh;
    NoteBox *m_note;
    QPushButton *m_retry;
    QLabel *m_quiet; ///< instead of charts: there is nothing, or nothing yet
    ChartCard *m_messages;
    ChartCard *m_failures;
    ChartCard *m_reportTimes;
    ChartCard *m_hours;
    ChartCard *m_segments;
    QStackedLayout *m_parts;
};
