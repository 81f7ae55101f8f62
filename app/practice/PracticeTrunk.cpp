// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticeTrunk.h"

QList<PracticeTrunk> PracticeTrunk::standard()
{
    const QString gsm = QStringLiteral("GSM");
    return {
        {QStringLiteral("GSM-1"), gsm, QStringLiteral("Idle"), QStringLiteral("Span1-Port1")},
        {QStringLiteral("GSM-2"), gsm, QStringLiteral("Idle"), QStringLiteral("Span1-Port2")},
        {QStringLiteral("GSM-3"), gsm, QStringLiteral("No SIM"), QStringLiteral("Span1-Port3")},
        {QStringLiteral("SIP-1"), QStringLiteral("SIP"), QStringLiteral("Registered"), QString()},
    };
}
