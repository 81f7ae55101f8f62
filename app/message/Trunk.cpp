// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/Trunk.h"

#include <QStringList>

bool Trunk::canCarrySms() const
{
    // The newer names are those of firmware that tells the radio generations apart.
    static const QStringList mobile{QStringLiteral("GSM"),  QStringLiteral("UMTS"), QStringLiteral("LTE"),
                                    QStringLiteral("CDMA"), QStringLiteral("3G"),   QStringLiteral("4G")};
    return mobile.contains(type.trimmed(), Qt::CaseInsensitive);
}

bool Trunk::isUsable() const
{
    return canCarrySms() &&
           (state == TrunkState::Idle || state == TrunkState::Busy || state == TrunkState::Unknown);
}

TrunkState trunkStateFromPbx(QStringView stateText)
{
    // Case and spaces vary between firmwares: "No SIM", "NoSIM", "no sim".
    QString word = stateText.toString().toLower();
    word.remove(QLatin1Char(' '));
    if (word == QLatin1String("idle"))
        return TrunkState::Idle;
    if (word == QLatin1String("busy"))
        return TrunkState::Busy;
    if (word == QLatin1String("poweroff"))
        return TrunkState::PowerOff;
    if (word == QLatin1String("alarm"))
        return TrunkState::Alarm;
    if (word == QLatin1String("nosim"))
        return TrunkState::NoSim;
    if (word == QLatin1String("nosignal"))
        return TrunkState::NoSignal;
    if (word == QLatin1String("pinerror"))
        return TrunkState::PinError;
    if (word == QLatin1String("unregister") || word == QLatin1String("unregistered"))
        return TrunkState::NotRegistered;
    return TrunkState::Unknown;
}
