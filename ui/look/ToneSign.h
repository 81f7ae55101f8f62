// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tone.h"

#include <QWidget>

/// A small sign whose shape, not only its colour, tells the tone: "i" in a disc, a tick in a disc, "!" in a
/// triangle, a cross in an octagon. Its size follows the font. Decoration: the words stand beside it.
class ToneSign : public QWidget
{
    Q_OBJECT

public:
    explicit ToneSign(QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    /// Three dots in a ring: under way, neither good nor bad yet.
    void setUnderWay(bool underWay);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    bool m_underWay = false;
};
