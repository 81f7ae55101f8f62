// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The terminal's three streams. Lines are written at once, so that a reader on a pipe sees them as they
/// come.
namespace Console {

void print(const QByteArray &line);
void print(const QString &line);
/// To the error stream.
void complain(const QString &line);
/// A question, without a line end.
void ask(const QString &question);

/// The next line of the input, without its end.
[[nodiscard]] QString readLine();
/// All that is left of the input, without one last line end.
[[nodiscard]] QString readAll();

} // namespace Console
