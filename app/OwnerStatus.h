// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/PbxStatus.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What the process that owns a profile's outbox tells the others: which connection it works on, and how that
/// PBX stands. A value, and its form on the local socket.
struct OwnerStatus
{
    QString connectionId;
    PbxStatus pbx; ///< without the certificates

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where the owner is of another version, or has nothing to tell yet.
    [[nodiscard]] static std::optional<OwnerStatus> fromBytes(const QByteArray &bytes);
};
