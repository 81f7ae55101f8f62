// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WrongAnswer.h"

namespace {

QByteArray answered(const QByteArray &status, const QByteArray &contentType, const QByteArray &body,
                    const QByteArray &extraHeaders = {})
{
    return "HTTP/1.1 " + status + "\r\nServer: Boa/0.94.14rc21\r\nConnection: close\r\n" + extraHeaders +
           "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray answeredJson(const QByteArray &body)
{
    return answered("200 OK", "application/json;charset=utf-8", body);
}

/// The right object with one more member, so that a client which does not look at the size would take it.
QByteArray withMember(const QByteArray &object, const QByteArray &name, const QByteArray &value)
{
    QByteArray result = object;
    result.chop(1);
    return result + ",\"" + name + "\":" + value + '}';
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 301:
        return "301 Moved Permanently";
    case 302:
        return "302 Found";
    case 307:
        return "307 Temporary Redirect";
    case 308:
        return "308 Permanent Redirect";
    default:
        return QByteArray::number(status) + " Redirect";
    }
}

} // namespace

WrongAnswer WrongAnswer::of(const Step &step, const QByteArray &rightBody, const QByteArray &target)
{
    const QByteArray right = answeredJson(rightBody);
    const QByteArray page =
        "<html><head><title>Welcome</title></head><body><h1>Please log in</h1></body></html>";
    switch (step.kind) {
    case Misbehaviour::Answer:
        return {right};
    case Misbehaviour::AnswerAndStay:
        return {QByteArray(right).replace("Connection: close", "Connection: keep-alive"), Ending::StayOpen};
    case Misbehaviour::ReadThenClose:
    case Misbehaviour::ResetInsideRequest: // never comes as far as here
        return {};
    case Misbehaviour::ResetAfterReading:
        return {{}, Ending::Reset};
    case Misbehaviour::PartialStatusLine:
        return {"HTTP/1.1 2"};
    case Misbehaviour::PartialHeaders:
        return {right.left(right.indexOf("Content-Type") + 9)};
    case Misbehaviour::PartialBody:
        return {right.chopped(rightBody.size() / 2)};
    case Misbehaviour::Hang:
        return {{}, Ending::StayOpen};
    case Misbehaviour::OneByteAtATime:
        return {right, Ending::Close, step.value > 0 ? step.value : 1000};
    case Misbehaviour::Html:
        return {answered("200 OK", "text/html", page)};
    case Misbehaviour::Redirect:
        return {answered(reasonOf(step.value > 0 ? step.value : 307), "text/html", page,
                         "Location: " + target + "\r\n")};
    case Misbehaviour::Unauthorized401:
        return {answered("401 Unauthorized", "text/html", page,
                         "WWW-Authenticate: Digest realm=\"pbx\", qop=\"auth\", nonce=\"0a4f113b\"\r\n")};
    case Misbehaviour::WrongTypes:
        return {answeredJson(R"({"status":1,"smsid":{"is":[]},"token":7,"errno":null,"trunklist":"none"})")};
    case Misbehaviour::HugeJson:
        return {answeredJson(withMember(
            rightBody, "filler", '"' + QByteArray(step.value > 0 ? step.value : 10'000'000, 'x') + '"'))};
    case Misbehaviour::Endless:
        return {"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n\r\n" +
                    withMember(rightBody, "filler", '"' + QByteArray(1'000'000, 'x')),
                Ending::StayOpen};
    case Misbehaviour::DeepJson:
        return {
            answeredJson(withMember(rightBody, "deep", QByteArray(100'000, '[') + QByteArray(100'000, ']')))};
    case Misbehaviour::HttpError500:
        return {answered("500 Internal Server Error", "text/html", page)};
    case Misbehaviour::EmptyBody:
        return {answeredJson({})};
    case Misbehaviour::RefuseWithString:
        return {answeredJson(R"({"status":"Failed","errno":")" + QByteArray::number(step.value) + R"("})")};
    case Misbehaviour::RefuseWithNumber:
        return {answeredJson(R"({"status":"Failed","errno":)" + QByteArray::number(step.value) + '}')};
    case Misbehaviour::Body:
        return {answeredJson(step.body)};
    }
    return {};
}
