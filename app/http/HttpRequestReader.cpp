// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpRequestReader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <limits>

namespace http = boost::beast::http;

namespace {

QByteArray copied(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

HttpRequestReader::Progress progressOf(const boost::beast::error_code &error)
{
    if (error == http::error::body_limit)
        return HttpRequestReader::Progress::BodyTooBig;
    return HttpRequestReader::Progress::Broken;
}

} // namespace

struct HttpRequestReader::Parser : http::request_parser<http::string_body>
{
};

HttpRequestReader::HttpRequestReader(const HttpLimits &limits)
    : m_parser(std::make_unique<Parser>()), m_limits(limits)
{
    // The parser's own limit depends on how the bytes were cut, so the header is measured here.
    m_parser->header_limit(std::numeric_limits<std::uint32_t>::max());
    m_parser->body_limit(std::uint64_t(limits.bodyBytes));
}

HttpRequestReader::~HttpRequestReader() = default;

HttpRequestReader::Progress HttpRequestReader::feed(const QByteArray &bytes)
{
    m_pending += bytes;
    while (!m_pending.isEmpty() && !m_parser->is_done()) {
        const bool inHeader = !m_parser->is_header_done();
        m_parser->eager(!inHeader); // it stops at the end of the header, where that is measured
        boost::beast::error_code error;
        const std::size_t used =
            m_parser->put(boost::asio::buffer(m_pending.constData(), std::size_t(m_pending.size())), error);
        m_pending.remove(0, qsizetype(used));
        if (error && error != http::error::need_more)
            return progressOf(error);
        if (inHeader) {
            m_headerBytes += qsizetype(used);
            const qsizetype waiting = m_parser->is_header_done() ? 0 : m_pending.size();
            if (m_headerBytes + waiting > m_limits.headerBytes)
                return Progress::HeaderTooBig;
        }
        if (error || used == 0)
            break;
    }
    if (m_parser->is_done())
        return Progress::Complete;
    // The parser's limits do not cover all it leaves to us, such as an endless chunk extension.
    return m_pending.size() > m_limits.headerBytes + m_limits.bodyBytes ? Progress::BodyTooBig
                                                                        : Progress::NeedsMore;
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
