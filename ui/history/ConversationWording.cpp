// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ConversationWording.h"

#include "ui/history/CellText.h"
#include "ui/history/DisplayText.h"
#include "ui/wording/Quoted.h"
#include "ui/wording/StateWording.h"

#include <QLocale>

namespace {

QString joined(const QString &status, const Message &message, const QString &separator)
{
    QStringList parts{
        status,
        Quoted::moment(QLocale().toString(message.createdAt.toLocalTime().time(), QLocale::ShortFormat)),
        Quoted::name(CellText::trunk(message))};
    if (!message.smsId.isEmpty())
        parts.append(Quoted::number(message.smsId));
    return parts.join(separator);
}

} // namespace

QString ConversationWording::summary(const Message &message)
{
    return joined(StateWording::statusLine(message), message, QStringLiteral(" \u00B7 "));
}

QString ConversationWording::spoken(const Message &message)
{
    const QString rest = DisplayText::withoutIsolates(
        joined(StateWording::statusLine(message), message, QStringLiteral(", ")));
    //: For screen readers. %1 is a day, %2 the text of a message, %3 its status, time, trunk and SMS ID
    return tr("%1: %2. %3").arg(day(message.createdAt.toLocalTime().date()), message.text, rest);
}

QString ConversationWording::day(const QDate &day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}
