// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/CsvCells.h"
#include "app/export/ExportDocument.h"
#include "app/export/ExportFile.h"

#include <memory>

/// Messages as a CSV file: a record of headings, then one for each message. See CsvWriter.
class CsvDocument final : public ExportDocument
{
public:
    CsvDocument(QString path, CsvWords words, bool withByteOrderMark);

    [[nodiscard]] Exported<void> begin() override;
    [[nodiscard]] Exported<void> add(const QList<Message> &messages) override;
    [[nodiscard]] Exported<void> end() override;

private:
    [[nodiscard]] Exported<void> write(const QByteArray &bytes);

    QString m_path;
    CsvWords m_words;
    bool m_withByteOrderMark;
    std::unique_ptr<ExportFile> m_file; ///< made in the export's thread
};
