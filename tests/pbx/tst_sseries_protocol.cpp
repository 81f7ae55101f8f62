// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/SSeriesProtocol.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Error = SendErrorKind;
using Kind = SubmitOutcome::Kind;

Q_DECLARE_METATYPE(SendErrorKind)
Q_DECLARE_METATYPE(SubmitOutcome::Kind)

namespace {

const QByteArray smsId = "18396210850-1502874159";

HttpOutcome answered(const QByteArray &body)
{
    return {.bodyLeft = true, .httpStatus = 200, .body = body};
}

struct Documented
{
    int number;
    Error kind;
    Kind outcome; ///< of a send
};
constexpr Documented documented[] = {
    {10003, Error::ConfigurationError, Kind::Refused},
    {10004, Error::ParameterMissing, Kind::Refused},
    {10026, Error::NoSuchTrunk, Kind::Refused},
    {10027, Error::TrunkBusy, Kind::Refused},
    {10028, Error::NumberRefused, Kind::Refused},
    {10029, Error::PbxFault, Kind::AnswerLost},
    {10030, Error::TextRefused, Kind::Refused},
    {10031, Error::NumberRefused, Kind::Refused},
    {10032, Error::WrongCredentials, Kind::Refused},
    {20000, Error::ConfigurationError, Kind::Refused},
    {20001, Error::ConfigurationError, Kind::Refused},
    {20002, Error::LockedOut, Kind::Refused},
    {20003, Error::WrongCredentials, Kind::Refused},
    {20004, Error::TokenGone, Kind::Refused},
    {20005, Error::TokenGone, Kind::Refused},
    {20006, Error::TokenGone, Kind::Refused},
    {20007, Error::ConfigurationError, Kind::Refused},
    {20008, Error::ConfigurationError, Kind::Refused},
    {20009, Error::ConfigurationError, Kind::Refused},
    {20010, Error::PbxFault, Kind::AnswerLost},
    {20011, Error::ConfigurationError, Kind::Refused},
    {20015, Error::AddressNotAllowed, Kind::Refused},
    {30001, Error::PbxFault, Kind::AnswerLost},
    {30003, Error::PbxStarting, Kind::Refused},
    // Nobody documented these.
    {1, Error::PbxFault, Kind::AnswerLost},
    {10099, Error::PbxFault, Kind::AnswerLost},
    {-10027, Error::PbxFault, Kind::AnswerLost},
    {2147483647, Error::PbxFault, Kind::AnswerLost},
};

} // namespace

class TestSSeriesProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoginSendsTheDigestAndNeverThePassword();
    void aMessageIsEncodedExactlyOnce();
    void everyErrnoIsUnderstoodHoweverItIsWritten_data();
    void everyErrnoIsUnderstoodHoweverItIsWritten();
    void aSendIsAcceptedInBothSpellings_data();
    void aSendIsAcceptedInBothSpellings();
    void failedWithASmsIdIsTheMessagesEnd();
    void onlyProofIsAnythingButAnswerLost_data();
    void onlyProofIsAnythingButAnswerLost();
    void whatNeverLeftIsNotSentWhateverElseIsSaid();
    void transportErrorsAfterTheFirstByteLoseTheAnswer_data();
    void transportErrorsAfterTheFirstByteLoseTheAnswer();
    void aTokenIsTakenFromALogin();
    void trunksAreReadAndNonsenseIsPassedOver();
    void foreignTextsAreCut();
    void theDeviceIsRead();
    void reportsAreRead_data();
    void reportsAreRead();
    void whatIsNoReportIsNone_data();
    void whatIsNoReportIsNone();
};

void TestSSeriesProtocol::aLoginSendsTheDigestAndNeverThePassword()
{
    const QString password = QStringLiteral("päss \"word\"");
    const QByteArray body = SSeriesProtocol::loginBody(QStringLiteral("api"), password, 8260);
    const QJsonObject login = QJsonDocument::fromJson(body).object();
    QCOMPARE(login.value(QStringLiteral("username")).toString(), QStringLiteral("api"));
    QCOMPARE(
        login.value(QStringLiteral("password")).toString(),
        QString::fromLatin1(QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex()));
    QCOMPARE(login.value(QStringLiteral("port")), QJsonValue(QStringLiteral("8260")));
    QCOMPARE(login.value(QStringLiteral("version")), QJsonValue(QStringLiteral("1.0.2")));
    QVERIFY(!body.contains("word\\\""));
}

void TestSSeriesProtocol::aMessageIsEncodedExactlyOnce()
{
    const QByteArray body =
        SSeriesProtocol::smsBody({1, QStringLiteral("GSM-\"trunk\""), QStringLiteral("18396210850"),
                                  QStringLiteral("你好 +100%\n\"")});
    const QJsonObject sms = QJsonDocument::fromJson(body).object();
    QCOMPARE(sms.keys(), (QStringList{QStringLiteral("message"), QStringLiteral("phonenumber"),
                                      QStringLiteral("trunk")}));
    QCOMPARE(sms.value(QStringLiteral("trunk")).toString(), QStringLiteral("GSM-\"trunk\""));
    QCOMPARE(sms.value(QStringLiteral("phonenumber")).toString(), QStringLiteral("18396210850"));
    QCOMPARE(sms.value(QStringLiteral("message")).toString(),
             QStringLiteral("%E4%BD%A0%E5%A5%BD%20%2B100%25%0A%22"));
}

void TestSSeriesProtocol::everyErrnoIsUnderstoodHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("number");
    QTest::addColumn<SendErrorKind>("error");
    QTest::addColumn<SubmitOutcome::Kind>("outcome");

    for (const Documented &each : documented) {
        const QByteArray number = QByteArray::number(each.number);
        QTest::addRow("%d as a string", each.number) << R"({"status":"Failed","errno":")" + number + R"("})"
                                                     << each.number << each.kind << each.outcome;
        QTest::addRow("%d as a number", each.number)
            << R"({"status":"failed","errno":)" + number + "}" << each.number << each.kind << each.outcome;
    }
}

void TestSSeriesProtocol::everyErrnoIsUnderstoodHoweverItIsWritten()
{
    QFETCH(QByteArray, body);
    QFETCH(int, number);
    QFETCH(SendErrorKind, error);
    QCOMPARE(SSeriesProtocol::errorKindOf(number), error);
    const auto answer = SSeriesProtocol::answerOf(answered(body));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, error);
    QCOMPARE(answer.error().code, number);
    const SubmitOutcome outcome = SSeriesProtocol::submitOutcomeOf(answered(body));
    QTEST(outcome.kind, "outcome");
    QCOMPARE(outcome.error.kind, error);
    QCOMPARE(outcome.error.code, number);
}

void TestSSeriesProtocol::aSendIsAcceptedInBothSpellings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("id");

    QTest::newRow("Success") << R"({"status":"Success","smsid":")" + smsId + R"("})" << smsId;
    QTest::newRow("Succeed") << R"({"status":"Succeed","smsid":")" + smsId + R"("})" << smsId;
    QTest::newRow("lower case") << R"({"status":"success","smsid":")" + smsId + R"("})" << smsId;
    QTest::newRow("more fields than known")
        << R"({"x":[1],"smsid":")" + smsId + R"(","status":"Success","errno":null})" << smsId;
    QTest::newRow("a number as it is dialled")
        << QByteArray(R"({"status":"Success","smsid":"+49*1#-1502874159"})")
        << QByteArray("+49*1#-1502874159");
    // Taken, but no report can be told to be its own.
    QTest::newRow("no id") << QByteArray(R"({"status":"Success"})") << QByteArray();
    QTest::newRow("an id that is none")
        << QByteArray(R"({"status":"Success","smsid":"<b>1</b>"})") << QByteArray();
    QTest::newRow("an id with a line end")
        << R"({"status":"Success","smsid":")" + smsId + R"(\n"})" << QByteArray();
    QTest::newRow("an id that is a number")
        << QByteArray(R"({"status":"Success","smsid":7})") << QByteArray();
}

void TestSSeriesProtocol::aSendIsAcceptedInBothSpellings()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, id);
    const SubmitOutcome outcome = SSeriesProtocol::submitOutcomeOf(answered(body));
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.smsId, QString::fromLatin1(id));
    QCOMPARE(outcome.error, SendError{});
}

void TestSSeriesProtocol::failedWithASmsIdIsTheMessagesEnd()
{
    const SubmitOutcome outcome =
        SSeriesProtocol::submitOutcomeOf(answered(R"({"status":"Failed","smsid":")" + smsId + R"("})"));
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error.kind, Error::RefusedAfterAll);
    QCOMPARE(outcome.smsId, QString::fromLatin1(smsId));
}

void TestSSeriesProtocol::onlyProofIsAnythingButAnswerLost_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a captive portal") << QByteArray("<html><body>Welcome, please log in</body></html>");
    QTest::newRow("cut short") << QByteArray(R"({"status":"Succ)");
    QTest::newRow("cut short behind a refusal") << QByteArray(R"({"status":"Failed","errno":"10027")");
    QTest::newRow("an array") << QByteArray(R"([{"status":"Failed","errno":"10027"}])");
    QTest::newRow("a text") << QByteArray(R"("Failed")");
    QTest::newRow("no status") << QByteArray(R"({"errno":"10027"})");
    QTest::newRow("an unknown status") << QByteArray(R"({"status":"Queued","errno":"10027"})");
    QTest::newRow("a status that is no text") << QByteArray(R"({"status":0,"errno":"10027"})");
    QTest::newRow("Failed without a reason") << QByteArray(R"({"status":"Failed"})");
    QTest::newRow("errno empty") << QByteArray(R"({"status":"Failed","errno":""})");
    QTest::newRow("errno null") << QByteArray(R"({"status":"Failed","errno":null})");
    QTest::newRow("errno 0") << QByteArray(R"({"status":"Failed","errno":0})");
    QTest::newRow("errno with a letter") << QByteArray(R"({"status":"Failed","errno":"10027x"})");
    QTest::newRow("errno with a fraction") << QByteArray(R"({"status":"Failed","errno":10026.7})");
    QTest::newRow("errno beyond all numbers") << QByteArray(R"({"status":"Failed","errno":1e300})");
    QTest::newRow("errno beyond all numbers by far, which wraps to 10027")
        << QByteArray(R"({"status":"Failed","errno":4294977323})");
    QTest::newRow("errno in a list") << QByteArray(R"({"status":"Failed","errno":[10027]})");
    QTest::newRow("errno true") << QByteArray(R"({"status":"Failed","errno":true})");
    QTest::newRow("Failed with an id that is none") << QByteArray(R"({"status":"Failed","smsid":"x"})");
    QTest::newRow("very deep") << QByteArray(100000, '[');
    QTest::newRow("not UTF-8") << QByteArray(
        "{\"status\":\"Failed\",\"errno\":\"10027\",\"x\":\"\xff\xfe\"}");
}

void TestSSeriesProtocol::onlyProofIsAnythingButAnswerLost()
{
    QFETCH(QByteArray, body);
    const SubmitOutcome outcome = SSeriesProtocol::submitOutcomeOf(answered(body));
    QCOMPARE(outcome.kind, Kind::AnswerLost);
    QVERIFY(outcome.error.kind != Error::None);
    QVERIFY(outcome.smsId.isEmpty());
}

void TestSSeriesProtocol::whatNeverLeftIsNotSentWhateverElseIsSaid()
{
    for (const Error error :
         {Error::Unreachable, Error::TlsFailed, Error::CertificateChanged, Error::DiskRefused}) {
        const SubmitOutcome outcome =
            SSeriesProtocol::submitOutcomeOf({.bodyLeft = false, .error = {error, 0, {}}});
        QCOMPARE(outcome.kind, Kind::NotSent);
        QCOMPARE(outcome.error.kind, error);
    }
}

void TestSSeriesProtocol::transportErrorsAfterTheFirstByteLoseTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<SendErrorKind>("error");

    QTest::newRow("lost") << 0 << Error::AnswerLost;
    QTest::newRow("unreachable after all") << 0 << Error::Unreachable;
    QTest::newRow("redirect") << 307 << Error::ConfigurationError;
    QTest::newRow("not found") << 404 << Error::AnswerNotUnderstood;
    QTest::newRow("server error") << 500 << Error::PbxFault;
}

void TestSSeriesProtocol::transportErrorsAfterTheFirstByteLoseTheAnswer()
{
    QFETCH(int, status);
    QFETCH(SendErrorKind, error);
    // Whatever the body says: it did not come the way a PBX answers.
    for (const QByteArray &body : {QByteArray(), QByteArray(R"({"status":"Failed","errno":"10027"})"),
                                   R"({"status":"Success","smsid":")" + smsId + R"("})"}) {
        const SubmitOutcome outcome = SSeriesProtocol::submitOutcomeOf(
            {.bodyLeft = true, .httpStatus = status, .body = body, .error = {error, status, {}}});
        QCOMPARE(outcome.kind, Kind::AnswerLost);
        QCOMPARE(outcome.error.kind, error);
    }
}

void TestSSeriesProtocol::aTokenIsTakenFromALogin()
{
    const auto token = [](const QByteArray &body) {
        return SSeriesProtocol::tokenOf(answered(body));
    };
    QCOMPARE(token(R"({"status":"Success","token":"48a7d748"})").value(), QStringLiteral("48a7d748"));
    QCOMPARE(token(R"({"status":"Success"})").error().kind, Error::AnswerNotUnderstood);
    QCOMPARE(token(R"({"status":"Success","token":""})").error().kind, Error::AnswerNotUnderstood);
    QCOMPARE(token(R"({"status":"Success","token":7})").error().kind, Error::AnswerNotUnderstood);
    QCOMPARE(token(R"({"status":"Failed","errno":"20003","token":"x"})").error().kind,
             Error::WrongCredentials);
    QCOMPARE(token("<html>").error().kind, Error::AnswerNotUnderstood);
}

void TestSSeriesProtocol::trunksAreReadAndNonsenseIsPassedOver()
{
    const auto trunks = SSeriesProtocol::trunksOf(answered(R"({"status":"Success","trunklist":[
        {"trunkname":"GSM2-7","status":"No SIM","type":"GSM","port":"Span2-Port7"}, 7, null, [], {},
        {"trunkname":"","type":"GSM"}, {"trunkname":"SIP-142","status":"Registered","type":"SIP"}]})"));
    QVERIFY(trunks.has_value());
    QCOMPARE(trunks->size(), 2);
    QCOMPARE(trunks->at(0), (Trunk{QStringLiteral("GSM2-7"), QStringLiteral("GSM"), TrunkState::NoSim,
                                   QStringLiteral("No SIM")}));
    QCOMPARE(trunks->at(1).name, QStringLiteral("SIP-142"));
    QCOMPARE(trunks->at(1).state, TrunkState::Unknown);
    QVERIFY(SSeriesProtocol::trunksOf(answered(R"({"status":"Success","trunklist":[]})"))->isEmpty());
    QVERIFY(!SSeriesProtocol::trunksOf(answered(R"({"status":"Failed","errno":"20004"})")).has_value());
}

void TestSSeriesProtocol::foreignTextsAreCut()
{
    const QByteArray endless(5000, 'x');
    const auto trunks = SSeriesProtocol::trunksOf(
        answered(R"({"status":"Success","trunklist":[{"trunkname":")" + endless + R"(","status":")" +
                 endless + R"(","type":")" + endless + R"("}]})"));
    QVERIFY(trunks.has_value());
    QCOMPARE(trunks->constFirst().name.size(), 300);
    QCOMPARE(trunks->constFirst().stateText.size(), 60);
    QCOMPARE(trunks->constFirst().type.size(), 20);
}

void TestSSeriesProtocol::theDeviceIsRead()
{
    const auto device = SSeriesProtocol::deviceInfoOf(answered(
        R"({"status":"Success","deviceinfo":{"devicename":"Yeastar S100","sn":"369364835218","firmwarever":"30.5.0.19"}})"));
    QVERIFY(device.has_value());
    QCOMPARE(*device, (DeviceInfo{QStringLiteral("Yeastar S100"), QStringLiteral("369364835218"),
                                  QStringLiteral("30.5.0.19")}));
}

void TestSSeriesProtocol::reportsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("serialNumber");

    const QString none;
    const QString serial = QStringLiteral("369451090405");
    QTest::newRow("v1") << R"({"action":"sms-send","status":"Success","smsid":")" + smsId + R"("})" << true
                        << none;
    QTest::newRow("v1, the other spelling")
        << R"({"action":"sms-send","status":"Succeed","smsid":")" + smsId + R"("})" << true << none;
    QTest::newRow("v1, failed") << R"({"action":"sms-send","status":"Failed","smsid":")" + smsId + R"("})"
                                << false << none;
    QTest::newRow("v2") << R"({"event":"sms-send","status":"Success","smsid":")" + smsId +
                               R"(","sn":"369451090405"})"
                        << true << serial;
    QTest::newRow("both names for its kind")
        << R"({"action":"sms-send","event":"sms-send","status":"Success","smsid":")" + smsId + R"("})" << true
        << none;
    QTest::newRow("with a byte order mark")
        << "\xEF\xBB\xBF{\"action\":\"sms-send\",\"status\":\"Success\",\"smsid\":\"" + smsId + "\"}" << true
        << none;
    QTest::newRow("ill-formed: a comma too many")
        << R"({"action":"sms-send","status":"Failed","smsid":")" + smsId + R"(",})" << false << none;
    QTest::newRow("ill-formed: no braces")
        << R"("action":"sms-send","status":"Success","smsid":")" + smsId + R"(","sn":"369451090405")" << true
        << serial;
    QTest::newRow("ill-formed: no quotes")
        << "{action:sms-send,status:Success,smsid:" + smsId + "}" << true << none;
    QTest::newRow("ill-formed: single quotes")
        << "{'action':'sms-send','status':'Failed','smsid':'" + smsId + "'}" << false << none;
    QTest::newRow("ill-formed: lines")
        << "{\n\"action\" : \"sms-send\"\n\"status\" : \"Success\"\n\"smsid\" : \"" + smsId + "\"\n"
        << true << none;
    QTest::newRow("ill-formed: v2") << "event=sms-send&status=Success&smsid=" + smsId << true << none;
    QTest::newRow("ill-formed: cut short behind what counts")
        << R"({"action":"sms-send","status":"Success","smsid":")" + smsId + R"(","s)" << true << none;
}

void TestSSeriesProtocol::reportsAreRead()
{
    QFETCH(QByteArray, body);
    const auto report = SSeriesProtocol::reportOf(body);
    QVERIFY(report.has_value());
    QCOMPARE(report->smsId, QString::fromLatin1(smsId));
    QTEST(report->sent, "sent");
    QTEST(report->serialNumber, "serialNumber");
}

void TestSSeriesProtocol::whatIsNoReportIsNone_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a start") << QByteArray(R"({"action":"BootUp","sn":"369364835218"})");
    QTest::newRow("a call") << QByteArray(R"({"event":"ANSWER","callid":"1","sn":"369364835218"})");
    QTest::newRow("a received SMS") << R"({"event":"sms-receive","status":"Success","smsid":")" + smsId +
                                           R"("})";
    QTest::newRow("no smsid") << QByteArray(R"({"action":"sms-send","status":"Success"})");
    QTest::newRow("a smsid that is none")
        << QByteArray(R"({"action":"sms-send","status":"Success","smsid":"1 OR 1"})");
    QTest::newRow("no status") << R"({"action":"sms-send","smsid":")" + smsId + R"("})";
    QTest::newRow("an unknown status")
        << R"({"action":"sms-send","status":"Pending","smsid":")" + smsId + R"("})";
    QTest::newRow("two kinds at once")
        << R"({"action":"BootUp","event":"sms-send","status":"Success","smsid":")" + smsId + R"("})";
    QTest::newRow("a smsid cut short")
        << QByteArray(R"({"action":"sms-send","status":"Success","smsid":"1839621085)");
    QTest::newRow("the words in another field")
        << R"({"note":"action sms-send","status":"Success","smsid":")" + smsId + R"(",})";
    QTest::newRow("noise") << QByteArray(60000, '\x80');
}

void TestSSeriesProtocol::whatIsNoReportIsNone()
{
    QFETCH(QByteArray, body);
    QVERIFY(!SSeriesProtocol::reportOf(body).has_value());
}

QTEST_GUILESS_MAIN(TestSSeriesProtocol)
#include "tst_sseries_protocol.moc"
