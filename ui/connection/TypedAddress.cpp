// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/TypedAddress.h"

#include <QRegularExpression>
#include <QUrl>

TypedAddress takeApart(const QString &typed)
{
    QString text = typed.trimmed();
    // An IPv6 address without brackets: QUrl would take its last group for a port.
    static const QRegularExpression bareIpv6(
        QStringLiteral("^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"));
    if (bareIpv6.match(text).hasMatch())
        text = u'[' + text + u']';

    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    const auto written = scheme.match(text);
    if (!written.hasMatch())
        text.prepend(QStringLiteral("https://"));

    const QUrl url(text, QUrl::StrictMode);
    TypedAddress address;
    if (!url.isValid() || url.host().isEmpty())
        return address;
    address.host = url.host(QUrl::FullyEncoded).toLower();
    if (url.port() > 0)
        address.port = static_cast<quint16>(url.port());
    address.saysHttp = written.captured(1).compare(QStringLiteral("http"), Qt::CaseInsensitive) == 0;

    static const QRegularExpression api(QStringLiteral("^/api/([A-Za-z0-9._-]{1,20})(?:/|$)"));
    if (const auto version = api.match(url.path()); version.hasMatch())
        address.apiVersion = version.captured(1);
    return address;
}
