// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpLimits.h"
#include "app/http/HttpRequest.h"

#include <QByteArray>

#include <memory>

/// Makes one request of the bytes it is fed, in whatever pieces they come.
class HttpRequestReader
{
public:
    enum class Progress { NeedsMore, Complete, Broken, HeaderTooBig, BodyTooBig };

    explicit HttpRequestReader(const HttpLimits &limits);
    ~HttpRequestReader();
    Q_DISABLE_COPY_MOVE(HttpRequestReader)

    /// Not to be fed again once it returned anything but NeedsMore.
    [[nodiscard]] Progress feed(const QByteArray &bytes);
    /// The request, once it is complete.
    [[nodiscard]] HttpRequest request() const;

private:
    struct Parser;

    std::unique_ptr<Parser> m_parser;
    HttpLimits m_limits;
    qsizetype m_headerBytes = 0; ///< that the parser has taken
    QByteArray m_pending;
};
