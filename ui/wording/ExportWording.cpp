// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/ExportWording.h"

#include "ui/wording/ErrorWording.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StateWording.h"

#include <QFileInfo>
#include <QLocale>

namespace {

/// In the order in which messages go through them, not in that of a set.
constexpr MessageState states[] = {MessageState::Queued,   MessageState::Sending, MessageState::Accepted,
                                   MessageState::Sent,     MessageState::Failed,  MessageState::NotConfirmed,
                                   MessageState::Cancelled};

bool isMidnight(const QDateTime &time)
{
    return time.time() == QTime(0, 0);
}

int pluralCount(qint64 messages)
{
    return int(qMin<qint64>(messages, std::numeric_limits<int>::max()));
}

} // namespace

CsvWords ExportWording::csvWords()
{
    QStringList headings;
    for (int column = 0; column < CsvCells::ColumnCount; ++column) {
        switch (static_cast<CsvCells::Column>(column)) {
        case CsvCells::Time:
            headings.append(tr("Time"));
            break;
        case CsvCells::To:
            headings.append(tr("To"));
            break;
        case CsvCells::Number:
            //: Heading of a column: the phone number as the PBX got it
            headings.append(tr("Number"));
            break;
        case CsvCells::Text:
            headings.append(tr("Message"));
            break;
        case CsvCells::Trunk:
            headings.append(tr("Trunk"));
            break;
        case CsvCells::Status:
            headings.append(tr("Status"));
            break;
        case CsvCells::Reason:
            //: Heading of a column: why a message failed or waits
            headings.append(tr("Reason"));
            break;
        case CsvCells::SmsId:
            headings.append(tr("SMS ID"));
            break;
        case CsvCells::Segments:
            //: Heading of a column: how many SMS a message counts as
            headings.append(tr("SMS"));
            break;
        case CsvCells::ColumnCount:
            break;
        }
    }
    return {.headings = headings,
            .automaticTrunk = automaticTrunk(),
            .status = &StateWording::word,
            .reason = &ErrorWording::phrase};
}

QStringList ExportWording::conditions(const HistoryFilter &filter)
{
    QStringList parts;
    const bool attention =
        filter.notRepeated &&
        filter.states == QSet<MessageState>{MessageState::Failed, MessageState::NotConfirmed};
    if (attention) {
        parts.append(tr("Needs attention"));
    } else if (!filter.states.isEmpty()) {
        QStringList words;
        for (const MessageState state : states) {
            if (filter.states.contains(state))
                words.append(StateWording::word(state));
        }
        //: %1 is a list of statuses
        parts.append(tr("Status: %1").arg(QLocale().createSeparatedList(words)));
    }
    if (filter.notRepeated && !attention)
        parts.append(tr("Not sent again"));
    if (filter.from.isValid() || filter.until.isValid())
        parts.append(days(filter.from, filter.until));
    if (!filter.trunk.isEmpty())
        //: %1 is a trunk's name
        parts.append(tr("Trunk: %1").arg(Quoted::name(filter.trunk)));
    if (!filter.number.isEmpty())
        //: %1 is a phone number
        parts.append(tr("To: %1").arg(Quoted::number(filter.number)));
    if (!filter.text.isEmpty())
        //: %1 is what an agent searched for
        parts.append(tr("Search: %1").arg(Quoted::foreign(filter.text)));
    return parts.isEmpty() ? QStringList{tr("All messages")} : parts;
}

QString ExportWording::days(const QDateTime &from, const QDateTime &until)
{
    const QDateTime first = from.toLocalTime();
    const QDateTime end = until.toLocalTime();
    const bool wholeDays = (!first.isValid() || isMidnight(first)) && (!end.isValid() || isMidnight(end));
    const auto word = [wholeDays](const QDateTime &time) {
        return wholeDays ? QLocale().toString(time.date(), QLocale::ShortFormat)
                         : QLocale().toString(time, QLocale::ShortFormat);
    };
    // The end is not in it, but a day is named that is.
    const QDateTime last = wholeDays ? end.addDays(-1) : end;
    if (!from.isValid())
        //: %1 is a day, or a day and an hour
        return tr("Until %1").arg(word(last));
    if (!until.isValid())
        //: %1 is a day, or a day and an hour
        return tr("Since %1").arg(word(first));
    if (wholeDays && first.date() == last.date())
        //: %1 is a day
        return tr("Day: %1").arg(word(first));
    //: %1 and %2 are days, or days and hours
    return tr("From %1 to %2").arg(word(first), word(last));
}

QStringList ExportWording::printHeadings()
{
    return {tr("Time"), tr("To"), tr("Message"), tr("Trunk"), tr("Status"), tr("SMS ID")};
}

QString ExportWording::automaticTrunk()
{
    //: in the column of trunks: no trunk was asked for, and none was used yet
    return tr("Automatic");
}

QString ExportWording::title()
{
    //: Title of a printed list
    return tr("Messages");
}

QString ExportWording::madeAt(const QString &time)
{
    //: On a printed list; %1 is a day and an hour
    return tr("As of %1").arg(time);
}

QString ExportWording::page(int number)
{
    //: At the foot of a printed page
    return tr("Page %1").arg(QLocale().toString(number));
}

QString ExportWording::total(qint64 messages)
{
    return tr("%Ln message(s)", nullptr, pluralCount(messages));
}

QString ExportWording::written(qint64 messages)
{
    return tr("%Ln message(s) written", nullptr, pluralCount(messages));
}

QString ExportWording::printed(qint64 messages)
{
    return tr("%Ln message(s) printed", nullptr, pluralCount(messages));
}

QString ExportWording::saved(const QString &path, qint64 messages)
{
    //: %1 is a file's name
    return tr("Saved: %1, with %Ln message(s).", nullptr, pluralCount(messages))
        .arg(Quoted::foreign(QFileInfo(path).fileName()));
}

QString ExportWording::sentToPrinter(qint64 messages)
{
    return tr("%Ln message(s) went to the printer.", nullptr, pluralCount(messages));
}

QString ExportWording::sentence(const ExportError &error)
{
    switch (error.kind) {
    case ExportErrorKind::NoFolder:
        return tr("The folder is not there any more. Choose another one.");
    case ExportErrorKind::NotAllowed:
        return tr("You may not write there. Choose another folder, or another name.");
    case ExportErrorKind::DiskFull:
        return tr("The disk is full, so no file was written. Make room, or choose another disk.");
    case ExportErrorKind::NotWritten:
        return tr("The file could not be written. Try again, or choose another folder.");
    case ExportErrorKind::NotRead:
        return tr("The messages could not be read, so no file was written. Try again.");
    case ExportErrorKind::NotPrinted:
        return tr("The printer did not take the pages. Look whether it is ready, and print again.");
    case ExportErrorKind::PartMissing:
        return tr("Nothing can be printed, as a part of TrunkText is missing. Install TrunkText again.");
    }
    return {};
}
