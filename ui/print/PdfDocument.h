// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportDocument.h"
#include "app/export/ExportFile.h"
#include "ui/print/DevicePages.h"
#include "ui/print/PrintedTable.h"

#include <QPageLayout>
#include <QPdfWriter>

#include <memory>

/// Messages as a PDF file, on the paper of the locale. All of it is painted in the export's thread.
class PdfDocument final : public ExportDocument
{
public:
    PdfDocument(QString path, PrintHead head);
    ~PdfDocument() override;
    Q_DISABLE_COPY_MOVE(PdfDocument)

    [[nodiscard]] Exported<void> begin() override;
    [[nodiscard]] Exported<void> add(const QList<Message> &messages) override;
    [[nodiscard]] Exported<void> end() override;

    /// A4, or Letter where that is usual; wide, because a row has six columns.
    [[nodiscard]] static QPageLayout usualPaper(const QLocale &locale);

private:
    QString m_path;
    PrintHead m_head;
    // In the order in which each needs the one before it.
    std::unique_ptr<ExportFile> m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<DevicePages> m_pages;
    std::unique_ptr<PrintedTable> m_table;
    qint64 m_messages = 0;
};
