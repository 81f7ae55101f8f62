// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What keeps secrets and customers where they belong, whatever is logged.
namespace Privacy {

/// Takes tokens, passwords and the like out of every line that is logged, Qt's own included.
void redactLogs();

/// A line as it may be logged: without the values of what is called token, password, secret and so on,
/// however they are quoted or encoded; without anything that looks like an MD5; without the text of a
/// message; of a phone number only the last two digits. Rather too little stays than too much. Safe in any
/// thread.
[[nodiscard]] QString redacted(const QString &line);

} // namespace Privacy
