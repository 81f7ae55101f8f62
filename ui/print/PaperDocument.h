// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/ExportDocument.h"
#include "ui/print/DevicePages.h"
#include "ui/print/PaperPart.h"
#include "ui/print/PrintedTable.h"

#include <memory>

/// Messages on paper, as a person chose it in the print dialog. All of it is painted in the export's thread.
class PaperDocument final : public ExportDocument
{
public:
    PaperDocument(std::shared_ptr<PaperPrinter> printer, PrintHead head);
    /// What was not ended is taken back, as far as the printer lets it.
    ~PaperDocument() override;
    Q_DISABLE_COPY_MOVE(PaperDocument)

    [[nodiscard]] Exported<void> begin() override;
    [[nodiscard]] Exported<void> add(const QList<Message> &messages) override;
    [[nodiscard]] Exported<void> end() override;

private:
    [[nodiscard]] Exported<void> done(bool isWell) const;

    std::shared_ptr<PaperPrinter> m_printer;
    PrintHead m_head;
    std::unique_ptr<DevicePages> m_pages;
    std::unique_ptr<PrintedTable> m_table;
    qint64 m_messages = 0;
    bool m_isEnded = false;
};
