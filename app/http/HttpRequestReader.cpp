// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpRequestReader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace http = boost::beast::http;

namespace {

QByteArray copied(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

HttpRequestReader::Progress progressOf(const boost::beast::error_code &error)
{
    if (error == http::error::header_limit)
        return HttpRequestReader::Progress::HeaderTooBig;
    if (error == http::error::body_limit)
        return HttpRequestReader::Progress::BodyTooBig;
    return HttpRequestReader::Progress::Broken;
}

} // namespace

struct HttpRequestReader::Parser : http::request_parser<http::string_body>
{
};

HttpRequestReader::HttpRequestReader(const HttpLimits &limits)
    : m_parser(std::make_unique<Parser>()), m_pendingLimit(limits.headerBytes + limits.bodyBytes)
{
    m_parser->header_limit(std::uint32_t(limits.headerBytes));
    m_parser->body_limit(std::uint64_t(limits.bodyBytes));
    m_parser->eager(true);
}

HttpRequestReader::~HttpRequestReader() = default;

HttpRequestReader::Progress HttpRequestReader::feed(const QByteArray &bytes)
{
    m_pending += bytes;
    while (!m_pending.isEmpty() && !m_parser->is_done()) {
        boost::beast::error_code error;
        const std::size_t used =
            m_parser->put(boost::asio::buffer(m_pending.constData(), std::size_t(m_pending.size())), error);
        m_pending.remove(0, qsizetype(used));
        if (error == http::error::need_more)
            break;
        if (error)
            return progressOf(error);
        if (used == 0)
            break;
    }
    if (m_parser->is_done())
        return Progress::Complete;
    // The parser's limits do not cover all it leaves to us, such as an endless chunk extension.
    return m_pending.size() > m_pendingLimit ? Progress::BodyTooBig : Progress::NeedsMore;
}

HttpRequest HttpRequestReader::request() const
{
    const auto &message = m_parser->get();
    HttpRequest::Headers headers;
    for (const auto &field : message)
        headers.append({copied(field.name_string()), copied(field.value())});
    return {copied(message.method_string()), copied(message.target()), headers,
            QByteArray(message.body().data(), qsizetype(message.body().size()))};
}
