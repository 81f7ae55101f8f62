// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperDocument.h"

#include <algorithm>
#include <utility>

PaperDocument::PaperDocument(std::shared_ptr<PaperPrinter> printer, PrintHead head)
    : m_printer(std::move(printer)), m_head(std::move(head))
{
}

PaperDocument::~PaperDocument()
{
    if (m_pages && !m_isEnded)
        m_printer->abort();
}

Exported<void> PaperDocument::begin()
{
    m_printer->setTitle(m_head.title);
    m_pages = std::make_unique<DevicePages>(m_printer->device());
    if (!m_pages->begin())
        return done(false);
    m_table = std::make_unique<PrintedTable>(*m_pages, m_head);
    return done(true);
}

Exported<void> PaperDocument::add(const QList<Message> &messages)
{
    if (m_table->pageCount() == 0)
        m_table->begin(messages);
    m_messages += messages.size();
    return done(std::all_of(messages.cbegin(), messages.cend(),
                            [this](const Message &message) { return m_table->add(message); }));
}

Exported<void> PaperDocument::end()
{
    if (m_table->pageCount() == 0)
        m_table->begin();
    const bool isWell = m_table->end(m_messages) && m_pages->end();
    m_isEnded = isWell;
    return done(isWell);
}

Exported<void> PaperDocument::done(bool isWell) const
{
    if (!isWell || m_printer->hasFailed())
        return Failure<ExportError>({ExportErrorKind::NotPrinted, {}, {}});
    return {};
}
