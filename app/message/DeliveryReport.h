// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// The PBX's later word on whether a message went out ("sms-send").
struct DeliveryReport
{
    QString smsId;
    bool sent = false;
    QString serialNumber; ///< "sn" of the PBX; empty where the report names none

    friend bool operator==(const DeliveryReport &, const DeliveryReport &) = default;
};

Q_DECLARE_METATYPE(DeliveryReport)
