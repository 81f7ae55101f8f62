// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/NoteBox.h"

#include <QStringList>

/// Tells how many of something the text has that does not belong there, shows the first of them, and offers
/// to remove them all. Hidden while there are none.
class RemovalBar : public NoteBox
{
    Q_OBJECT

Q_SIGNALS:
    void removalWanted();

protected:
    /// \a buttonName becomes the button's objectName. Whoever derives calls reword() once it is made.
    RemovalBar(Tone tone, const QString &buttonName, QWidget *parent);

    void tell(int count, const QStringList &examples);
    void reword();
    void changeEvent(QEvent *event) override;

    [[nodiscard]] virtual QString buttonText() const = 0;
    [[nodiscard]] virtual QString countText(int count) const = 0;
    [[nodiscard]] QPushButton &removeButton() { return *m_removeButton; }

private:
    Tone m_tone;
    int m_count = 0;
    QStringList m_examples;
    QPushButton *m_removeButton;
};
