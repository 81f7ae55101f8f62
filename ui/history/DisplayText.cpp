// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DisplayText.h"

#include <QTextDocument>

QString DisplayText::withoutIsolates(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return plain;
}

QString DisplayText::oneField(const QString &text)
{
    return withoutIsolates(text).simplified();
}

QString DisplayText::toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}
