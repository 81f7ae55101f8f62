// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/SSeriesProtocol.h"

#include "app/message/SmsId.h"
#include "app/text/Graphemes.h"
#include "app/text/PercentEncoding.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace {

constexpr int maxForeignText = 300;

// JSON's \u escapes can spell half a surrogate pair, and a cut can leave one: neither the disk nor the PBX
// gives such a text back as it was.
QString foreignText(const QString &text, qsizetype atMost)
{
    const QString kept = wholeCharacters(text, atMost);
    return kept.isValidUtf16() ? kept : QString::fromUtf8(kept.toUtf8());
}

QString textOf(const QJsonObject &object, const char *key, qsizetype atMost = maxForeignText)
{
    return foreignText(object.value(QLatin1String(key)).toVariant().toString(), atMost);
}

// "Success" in answers and v2 reports, "Succeed" in some v1 ones.
bool saysSuccess(const QString &status)
{
    return status.compare(QLatin1String("Success"), Qt::CaseInsensitive) == 0 ||
           status.compare(QLatin1String("Succeed"), Qt::CaseInsensitive) == 0;
}

bool saysFailed(const QString &status)
{
    return status.compare(QLatin1String("Failed"), Qt::CaseInsensitive) == 0;
}

// errno comes as a string and as a number. 0 for whatever is neither: what would have to be rounded or cut to
// be a code proves nothing.
int errorNumberOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(QLatin1String("errno"));
    return value.isString() ? value.toString().toInt() : value.toInt();
}

std::optional<QJsonObject> objectOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

bool isSmsId(const QString &text)
{
    return SmsId::parse(text).has_value();
}

// Before "version" was asked for, v1 sends what only looks like JSON: the three fields are picked out of it.
QString looseField(const QString &body, const QString &name)
{
    static const QRegularExpression field(QStringLiteral("\\b(\\w+)[\"']?\\s*[:=]\\s*[\"']?([^\"',}\\s&]+)"));
    for (auto found = field.match(body); found.hasMatch();
         found = field.match(body, found.capturedStart(2))) {
        if (found.captured(1).compare(name, Qt::CaseInsensitive) == 0)
            return foreignText(found.captured(2), maxForeignText);
    }
    return {};
}

} // namespace

QByteArray SSeriesProtocol::loginBody(const QString &username, const QString &password, quint16 reportPort)
{
    const QByteArray digest = QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
    // "version" asks for reports that are well-formed.
    return QJsonDocument(QJsonObject{{QStringLiteral("username"), username},
                                     {QStringLiteral("password"), QString::fromLatin1(digest)},
                                     {QStringLiteral("port"), QString::number(reportPort)},
                                     {QStringLiteral("version"), QStringLiteral("1.0.2")}})
        .toJson(QJsonDocument::Compact);
}

QByteArray SSeriesProtocol::smsBody(const SubmitRequest &request)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("trunk"), request.trunk},
                           {QStringLiteral("phonenumber"), request.number},
                           {QStringLiteral("message"), QString::fromLatin1(percentEncoded(request.text))}})
        .toJson(QJsonDocument::Compact);
}

SendErrorKind SSeriesProtocol::errorKindOf(int errorNumber)
{
    switch (errorNumber) {
    case 10003:
    case 20000:
    case 20001:
    case 20007:
    case 20008:
    case 20009:
    case 20011:
        return SendErrorKind::ConfigurationError;
    case 10004:
        return SendErrorKind::ParameterMissing;
    case 10026:
        return SendErrorKind::NoSuchTrunk;
    case 10027:
        return SendErrorKind::TrunkBusy;
    case 10028:
    case 10031:
        return SendErrorKind::NumberRefused;
    case 10030:
        return SendErrorKind::TextRefused;
    case 10032:
    case 20003:
        return SendErrorKind::WrongCredentials;
    case 20002:
        return SendErrorKind::LockedOut;
    case 20004:
    case 20005:
    case 20006:
        return SendErrorKind::TokenGone;
    case 20015:
        return SendErrorKind::AddressNotAllowed;
    case 30003:
        return SendErrorKind::PbxStarting;
    default:
        // 10029, 20010, 30001 and what no guide names: the PBX may have taken the message before it failed.
        return SendErrorKind::PbxFault;
    }
}

Result<QJsonObject, SendError> SSeriesProtocol::answerOf(const HttpOutcome &outcome)
{
    if (outcome.error.kind != SendErrorKind::None)
        return Failure<SendError>(outcome.error);
    const auto object = objectOf(outcome.body);
    if (!object)
        return Failure<SendError>(
            {SendErrorKind::AnswerNotUnderstood, 0, QStringLiteral("not a JSON object")});
    const QString status = textOf(*object, "status");
    if (saysSuccess(status))
        return *object;
    const int number = errorNumberOf(*object);
    if (!saysFailed(status) || number == 0)
        return Failure<SendError>(
            {SendErrorKind::AnswerNotUnderstood, number, QStringLiteral("no known status")});
    return Failure<SendError>({errorKindOf(number), number, {}});
}

Result<QString, SendError> SSeriesProtocol::tokenOf(const HttpOutcome &outcome)
{
    return answerOf(outcome).and_then([](const QJsonObject &answer) -> Result<QString, SendError> {
        const QString token = answer.value(QLatin1String("token")).toString();
        if (token.isEmpty())
            return Failure<SendError>({SendErrorKind::AnswerNotUnderstood, 0, QStringLiteral("no token")});
        return token;
    });
}

Result<QList<Trunk>, SendError> SSeriesProtocol::trunksOf(const HttpOutcome &outcome)
{
    return answerOf(outcome).and_then([](const QJsonObject &answer) -> Result<QList<Trunk>, SendError> {
        const QJsonValue value = answer.value(QLatin1String("trunklist"));
        // A PBX without trunks lists none; one that gives no list has not said that it has none.
        if (!value.isArray())
            return Failure<SendError>(
                {SendErrorKind::AnswerNotUnderstood, 0, QStringLiteral("no list of trunks")});
        QList<Trunk> trunks;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list) {
            const QJsonObject object = entry.toObject();
            Trunk trunk;
            trunk.name = textOf(object, "trunkname");
            trunk.type = textOf(object, "type", 20);
            trunk.stateText = textOf(object, "status", 60);
            trunk.state = trunkStateFromPbx(trunk.stateText);
            if (!trunk.name.isEmpty())
                trunks.append(trunk);
        }
        return trunks;
    });
}

Result<DeviceInfo, SendError> SSeriesProtocol::deviceInfoOf(const HttpOutcome &outcome)
{
    return answerOf(outcome).map([](const QJsonObject &answer) {
        const QJsonObject info = answer.value(QLatin1String("deviceinfo")).toObject();
        return DeviceInfo{textOf(info, "devicename"), textOf(info, "sn"), textOf(info, "firmwarever")};
    });
}

SubmitOutcome SSeriesProtocol::submitOutcomeOf(const HttpOutcome &outcome)
{
    using Kind = SubmitOutcome::Kind;
    if (!outcome.bodyLeft)
        return {Kind::NotSent, {}, outcome.error};
    const auto answer = answerOf(outcome);
    if (answer) {
        const QString smsId = textOf(*answer, "smsid");
        return {Kind::Accepted, isSmsId(smsId) ? smsId : QString(), {}};
    }
    const auto object = objectOf(outcome.body);
    const bool refused =
        outcome.error.kind == SendErrorKind::None && object && saysFailed(textOf(*object, "status"));
    if (!refused)
        return {Kind::AnswerLost, {}, answer.error()};
    if (errorNumberOf(*object) == 0 && isSmsId(textOf(*object, "smsid")))
        return {Kind::Refused, textOf(*object, "smsid"), {SendErrorKind::RefusedAfterAll, 0, {}}};
    // An errno that no guide documents, or one of a fault inside the PBX, proves nothing.
    const SendErrorKind kind = answer.error().kind;
    if (kind == SendErrorKind::PbxFault || kind == SendErrorKind::AnswerNotUnderstood)
        return {Kind::AnswerLost, {}, answer.error()};
    return {Kind::Refused, {}, answer.error()};
}

std::optional<DeliveryReport> SSeriesProtocol::reportOf(const QByteArray &body)
{
    QString about;
    QString status;
    DeliveryReport report;
    if (const auto object = objectOf(body)) {
        about = textOf(*object, "action");
        if (about.isEmpty())
            about = textOf(*object, "event");
        status = textOf(*object, "status");
        report.smsId = textOf(*object, "smsid");
        report.serialNumber = textOf(*object, "sn");
    } else {
        const QString loose = QString::fromUtf8(body.left(4096));
        about = looseField(loose, QStringLiteral("action"));
        if (about.isEmpty())
            about = looseField(loose, QStringLiteral("event"));
        status = looseField(loose, QStringLiteral("status"));
        report.smsId = looseField(loose, QStringLiteral("smsid"));
        report.serialNumber = looseField(loose, QStringLiteral("sn"));
    }
    if (about.compare(QLatin1String("sms-send"), Qt::CaseInsensitive) != 0 || !isSmsId(report.smsId))
        return std::nullopt;
    if (!saysSuccess(status) && !saysFailed(status))
        return std::nullopt;
    report.sent = saysSuccess(status);
    return report;
}
