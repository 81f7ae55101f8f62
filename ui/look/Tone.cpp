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
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(color, towards, double(step) / steps);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return towards;
}

/// What a tone is made of: strong for signs and text, soft for grounds. Mixed with the palette, never worn
/// bare.
struct Hues
{
    QColor strong, soft;
};

Hues huesOf(const QPalette &palette, Tone tone, bool dark)
{
    const auto rgb = [](QRgb value) {
        return QColor(value);
    };
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    switch (tone) {
    case Tone::Neutral:
        return {accent, dark ? mixed(palette.color(QPalette::Window), accent, 0.6)
                             : mixed(palette.color(QPalette::Window), accent, 0.18)};
    case Tone::Good:
        return dark ? Hues{rgb(0x6fd489), rgb(0x14602c)} : Hues{rgb(0x15722f), rgb(0xcdf2d5)};
    case Tone::Caution:
        return dark ? Hues{rgb(0xffcb6b), rgb(0x805800)} : Hues{rgb(0x8a5a00), rgb(0xffe8b5)};
    case Tone::Bad:
        return dark ? Hues{rgb(0xff9a94), rgb(0x8e1b24)} : Hues{rgb(0xb8121c), rgb(0xffd6d3)};
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
    const Hues hues = huesOf(palette, tone, dark);
    const QColor background = mixed(window, hues.soft, dark ? 0.4 : 0.75);
    return {background, readable(mixed(text, hues.strong, 0.8), text, background, 5.0),
            readable(hues.strong, text, background, 3.5)};
}

QColor mutedText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return readable(mixed(text, window, 0.40), text, window, 5.0);
}

QColor hitGround(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const bool dark = luminance(base) < luminance(text);
    return readable(QColor(dark ? 0x6e5200 : 0xffe08a), base, text, 4.5);
}

QColor fieldFrame(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor onWindow = readable(mixed(window, text, 0.3), text, window, 3.0);
    return readable(onWindow, text, palette.color(QPalette::Base), 3.0);
}

QColor focusFrame(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor onWindow = readable(accent, text, palette.color(QPalette::Window), 3.0);
    return readable(onWindow, text, palette.color(QPalette::Base), 3.0);
}
