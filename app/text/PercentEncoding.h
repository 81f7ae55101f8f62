// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

/// The message as the PBX wants it inside its JSON: percent-encoded UTF-8, only RFC 3986's unreserved
/// characters left bare; a space is %20 and never "+". To be applied exactly once.
[[nodiscard]] QByteArray percentEncoded(QStringView text);
