// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CellText.h"

#include "app/text/HiddenCharacters.h"
#include "ui/history/DisplayText.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StateWording.h"

#include <QLocale>

QString CellText::trunk(const Message &message)
{
    if (!message.usedTrunk.isEmpty())
        return message.usedTrunk;
    return message.trunk.isEmpty() ? tr("Automatic") : message.trunk;
}

QString CellText::time(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

QString CellText::plain(const Message &message, HistoryModel::Column column)
{
    switch (column) {
    case HistoryModel::TimeColumn:
        return time(message.createdAt);
    case HistoryModel::ToColumn:
        return message.to;
    case HistoryModel::MessageColumn:
        return message.text;
    case HistoryModel::TrunkColumn:
        return trunk(message);
    case HistoryModel::StatusColumn:
        return StateWording::statusLine(message);
    case HistoryModel::SmsIdColumn:
        return message.smsId;
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

QString CellText::display(const Message &message, HistoryModel::Column column)
{
    const QString whole = plain(message, column);
    switch (column) {
    case HistoryModel::ToColumn:
    case HistoryModel::SmsIdColumn:
        return whole.isEmpty() ? QString() : Quoted::number(whole);
    case HistoryModel::TimeColumn:
        return Quoted::moment(whole);
    case HistoryModel::MessageColumn:
    case HistoryModel::TrunkColumn:
        return Quoted::foreign(whole);
    case HistoryModel::StatusColumn:
    case HistoryModel::ColumnCount:
        break;
    }
    return whole;
}

QString CellText::toolTip(const Message &message, HistoryModel::Column column)
{
    if (column == HistoryModel::TimeColumn)
        return DisplayText::toolTip(QLocale().toString(message.createdAt.toLocalTime(), QLocale::LongFormat));
    if (column == HistoryModel::StatusColumn) {
        return DisplayText::toolTip(StateWording::statusLine(message) + QLatin1Char('\n') +
                                    StateWording::explanation(message));
    }
    return DisplayText::toolTip(withHiddenShown(plain(message, column)));
}

QString CellText::description(const Message &message, HistoryModel::Column column)
{
    return column == HistoryModel::StatusColumn ? StateWording::explanation(message) : QString();
}
