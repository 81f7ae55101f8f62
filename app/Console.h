// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The terminal's three streams. Lines are written at once, so that a reader on a pipe sees them as they
/// come.
namespace Console {

void print(const QByteArray &line);
void print(const QString &line);
/// To the error stream.
void complain(const QString &line);
/// A question, without a line end.
void ask(const QString &question);

// Both are nothing where the input is not UTF-8: a message with a replacement character in the place of a
// letter is not what anybody wrote.
/// The next line of the input, without its end.
[[nodiscard]] std::optional<QString> readLine();
/// All that is left of the input, without one last line end.
[[nodiscard]] std::optional<QString> readAll();

/// False where an argument's bytes are no text in the system's encoding.
[[nodiscard]] bool areText(int argc, char *argv[]);

} // namespace Console
