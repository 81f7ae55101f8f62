// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/HiddenCharacters.h"
#include "ui/look/NoteBox.h"

#include <QStringList>

/// Tells, mildly, that the text has characters that nobody sees, names them, and offers to remove them.
/// Hidden while there are none.
class HiddenCharacterBar : public NoteBox
{
    Q_OBJECT

public:
    explicit HiddenCharacterBar(QWidget *parent = nullptr);

    void setHidden(const QList<HiddenCharacter> &hidden);

Q_SIGNALS:
    void removalWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    int m_count = 0;
    QStringList m_names;
    QPushButton *m_removeButton;
};
