// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfDocument.h"

#include <utility>

namespace {

constexpr qreal marginInMillimetres = 14;

} // namespace

PdfDocument::PdfDocument(QString path, PrintHead head) : m_path(std::move(path)), m_head(std::move(head)) {}

PdfDocument::~PdfDocument() = default;

QPageLayout PdfDocument::usualPaper(const QLocale &locale)
{
    const bool isLetter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    const QMarginsF margins(marginInMillimetres, marginInMillimetres, marginInMillimetres,
                            marginInMillimetres);
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Landscape, margins,
            QPageLayout::Millimeter};
}

Exported<void> PdfDocument::begin()
{
    m_file = std::make_unique<ExportFile>(m_path);
    if (auto opened = m_file->open(); !opened)
        return opened;
    m_writer = std::make_unique<QPdfWriter>(&m_file->device());
    m_writer->setTitle(m_head.title);
    m_writer->setCreator(QStringLiteral("TrunkText"));
    m_writer->setPageLayout(usualPaper(m_head.locale));
    m_pages = std::make_unique<DevicePages>(*m_writer);
    if (!m_pages->begin())
        return Failure<ExportError>({ExportErrorKind::NotWritten, {}, {}});
    m_table = std::make_unique<PrintedTable>(*m_pages, m_head);
    return m_file->state();
}

Exported<void> PdfDocument::add(const QList<Message> &messages)
{
    if (m_table->pageCount() == 0)
        m_table->begin(messages);
    for (const Message &message : messages) {
        if (!m_table->add(message))
            return Failure<ExportError>({ExportErrorKind::NotWritten, {}, {}});
    }
    m_messages += messages.size();
    return m_file->state();
}

Exported<void> PdfDocument::end()
{
    if (m_table->pageCount() == 0)
        m_table->begin();
    if (!m_table->end(m_messages) || !m_pages->end())
        return Failure<ExportError>({ExportErrorKind::NotWritten, {}, {}});
    return m_file->commit();
}
