// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/MessageLine.h"

#include "app/text/HiddenCharacters.h"
#include "ui/wording/StateWording.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace {

// What a terminal would take for a command of its own is not passed on to it.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return withHiddenShown(text);
}

} // namespace

QString MessageLine::status(const Message &message)
{
    QStringList parts{message.stateAt.toLocalTime().time().toString(QStringLiteral("HH:mm:ss")),
                      StateWording::statusLine(message)};
    if (!message.usedTrunk.isEmpty())
        parts.append(printable(message.usedTrunk));
    if (!message.smsId.isEmpty())
        parts.append(tr("SMS ID %1").arg(message.smsId));
    return parts.join(QLatin1String("  "));
}

QString MessageLine::summary(const Message &message)
{
    return QStringList{QLocale().toString(message.createdAt.toLocalTime(), QLocale::ShortFormat),
                       message.number,
                       StateWording::statusLine(message),
                       printable(message.usedTrunk.isEmpty() ? message.trunk : message.usedTrunk),
                       message.smsId,
                       printable(message.text)}
        .join(QLatin1String("  "));
}

QByteArray MessageLine::json(const Message &message)
{
    QJsonObject object{
        {QStringLiteral("id"), message.id},
        {QStringLiteral("time"), message.stateAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("created"), message.createdAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("status"), stateName(message.state)},
        {QStringLiteral("to"), message.to},
        {QStringLiteral("number"), message.number},
        {QStringLiteral("message"), message.text},
        {QStringLiteral("trunk"), message.usedTrunk.isEmpty() ? message.trunk : message.usedTrunk}};
    if (!message.smsId.isEmpty())
        object.insert(QStringLiteral("smsid"), message.smsId);
    if (message.error.kind != SendErrorKind::None) {
        object.insert(QStringLiteral("error"), errorKindName(message.error.kind));
        if (message.error.code != 0)
            object.insert(QStringLiteral("errno"), message.error.code);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
