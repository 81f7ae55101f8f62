// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/HistoryFilter.h"
#include "ui/history/FilterCondition.h"

#include <QTimer>
#include <QWidget>

class DayFilter;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class StatusFilter;
class TrunkFilter;

/// Above the history: its name, the search, the choice of statuses, days and trunk, and what needs attention
/// with its count. One row where there is room; else the choices stand below, in as many rows as they need.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] TrunkFilter *trunkFilter() const { return m_trunk; }

    /// What is chosen, as things stand now: "today" ends at midnight.
    [[nodiscard]] HistoryFilter filter() const;
    /// Sets all controls to it, and tells once.
    void setFilter(const HistoryFilter &filter);
    /// What is chosen, in words.
    [[nodiscard]] QList<FilterCondition> conditions() const;
    /// Takes one condition away.
    void remove(FilterCondition::Kind kind);

    /// What the heading names.
    void setBuddy(QWidget *table);
    /// The keys that lead to the search, shown in it while it is empty.
    void setSearchShortcut(const QKeySequence &keys);
    /// Puts the cursor behind what is searched for, and more of it there.
    void goOnTyping(const QString &text);
    /// How many messages need attention.
    void setAttentionCount(int count);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is chosen, what it means or how it is called; typing tells after a pause.
    void filterChanged();
    /// Down in the search: on to what it found. What was typed has been told before.
    void rowsWanted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void tell();
    void arrange();
    void retranslate();

    QLabel *m_heading;
    QLineEdit *m_search;
    QWidget *m_choices;
    StatusFilter *m_status;
    DayFilter *m_days;
    TrunkFilter *m_trunk;
    QPushButton *m_attention;
    QList<QLabel *> m_names; ///< of the choices, for screen readers: each choice says itself what it is
    QBoxLayout *m_rows;
    QBoxLayout *m_searchRow;
    QTimer m_typing;
    QString m_number; ///< one caller's messages alone; set from outside
    QString m_searchKeys;
    int m_attentionCount = 0;
    bool m_isSetting = false;
};
