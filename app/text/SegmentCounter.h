// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

enum class SmsEncoding { Gsm7, Ucs2 };

/// What a text costs on the air (3GPP TS 23.038 and 23.040).
struct SegmentCount
{
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int segments = 0;           ///< 0 for an empty text
    int unitsLeft = 160;        ///< septets or UTF-16 code units that still fit into the last segment
    qsizetype forcedAt = -1;    ///< where the first character stands that forces UCS-2; -1: none
    qsizetype forcedLength = 0; ///< its length in UTF-16 code units, 1 or 2

    friend bool operator==(const SegmentCount &, const SegmentCount &) = default;
};

/// Packs the text into segments as a phone network does: 160 septets or 70 units alone, 153 or 67 each where
/// there are several; neither an escape pair nor a surrogate pair is ever split over two segments.
[[nodiscard]] SegmentCount countSegments(QStringView text);
