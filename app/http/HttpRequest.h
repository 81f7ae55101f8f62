// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

/// One request as a client sent it. A value.
class HttpRequest
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    HttpRequest() = default;
    HttpRequest(QByteArray method, QByteArray target, Headers headers, QByteArray body)
        : m_method(std::move(method)), m_target(std::move(target)), m_headers(std::move(headers)),
          m_body(std::move(body))
    {
    }

    [[nodiscard]] const QByteArray &method() const { return m_method; } ///< "POST", as it was written
    [[nodiscard]] const QByteArray &target() const { return m_target; } ///< "/api/v1.0.1/login?x=y"
    [[nodiscard]] QString path() const
    {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(m_target.left(queryMark())));
    }
    [[nodiscard]] QUrlQuery query() const
    {
        return QUrlQuery(QString::fromUtf8(m_target.mid(queryMark() + 1)));
    }
    /// The first header of that name, in whatever case it was sent; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : m_headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return {};
    }
    [[nodiscard]] const Headers &headers() const { return m_headers; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    [[nodiscard]] qsizetype queryMark() const
    {
        const qsizetype mark = m_target.indexOf('?');
        return mark < 0 ? m_target.size() : mark;
    }

    QByteArray m_method;
    QByteArray m_target;
    Headers m_headers;
    QByteArray m_body;
};
