// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/BarLook.h"

#include <QPainter>
#include <QPixmap>

namespace {

enum class Pattern { Plain, Hollow, Dots, Rising, Falling, Crossed };

QColor colourOf(MessageState state)
{
    switch (state) {
    case MessageState::Sent:
    case MessageState::Accepted:
        return QColor(0x24984eU);
    case MessageState::Sending:
        return QColor(0x2f6fedU);
    case MessageState::Queued:
    case MessageState::Cancelled:
        return QColor(0x7d8591U);
    case MessageState::Failed:
        return QColor(0xd6303aU);
    case MessageState::NotConfirmed:
        return QColor(0xbd7400U);
    }
    Q_UNREACHABLE();
}

Pattern patternOf(MessageState state)
{
    switch (state) {
    case MessageState::Sent:
    case MessageState::Queued:
        return Pattern::Plain;
    case MessageState::Accepted:
        return Pattern::Hollow;
    case MessageState::Sending:
        return Pattern::Dots;
    case MessageState::Cancelled:
        return Pattern::Falling;
    case MessageState::NotConfirmed:
        return Pattern::Rising;
    case MessageState::Failed:
        return Pattern::Crossed;
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto channel = [share](float from, float to) {
        return from + (to - from) * share;
    };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

/// A tile of six by six that goes on without a seam.
QBrush patterned(Pattern pattern, const QColor &strong, const QColor &soft)
{
    constexpr int side = 6;
    QPixmap tile(side, side);
    tile.fill(soft);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(strong, 1.3));
    if (pattern == Pattern::Rising || pattern == Pattern::Crossed) {
        for (const int from : {-side, 0, side})
            painter.drawLine(from, side, from + side, 0);
    }
    if (pattern == Pattern::Falling || pattern == Pattern::Crossed) {
        for (const int from : {-side, 0, side})
            painter.drawLine(from, 0, from + side, side);
    }
    if (pattern == Pattern::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(QPointF(side / 2.0, side / 2.0), 1.6, 1.6);
    }
    painter.end();
    return QBrush(tile);
}

} // namespace

BarLook BarLook::of(std::optional<MessageState> state, const QPalette &palette)
{
    if (!state) {
        const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
        return {accent, QPen(accent, 1)};
    }
    const QColor strong = colourOf(*state);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const Pattern pattern = patternOf(*state);
    const QPen line(strong, 1);
    switch (pattern) {
    case Pattern::Plain:
        return {strong, line};
    case Pattern::Hollow:
        return {mixed(base, strong, 0.25F), line};
    case Pattern::Dots:
    case Pattern::Rising:
    case Pattern::Falling:
        return {patterned(pattern, strong, mixed(base, strong, 0.2F)), line};
    case Pattern::Crossed:
        return {patterned(pattern, strong, mixed(base, strong, 0.45F)), line};
    }
    Q_UNREACHABLE();
}
