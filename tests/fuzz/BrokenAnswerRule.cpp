// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/SSeriesProtocol.h"
#include "tests/fuzz/BrokenRule.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype maxForeign = 300;

bool isShowable(const QString &text)
{
    return text.isValidUtf16() && text.size() <= maxForeign;
}

bool isSmsId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9+*#]{1,32}-[0-9]{9,11}$"),
                                         QRegularExpression::DontCaptureOption);
    return form.match(text).hasMatch() && !text.endsWith(QLatin1Char('\n'));
}

QByteArray ofTrunks(const HttpOutcome &outcome)
{
    const auto trunks = SSeriesProtocol::trunksOf(outcome);
    if (!trunks)
        return {};
    const bool fine = std::all_of(trunks->cbegin(), trunks->cend(), [](const Trunk &trunk) {
        return !trunk.name.isEmpty() && isShowable(trunk.name) && isShowable(trunk.type) &&
               isShowable(trunk.stateText);
    });
    return fine ? QByteArray() : QByteArray("a trunk's words can be shown");
}

QByteArray ofSubmission(const HttpOutcome &outcome, bool success)
{
    using Kind = SubmitOutcome::Kind;
    const SubmitOutcome submitted = SSeriesProtocol::submitOutcomeOf(outcome);
    if ((submitted.kind == Kind::NotSent) == outcome.bodyLeft)
        return "a message is unsent just where its body never left";
    if (!outcome.bodyLeft)
        return {};
    if ((submitted.kind == Kind::Accepted) != success)
        return "a message is accepted just where the PBX says success";
    if ((submitted.kind == Kind::Accepted) != (submitted.error.kind == SendErrorKind::None))
        return "whatever is not accepted has a reason";
    // Whoever reads no JSON in it must not have been proved anything.
    if (submitted.kind == Kind::Refused && !outcome.body.contains("tatus") && !outcome.body.contains('\\'))
        return "only a documented refusal is one";
    if (!submitted.smsId.isEmpty() && !isSmsId(submitted.smsId))
        return "an SMS ID has the form of one";
    return isShowable(submitted.error.detail) ? QByteArray() : QByteArray("a reason can be shown");
}

} // namespace

QByteArray BrokenRule::ofAnswer(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    HttpOutcome outcome;
    outcome.bodyLeft = (bytes.front() & 1) != 0;
    outcome.httpStatus = 200;
    outcome.body = bytes.mid(1);

    const auto answer = SSeriesProtocol::answerOf(outcome);
    if (!answer && answer.error().kind == SendErrorKind::None)
        return "what is no success has a reason";
    const auto token = SSeriesProtocol::tokenOf(outcome);
    if (token && (token->isEmpty() || !answer))
        return "a token comes with success alone";
    const auto device = SSeriesProtocol::deviceInfoOf(outcome);
    if (device &&
        !(isShowable(device->name) && isShowable(device->serialNumber) && isShowable(device->firmware)))
        return "what the PBX says of itself can be shown";
    const QByteArray trunks = ofTrunks(outcome);
    return trunks.isEmpty() ? ofSubmission(outcome, answer.has_value()) : trunks;
}
