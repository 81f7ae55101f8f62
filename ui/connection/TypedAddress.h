// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What an administrator typed or pasted as the address of a PBX, taken apart: a bare host, "host:8088", or
/// the whole "https://host:8088/api/v1.0.1/" from a browser.
struct TypedAddress
{
    QString host; ///< lower case, without brackets; empty where nothing usable was found
    std::optional<quint16> port;
    std::optional<QString> apiVersion;
    bool saysHttp = false; ///< "http://" was written before it; that alone is no consent to plain HTTP

    friend bool operator==(const TypedAddress &, const TypedAddress &) = default;
};

[[nodiscard]] TypedAddress takeApart(const QString &typed);
