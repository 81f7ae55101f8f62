// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/SegmentCounter.h"

#include <QCoreApplication>

/// Everything that is counted, with each language's plurals.
class CountWording
{
    Q_DECLARE_TR_FUNCTIONS(CountWording)

public:
    /// "26 / 2000"
    [[nodiscard]] static QString characters(int used, int limit);
    /// "2 SMS"
    [[nodiscard]] static QString sms(int segments);
    /// "GSM-7" or "UCS-2"
    [[nodiscard]] static QString encoding(SmsEncoding encoding);
    /// "2 SMS · GSM-7 · 51 left"
    [[nodiscard]] static QString cost(const SegmentCount &count);
    /// "UCS-2 because of 😀": names the character, by its code where it cannot be seen.
    [[nodiscard]] static QString forcedBy(const QString &character);
    /// "20 characters left"
    [[nodiscard]] static QString charactersLeft(int left);
    /// "15 characters too many"
    [[nodiscard]] static QString tooMany(int over);
    /// "2 emoji: the PBX refuses them"
    [[nodiscard]] static QString emoji(int count);
    /// "3 more being composed"
    /// Followed by their names.
    [[nodiscard]] static QString hidden(int count);
    [[nodiscard]] static QString composing(int units);
    /// "2 of 3 trunks idle"
    [[nodiscard]] static QString trunksIdle(int idle, int all);
    /// "1 sending, 4 queued"; empty where there is nothing to do
    [[nodiscard]] static QString outbox(int sending, int queued);
};
