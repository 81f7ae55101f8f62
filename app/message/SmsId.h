// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The PBX's name for a message it took: the number as the PBX wrote it, a hyphen, Unix seconds by the PBX's
/// clock. Not unique: two messages to one number within one second share it.
struct SmsId
{
    QString number;
    qint64 unixSeconds = 0;

    /// Nothing for whatever no PBX would have made.
    [[nodiscard]] static std::optional<SmsId> parse(const QString &text);

    friend bool operator==(const SmsId &, const SmsId &) = default;
};

/// Whether two spellings may mean one number, however a PBX rewrites it ("+86 183..." and "0183..."): without
/// leading zeros, the last digits that both have are the same, 7 to 15 of them. Shorter ones must be equal.
[[nodiscard]] bool mayBeSameNumber(const QString &one, const QString &other);
