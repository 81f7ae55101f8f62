// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/plots/BarTicks.h"

#include <algorithm>
#include <cmath>

namespace {

/// How many bars apart the names stand: steps that an eye counts easily.
int stepFor(int widest, double perBar)
{
    constexpr int gap = 10;
    for (const int step : {1, 2, 3, 4, 5, 6, 8, 12, 24}) {
        if (widest + gap <= step * perBar)
            return step;
    }
    return std::max(1, int(std::ceil((widest + gap) / perBar)));
}

} // namespace

QMap<double, QString> BarTicks::columns(const QList<ChartBar> &bars, const QFontMetrics &font, int room)
{
    QMap<double, QString> ticks;
    if (bars.isEmpty() || room <= 0)
        return ticks;
    int widest = 0;
    for (const ChartBar &bar : bars)
        widest = std::max(widest, font.horizontalAdvance(bar.tick));
    const double perBar = double(room) / double(bars.size());
    const int step = stepFor(widest, perBar);

    // From the end: what a stretch of time begins with is always named, its neighbours give way.
    qsizetype next = bars.size() + step;
    qsizetype nextEra = bars.size() * 2;
    for (qsizetype since = bars.size() - 1; since >= 0; --since) {
        if (since > 0 && bars.at(since).era.isEmpty())
            continue;
        for (qsizetype at = since; at < std::min(next, bars.size()); at += step) {
            if (next - at < step)
                break;
            QString text = bars.at(at).tick;
            if (at == since && !bars.at(at).era.isEmpty()) {
                const double gap = double(nextEra - at) * perBar;
                const bool fits = font.horizontalAdvance(bars.at(at).era) + 6 <= gap;
                text += QLatin1Char('\n') + (fits ? bars.at(at).era : QString());
                nextEra = fits ? at : nextEra;
            }
            ticks.insert(double(at), text);
        }
        next = since;
    }
    return ticks;
}

QMap<double, QString> BarTicks::rows(const QList<ChartBar> &bars, const QFontMetrics &font, int room)
{
    QMap<double, QString> ticks;
    for (qsizetype at = 0; at < bars.size(); ++at)
        ticks.insert(double(at), font.elidedText(bars.at(at).tick, Qt::ElideRight, room));
    return ticks;
}
