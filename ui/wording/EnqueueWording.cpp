// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/EnqueueWording.h"

#include "ui/wording/StorageWording.h"

QString EnqueueWording::repeated(int secondsAgo)
{
    return tr("You sent this text to this number %Ln second(s) ago. Send it again?", nullptr, secondsAgo);
}

QString EnqueueWording::sentence(const EnqueueError &error)
{
    switch (error.kind) {
    case EnqueueError::Kind::BadNumber:
        return tr("This is not a phone number that the PBX can dial.");
    case EnqueueError::Kind::BadText:
        return tr("This text cannot be sent as it is.");
    case EnqueueError::Kind::NoConnection:
        return tr("Connect to a PBX first.");
    case EnqueueError::Kind::Repeated:
        return tr("This text has just been sent to this number.");
    case EnqueueError::Kind::Storage:
        return StorageWording::sentence(error.storage);
    }
    return {};
}
