// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Tone.h"

#include <algorithm>
#include <cmath>

namespace {

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) {
        return a + (b - a) * static_cast<float>(share);
    };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(color.redF())) +
           0.7152 * linear(static_cast<double>(color.greenF())) +
           0.0722 * linear(static_cast<double>(color.blueF()));
}

/// Moves a colour towards another in small steps until it can be read on the background.
QColor readable(const QColor &color, const QColor &towards, const QColor &background, double ratio)
{
    for (double share = 0.0; share < 1.0; share += 0.05) {
        const QColor candidate = mixed(color, towards, share);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return towards;
}

QColor hueOf(const QPalette &palette, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return palette.color(QPalette::Highlight);
    case Tone::Good:
        return QColor(0x1a, 0x7f, 0x37);
    case Tone::Caution:
        return QColor(0x9a, 0x67, 0x00);
    case Tone::Bad:
        return QColor(0xcf, 0x22, 0x2e);
    }
    Q_UNREACHABLE();
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

ToneColors toneColors(const QPalette &palette, Tone tone)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = luminance(window) < luminance(text);
    const QColor hue = hueOf(palette, tone);
    const QColor vivid = dark ? mixed(hue, text, 0.35) : hue;
    const QColor background = mixed(window, hue, dark ? 0.30 : 0.11);
    return {background, readable(mixed(vivid, text, 0.45), text, background, 5.5),
            readable(vivid, text, background, 3.5)};
}

QColor mutedText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return readable(mixed(text, window, 0.40), text, window, 5.0);
}
