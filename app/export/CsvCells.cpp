// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/CsvCells.h"

#include "app/text/SegmentCounter.h"

QString CsvCells::time(const QDateTime &time)
{
    const int offset = time.toLocalTime().offsetFromUtc();
    // By hand, because Qt writes "Z" in the place of "+00:00", and nothing at all for local time.
    const int minutes = qAbs(offset) / 60;
    return time.toUTC().addSecs(offset).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
           (offset < 0 ? u'-' : u'+') +
           QStringLiteral("%1:%2")
               .arg(minutes / 60, 2, 10, QLatin1Char('0'))
               .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QStringList CsvCells::of(const Message &message, const CsvWords &words)
{
    QStringList cells;
    cells.reserve(ColumnCount);
    for (int column = 0; column < ColumnCount; ++column) {
        switch (static_cast<Column>(column)) {
        case Time:
            cells.append(time(message.createdAt));
            break;
        case To:
            cells.append(message.to);
            break;
        case Number:
            cells.append(message.number);
            break;
        case Text:
            cells.append(message.text);
            break;
        case Trunk:
            if (!message.usedTrunk.isEmpty())
                cells.append(message.usedTrunk);
            else
                cells.append(message.trunk.isEmpty() ? words.automaticTrunk : message.trunk);
            break;
        case Status:
            cells.append(words.status(message.state));
            break;
        case Reason:
            cells.append(message.error.kind == SendErrorKind::None ? QString() : words.reason(message.error));
            break;
        case SmsId:
            cells.append(message.smsId);
            break;
        case Segments:
            cells.append(QString::number(countSegments(message.text).segments));
            break;
        case ColumnCount:
            break;
        }
    }
    return cells;
}
