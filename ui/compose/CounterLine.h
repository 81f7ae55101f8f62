// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/DraftCheck.h"

#include <QWidget>

class HintLabel;

/// How long the message is and what it costs, kept up at every key. Its labels carry no accessible names:
/// those would hide the live values from a screen reader. The thresholds that matter are spoken.
class CounterLine : public QWidget
{
    Q_OBJECT

public:
    explicit CounterLine(QWidget *parent = nullptr);

    void setFindings(const TextFindings &findings, const QString &text, int composing);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void reword();
    void speakThresholds(const TextFindings &before);
    [[nodiscard]] QString forcingCharacter() const;

    TextFindings m_findings;
    QString m_text;
    int m_composing = 0;
    HintLabel *m_counterLabel;
    HintLabel *m_costLabel;
    QWidget *m_bar;
    HintLabel *m_noteLabel;
};
