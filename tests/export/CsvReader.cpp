// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/CsvReader.h"

#include <QRegularExpression>
#include <QStringDecoder>

QList<QStringList> CsvReader::records(const QByteArray &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(file);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at++) != u'"')
            return {};
        QString cell;
        for (;;) {
            const qsizetype quote = text.indexOf(u'"', at);
            if (quote < 0)
                return {};
            cell += QStringView(text).mid(at, quote - at);
            at = quote + 1;
            if (at >= text.size() || text.at(at) != u'"')
                break;
            cell += u'"';
            ++at;
        }
        record.append(cell);
        const QStringView rest = QStringView(text).mid(at);
        if (rest.startsWith(u',')) {
            ++at;
        } else if (rest.startsWith(u"\r\n")) {
            at += 2;
            records.append(record);
            record.clear();
        } else {
            return {};
        }
    }
    return record.isEmpty() && !decoder.hasError() ? records : QList<QStringList>();
}

QString CsvReader::original(const QString &cell)
{
    static const QRegularExpression neutralised(
        QStringLiteral("^'+[=+\\-@\\t\\r\\n\\x00\\x{FF0B}\\x{FF0D}\\x{FF1D}\\x{FF20}\\x{FFFD}]"));
    static const QRegularExpression neutralisedInside(
        QStringLiteral("(?<=[;\\t\\r\\n])'(?=['\"]*[=+\\-@\\x{FF0B}\\x{FF0D}\\x{FF1D}\\x{FF20}\\x{FFFD}])"));
    const QString whole = QString(cell).remove(neutralisedInside);
    return neutralised.match(whole).hasMatch() ? whole.sliced(1) : whole;
}
