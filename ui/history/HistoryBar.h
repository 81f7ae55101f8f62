// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class StatusFilter;

/// Above the history: its name, the search, the choice of statuses, and what needs attention with its count.
/// One row where there is room; else the choice of statuses stands in a second one.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] StatusFilter *statusFilter() const { return m_status; }

    /// What the heading names.
    void setBuddy(QWidget *table);
    /// The keys that lead to the search, shown in it while it is empty.
    void setSearchShortcut(const QKeySequence &keys);
    /// How many messages need attention.
    void setAttentionCount(int count);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();

    QLabel *m_heading;
    QLineEdit *m_search;
    QLabel *m_statusLabel;
    StatusFilter *m_status;
    QPushButton *m_attention;
    QBoxLayout *m_rows;
    QBoxLayout *m_searchRow;
    QBoxLayout *m_statusRow;
    QString m_searchKeys;
    int m_attentionCount = 0;
};
