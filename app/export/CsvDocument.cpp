// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/CsvDocument.h"

#include "app/export/CsvWriter.h"

#include <utility>

CsvDocument::CsvDocument(QString path, CsvWords words, bool withByteOrderMark)
    : m_path(std::move(path)), m_words(std::move(words)), m_withByteOrderMark(withByteOrderMark)
{
}

Exported<void> CsvDocument::begin()
{
    m_file = std::make_unique<ExportFile>(m_path);
    return m_file->open().and_then([this] {
        QByteArray start = m_withByteOrderMark ? CsvWriter::byteOrderMark() : QByteArray();
        start += CsvWriter::record(m_words.headings);
        return write(start);
    });
}

Exported<void> CsvDocument::add(const QList<Message> &messages)
{
    QByteArray records;
    for (const Message &message : messages)
        records += CsvWriter::record(CsvCells::of(message, m_words));
    return write(records);
}

Exported<void> CsvDocument::end()
{
    return m_file->commit();
}

Exported<void> CsvDocument::write(const QByteArray &bytes)
{
    m_file->device().write(bytes);
    return m_file->state();
}
