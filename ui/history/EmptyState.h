// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// Stands where rows would stand if there were any: a picture, what it means, and a way on where there is
/// one.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// Empty: no button.
    void setButtonText(const QString &text);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};
