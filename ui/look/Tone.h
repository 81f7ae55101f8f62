// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// How a piece of news sounds. Never told by its colours alone: a sign and a sentence stand beside them.
enum class Tone { Neutral, Good, Caution, Bad };

/// The colours of a tone on a given palette.
struct ToneColors
{
    QColor background; ///< behind a note
    QColor text;       ///< on that background, at least 4.5:1
    QColor sign;       ///< of a sign, at least 3:1 on the background and on the window
};

[[nodiscard]] ToneColors toneColors(const QPalette &palette, Tone tone);

/// Secondary text on a window: quieter than the text, and still at least 4.5:1.
[[nodiscard]] QColor mutedText(const QPalette &palette);

/// Behind the parts of a text that a search found: at least 4.5:1 with the text of a field.
[[nodiscard]] QColor hitGround(const QPalette &palette);

/// Around a field: at least 3:1 on the window and on the field's ground.
[[nodiscard]] QColor fieldFrame(const QPalette &palette);

/// Around the field that has the focus: at least 3:1 on the window and on the field's ground.
[[nodiscard]] QColor focusFrame(const QPalette &palette);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);
