// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/PbxStatus.h"

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QByteArray fingerprintFromText(QStringView text)
{
    QByteArray hex;
    for (const QChar c : text) {
        if (c == QLatin1Char(':') || c.isSpace())
            continue;
        const char16_t unit = c.toLower().unicode();
        if (!((unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f')))
            return {};
        hex.append(static_cast<char>(unit));
    }
    return hex.size() == 64 ? QByteArray::fromHex(hex) : QByteArray();
}
