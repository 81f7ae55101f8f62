// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/HiddenCharacters.h"
#include "ui/compose/RemovalBar.h"

/// The characters of the text that nobody sees, by name. They can be sent, so it speaks mildly.
class HiddenCharacterBar final : public RemovalBar
{
    Q_OBJECT

public:
    explicit HiddenCharacterBar(QWidget *parent = nullptr);

    void setHidden(const QList<HiddenCharacter> &hidden);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QString buttonText() const override;
    [[nodiscard]] QString countText(int count) const override;

private:
    void describe();
};
