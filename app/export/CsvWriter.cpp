// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/CsvWriter.h"

#include <algorithm>

namespace {

constexpr QChar apostrophe(u'\'');

/// Begins a cell, or a row, where a file is read with other separators than it was written with.
bool isOthersSeparator(QChar unit)
{
    return unit == u';' || unit == u'\t' || unit == u'\r' || unit == u'\n';
}

/// What may make a formula of the cell that begins with it.
bool isRisky(QChar first)
{
    switch (first.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uFF0B':                   // full-width plus
    case u'\uFF0D':                   // full-width hyphen-minus
    case u'\uFF1D':                   // full-width equals sign
    case u'\uFF20':                   // full-width commercial at
    case QChar::ReplacementCharacter: // may have been NUL
        return true;
    default:
        return false;
    }
}

/// Without NUL and halves of surrogate pairs.
QString writable(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            ++at;
        else if (text.at(at).isSurrogate() || text.at(at).isNull())
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

bool beginsRiskily(QStringView cell)
{
    const auto first =
        std::find_if(cell.cbegin(), cell.cend(), [](QChar unit) { return unit != apostrophe; });
    return first != cell.cend() && (isRisky(*first) || (isOthersSeparator(*first) && *first != u';'));
}

/// The same of what stands behind another's separator. Its quotation marks are lost then.
bool goesOnRiskily(QStringView rest)
{
    const auto first = std::find_if(rest.cbegin(), rest.cend(),
                                    [](QChar unit) { return unit != apostrophe && unit != u'"'; });
    return first != rest.cend() && isRisky(*first);
}

} // namespace

QByteArray CsvWriter::byteOrderMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray CsvWriter::record(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty())
            line += u',';
        line += u'"';
        const QString text = writable(cell);
        if (beginsRiskily(text))
            line += apostrophe;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar unit = text.at(at);
            if (unit == u'"')
                line += u'"';
            line += unit;
            if (isOthersSeparator(unit) && goesOnRiskily(QStringView(text).sliced(at + 1)))
                line += apostrophe;
        }
        line += u'"';
    }
    line += QLatin1String("\r\n");
    return line.toUtf8();
}
