// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// A label above its field, and under it the sentence of what is wrong with it, while something is.
class LabelledField : public QWidget
{
    Q_OBJECT

public:
    LabelledField(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Empty: nothing is wrong.
    void setProblem(const QString &sentence);
    [[nodiscard]] bool hasProblem() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_problem;
};
