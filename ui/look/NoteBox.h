// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tone.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class ToneSign;

/// A sentence in a tinted, rounded box, with a sign before it and, where wanted, buttons after it. It tells
/// itself to screen readers (role "alert message") whenever its sentence changes while it is seen.
class NoteBox : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBox(QWidget *parent = nullptr);

    void setNote(Tone tone, const QString &text);
    /// Shown while an answer is awaited.
    void setUnderWay(const QString &text);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

    /// A button at the end of the box; it belongs to the box.
    QPushButton *addButton(const QString &text);
    /// A few words before the buttons that change often: screen readers are not told of them.
    QLabel *addQuietText();
    /// Puts the buttons under the sentence, for narrow places.
    void setButtonsBelow();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setText(const QString &text);
    void recolor();
    void announce();

    Tone m_tone = Tone::Neutral;
    ToneSign *m_sign;
    QLabel *m_label;
    QBoxLayout *m_text;
    QBoxLayout *m_buttons;
};
