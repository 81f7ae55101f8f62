// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpRequestReader.h"
#include "app/pbx/SSeriesProtocol.h"
#include "tests/fuzz/BrokenRule.h"

#include <optional>

namespace {

using Progress = HttpRequestReader::Progress;

// Small, so that short inputs reach them.
constexpr HttpLimits limits{.headerBytes = 512, .bodyBytes = 1024};

struct Reading
{
    Progress progress = Progress::NeedsMore;
    std::optional<HttpRequest> request;
};

Reading readInPieces(const QByteArray &bytes, qsizetype pieceSize)
{
    HttpRequestReader reader(limits);
    Reading reading;
    for (qsizetype at = 0; at < bytes.size() && reading.progress == Progress::NeedsMore; at += pieceSize)
        reading.progress = reader.feed(bytes.mid(at, pieceSize));
    if (reading.progress == Progress::Complete)
        reading.request = reader.request();
    return reading;
}

bool areSame(const HttpRequest &one, const HttpRequest &other)
{
    return one.method() == other.method() && one.target() == other.target() &&
           one.headers() == other.headers() && one.body() == other.body();
}

QByteArray ofRequest(const HttpRequest &request)
{
    if (request.body().size() > limits.bodyBytes)
        return "no body is over the limit";
    if (request.target().size() > limits.headerBytes)
        return "no header is over the limit";
    if (!request.path().isValidUtf16())
        return "a path is text";
    return {};
}

QByteArray ofBody(const QByteArray &body)
{
    const auto report = SSeriesProtocol::reportOf(body);
    if (!report)
        return {};
    if (report->smsId.isEmpty() || report->smsId.size() > 44 || !report->smsId.contains(QLatin1Char('-')))
        return "a report is about an SMS ID";
    const bool fine = report->serialNumber.isValidUtf16() && report->serialNumber.size() <= 300;
    return fine ? QByteArray() : QByteArray("a serial number can be kept");
}

} // namespace

QByteArray BrokenRule::ofReport(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const QByteArray sent = bytes.mid(1);
    const qsizetype pieceSize = 1 + static_cast<unsigned char>(bytes.front()) % 64;
    const Reading inPieces = readInPieces(sent, pieceSize);
    const Reading atOnce = readInPieces(sent, sent.size() + 1);
    if (inPieces.request.has_value() != atOnce.request.has_value())
        return "a request is complete however it was cut";
    if (inPieces.request) {
        if (!areSame(*inPieces.request, *atOnce.request))
            return "a request is the same however it was cut";
        const QByteArray broken = ofRequest(*inPieces.request);
        if (!broken.isEmpty())
            return broken;
        const QByteArray inBody = ofBody(inPieces.request->body());
        if (!inBody.isEmpty())
            return inBody;
    }
    return ofBody(sent);
}
