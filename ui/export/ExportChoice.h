// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class ExportFormat { Csv, Pdf };

/// What a person chose in the export dialog.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Csv;
    bool withByteOrderMark = false; ///< of a CSV file
    QString path;
};
