// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What must hold for any bytes that anyone may send us. Each reads its bytes as its name says and returns
/// the rule that they break; empty where all hold. Fuzzers search for such bytes; the ordinary suite asks
/// about the ones that are in the corpus.
namespace BrokenRule {

/// The PBX's answer to any call. First byte: its lowest bit is whether the request's body had left. The rest
/// is the answer's body.
[[nodiscard]] QByteArray ofAnswer(const QByteArray &bytes);

/// A request to the port for reports. First byte: into how large pieces the network cut it.
[[nodiscard]] QByteArray ofReport(const QByteArray &bytes);

/// What an agent typed or pasted. First byte: whether UTF-8 or raw UTF-16 follows, which may hold half a
/// surrogate pair.
[[nodiscard]] QByteArray ofText(const QByteArray &bytes);

} // namespace BrokenRule
