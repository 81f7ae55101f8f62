// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// The first start: what TrunkText is, and two ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void practiceRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolor();

    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_connect;
    QLabel *m_connectHint;
    QPushButton *m_practice;
    QLabel *m_practiceHint;
};
