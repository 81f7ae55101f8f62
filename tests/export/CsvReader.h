// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// The other side of an export, written from RFC 4180 and from the rule in CsvWriter.h alone.
namespace CsvReader {

/// The records of a file without a byte order mark, cells as a spreadsheet gets them. Nothing where the file
/// breaks a rule: an unquoted field, a bare line end, a quotation mark alone.
[[nodiscard]] QList<QStringList> records(const QByteArray &file);

/// The cell as it was before it was exported.
[[nodiscard]] QString original(const QString &cell);

} // namespace CsvReader
