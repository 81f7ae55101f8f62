// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/CsvWriter.h"

#include <algorithm>

namespace {

constexpr QChar apostrophe(u'\'');

/// What may make a formula of the cell that begins with it.
bool isRisky(QChar first)
{
    switch (first.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
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

bool needsApostrophe(const QString &cell)
{
    const auto first =
        std::find_if(cell.cbegin(), cell.cend(), [](QChar unit) { return unit != apostrophe; });
    return first != cell.cend() && isRisky(*first);
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
        if (needsApostrophe(text))
            line += apostrophe;
        for (const QChar unit : text) {
            if (unit == u'"')
                line += u'"';
            line += unit;
        }
        line += u'"';
    }
    line += QLatin1String("\r\n");
    return line.toUtf8();
}
