// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Cells as bytes of a CSV file: RFC 4180, UTF-8, every field quoted, CRLF after each record.
///
/// A spreadsheet takes a cell for a formula where it begins with = + - @ or a full-width one of these, some
/// of them also after a tab, a line end or a NUL that they skip (OWASP, "CSV Injection"). Such a cell gets
/// one leading apostrophe; so does one that begins with apostrophes and then one of these. So does, inside a
/// cell, what follows a semicolon, a tab or a line end: a spreadsheet that expects semicolons takes the file
/// apart there, and loses the quotation marks. To read the file back, remove exactly one apostrophe from
/// every cell that begins with one or more of them followed by one of these characters (or by U+FFFD, see
/// below); and the one behind each semicolon, tab or line end that apostrophes, quotation marks and then one
/// of = + - @ (or of the others) follow; and no other: that is the exact inverse.
///
/// What no UTF-8 text file can hold becomes U+FFFD: NUL, at which many readers stop, and half a surrogate
/// pair.
namespace CsvWriter {

/// For programs that take a file without it for another encoding, Excel among them.
[[nodiscard]] QByteArray byteOrderMark();

/// One record, its line end included.
[[nodiscard]] QByteArray record(const QStringList &cells);

} // namespace CsvWriter
