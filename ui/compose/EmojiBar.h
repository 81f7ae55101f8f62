// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/EmojiFinder.h"
#include "ui/compose/RemovalBar.h"

/// The emoji of the text: none of them can be sent.
class EmojiBar final : public RemovalBar
{
    Q_OBJECT

public:
    explicit EmojiBar(QWidget *parent = nullptr);

    void setEmoji(const QList<EmojiRun> &emoji, QStringView text);

protected:
    [[nodiscard]] QString buttonText() const override;
    [[nodiscard]] QString countText(int count) const override;
};
