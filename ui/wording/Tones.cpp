// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/Tones.h"

namespace {

QColor mixed(const QColor &from, const QColor &to, float share)
{
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * share,
                            from.greenF() + (to.greenF() - from.greenF()) * share,
                            from.blueF() + (to.blueF() - from.blueF()) * share);
}

} // namespace

bool Tones::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

// Text rather than WindowText, here and below: labels that wear these colours put them into WindowText.

QColor Tones::quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Window), 0.36F);
}

QColor Tones::problemText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Text),
                 isDark(palette) ? QColor(0xFF, 0x9A, 0x94) : QColor(0xB0, 0x12, 0x1B), 0.8F);
}

QColor Tones::problemGround(const QPalette &palette)
{
    return isDark(palette) ? mixed(palette.color(QPalette::Window), QColor(0x8E, 0x1B, 0x24), 0.4F)
                           : mixed(palette.color(QPalette::Window), QColor(0xFF, 0xD6, 0xD3), 0.75F);
}

QColor Tones::warningText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Text),
                 isDark(palette) ? QColor(0xFF, 0xCB, 0x6B) : QColor(0x80, 0x50, 0x00), 0.8F);
}

QColor Tones::warningGround(const QPalette &palette)
{
    return isDark(palette) ? mixed(palette.color(QPalette::Window), QColor(0x80, 0x58, 0x00), 0.4F)
                           : mixed(palette.color(QPalette::Window), QColor(0xFF, 0xE8, 0xB5), 0.75F);
}

QColor Tones::track(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::Text), 0.14F);
}
