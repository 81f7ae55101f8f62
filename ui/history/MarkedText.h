// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/SearchNeedle.h"

#include <QFontMetrics>

/// A line of text, and which parts of it a search found.
struct MarkedText
{
    QString text;
    QList<TextStretch> hits; ///< in order, not overlapping

    /// What is shown of a text; where the search found nothing in that, but something further on in the
    /// whole, an excerpt from there.
    [[nodiscard]] static MarkedText of(const SearchNeedle &needle, const QString &shown,
                                       const QString &whole);
    /// Of a number as somebody wrote it.
    [[nodiscard]] static MarkedText ofNumber(const SearchNeedle &needle, const QString &shown);

    /// Cut to a width, in pixels. What would lose its end begins later instead, so that the first hit is
    /// seen.
    [[nodiscard]] MarkedText fitted(const QFontMetrics &metrics, Qt::TextElideMode mode, int width) const;

    friend bool operator==(const MarkedText &, const MarkedText &) = default;

private:
    [[nodiscard]] MarkedText elided(const QFontMetrics &metrics, Qt::TextElideMode mode, int width) const;
    [[nodiscard]] MarkedText beginningAt(qsizetype start) const;
};
