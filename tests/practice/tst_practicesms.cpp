// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpConnection.h"
#include "app/http/HttpServer.h"
#include "app/practice/PracticePbx.h"
#include "tests/practice/PracticeClient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;

namespace {

const QString gsm1 = QStringLiteral("GSM-1");
const QString gsm2 = QStringLiteral("GSM-2");
const QString number = QStringLiteral("18396210850");

} // namespace

/// What becomes of messages at the practice PBX, over plain HTTP to be quick.
class tst_PracticeSms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageIsTakenAndReported();
    void theTextIsDecodedExactlyOnce_data();
    void theTextIsDecodedExactlyOnce();
    void everyWrongMessageGetsItsErrorNumber_data();
    void everyWrongMessageGetsItsErrorNumber();
    void aMessageNeedsAToken();
    void everyRequestWithATextIsCounted();
    void aModuleSendsOneMessageAtATime();
    void aLongMessageTakesLonger();
    void everySeventhSendFindsTheModuleBusy();
    void aNumberEndingInFourZeroesFails();
    void aReportIsRepeatedUntilItIsAnswered();
    void aReportIsGivenUpInTheEnd();
    void aReportWaitsForTheListener();
    void aReportGoesWhereTheLoginSaid();

private:
    void start(const PracticeOptions &options);
    [[nodiscard]] QString statusOf(const QString &trunk);

    std::unique_ptr<HttpServer> m_listener;
    QList<int> m_answers; ///< what the listener answers to the next reports; then 200
    QList<HttpRequest> m_reports;
    std::unique_ptr<PracticePbx> m_pbx;
    std::unique_ptr<PracticeClient> m_client;
};

void tst_PracticeSms::init()
{
    m_answers.clear();
    m_reports.clear();
    m_listener = std::make_unique<HttpServer>();
    QVERIFY(m_listener->listen(QHostAddress(QHostAddress::LocalHost), 0));
    connect(m_listener.get(), &HttpServer::requestReceived, this,
            [this](HttpConnection *connection, const HttpRequest &request) {
                m_reports.append(request);
                connection->answer(m_answers.isEmpty() ? 200 : m_answers.takeFirst());
            });
    start({.timeScale = 0.01});
}

void tst_PracticeSms::cleanup()
{
    m_client.reset();
    m_pbx.reset();
    m_listener.reset();
}

void tst_PracticeSms::start(const PracticeOptions &options)
{
    PracticeOptions plain = options;
    plain.plainHttp = true;
    m_pbx = std::make_unique<PracticePbx>(plain);
    QVERIFY(m_pbx->start());
    m_client = std::make_unique<PracticeClient>(m_pbx->port(), QByteArray());
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), m_listener->port()).outcome(),
             QStringLiteral("Success"));
}

QString tst_PracticeSms::statusOf(const QString &trunk)
{
    const QJsonArray trunks = m_client->post(QStringLiteral("trunklist/query"))["trunklist"].toArray();
    for (const QJsonValue &line : trunks)
        if (line[u"trunkname"].toString() == trunk)
            return line[u"status"].toString();
    return {};
}

void tst_PracticeSms::aMessageIsTakenAndReported()
{
    QSignalSpy taken(m_pbx.get(), &PracticePbx::smsTaken);
    QSignalSpy settled(m_pbx.get(), &PracticePbx::reportSettled);
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const auto answer = m_client->sendSms(gsm1, number, QStringLiteral("你好 "));
    const qint64 after = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(answer.outcome(), QStringLiteral("Success"));

    const QString smsId = answer["smsid"].toString();
    QCOMPARE(smsId.section(u'-', 0, 0), number);
    const qint64 time = smsId.section(u'-', 1).toLongLong();
    QVERIFY(before <= time && time <= after);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0], (QVariantList{gsm1, number, QStringLiteral("你好 "), smsId}));

    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled[0], (QVariantList{smsId, true}));
    QCOMPARE(m_reports.size(), 1);
    const HttpRequest &report = m_reports[0];
    QCOMPARE(report.method(), "POST");
    QCOMPARE(report.target(), "/");
    QCOMPARE(report.header("User-Agent"), "WebAPI");
    QCOMPARE(report.header("Content-Type"), "application/json");
    QCOMPARE(QJsonDocument::fromJson(report.body()).object(),
             (QJsonObject{{QStringLiteral("action"), QStringLiteral("sms-send")},
                          {QStringLiteral("status"), QStringLiteral("Success")},
                          {QStringLiteral("smsid"), smsId}}));
}

void tst_PracticeSms::theTextIsDecodedExactlyOnce_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("text");
    QTest::newRow("as the guide has it") << QStringLiteral("%E4%BD%A0%E5%A5%BD ") << QStringLiteral("你好 ");
    QTest::newRow("a percent sign") << QStringLiteral("100%25 sure") << QStringLiteral("100% sure");
    QTest::newRow("an encoded percent sign") << QStringLiteral("%252B") << QStringLiteral("%2B");
    QTest::newRow("a plus stays one") << QStringLiteral("1+1%2B1") << QStringLiteral("1+1+1");
    QTest::newRow("a line feed") << QStringLiteral("a%0Ab") << QStringLiteral("a\nb");
}

void tst_PracticeSms::theTextIsDecodedExactlyOnce()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, text);
    QCOMPARE(m_client
                 ->post(QStringLiteral("sms/send"), {{QStringLiteral("trunk"), gsm1},
                                                     {QStringLiteral("phonenumber"), number},
                                                     {QStringLiteral("message"), sent}})
                 .outcome(),
             QStringLiteral("Success"));
    QCOMPARE(m_pbx->sendRequests(), (QHash<QString, int>{{text, 1}}));
}

void tst_PracticeSms::everyWrongMessageGetsItsErrorNumber_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *body, const char *outcome) {
        QTest::newRow(name) << QByteArray(body) << QString(QLatin1StringView(outcome));
    };
    row("no trunk", R"({"phonenumber":"123","message":"a"})", "10004");
    row("blank trunk", R"({"trunk":" ","phonenumber":"123","message":"a"})", "10004");
    row("no number", R"({"trunk":"GSM-1","message":"a"})", "10004");
    row("no message", R"({"trunk":"GSM-1","phonenumber":"123"})", "10004");
    row("a number that is no string", R"({"trunk":"GSM-1","phonenumber":123,"message":"a"})", "10004");
    row("no such trunk", R"({"trunk":"GSM-9","phonenumber":"123","message":"a"})", "10026");
    row("a SIP trunk", R"({"trunk":"SIP-1","phonenumber":"123","message":"a"})", "10026");
    row("a trunk without SIM", R"({"trunk":"GSM-3","phonenumber":"123","message":"a"})", "10027");
    row("blank number", R"({"trunk":"GSM-1","phonenumber":"","message":"a"})", "10028");
    row("blank message", R"({"trunk":"GSM-1","phonenumber":"123","message":""})", "10030");
    row("a message of spaces", R"({"trunk":"GSM-1","phonenumber":"123","message":"%20%0A"})", "10030");
    row("two digits", R"({"trunk":"GSM-1","phonenumber":"12","message":"a"})", "10031");
    row("three digits", R"({"trunk":"GSM-1","phonenumber":"123","message":"a"})", "Success");
    row("twenty digits", R"({"trunk":"GSM-1","phonenumber":"+12345678901234567890","message":"a"})",
        "Success");
    row("twenty-one digits", R"({"trunk":"GSM-1","phonenumber":"123456789012345678901","message":"a"})",
        "10031");
    row("letters", R"({"trunk":"GSM-1","phonenumber":"abc","message":"a"})", "10031");
    row("spaces", R"({"trunk":"GSM-1","phonenumber":"183 9621","message":"a"})", "10031");
    row("a plus inside", R"({"trunk":"GSM-1","phonenumber":"123+45","message":"a"})", "10031");
    row("a line feed after it", R"({"trunk":"GSM-1","phonenumber":"12345\n","message":"a"})", "10031");
    row("Arabic-Indic digits", R"({"trunk":"GSM-1","phonenumber":"١٢٣٤","message":"a"})", "10031");
    row("a code", R"({"trunk":"GSM-1","phonenumber":"*21#","message":"a"})", "Success");
}

void tst_PracticeSms::everyWrongMessageGetsItsErrorNumber()
{
    QFETCH(const QByteArray, body);
    const auto answer = m_client->post(QStringLiteral("sms/send"), body);
    QCOMPARE(answer.httpStatus, 200);
    QTEST(answer.outcome(), "outcome");
}

void tst_PracticeSms::aMessageNeedsAToken()
{
    QSignalSpy taken(m_pbx.get(), &PracticePbx::smsTaken);
    m_client->token = QString();
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("20005"));
    m_client->token = QStringLiteral("48a7d7481a5355aa4fb5dc285edeb40e");
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("20004"));
    QVERIFY(taken.isEmpty());
}

void tst_PracticeSms::everyRequestWithATextIsCounted()
{
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("Success"));
    QCOMPARE(m_client->sendSms(QStringLiteral("GSM-3"), number, QStringLiteral("a")).outcome(),
             QStringLiteral("10027"));
    QCOMPARE(m_client->sendSms(gsm2, number, QStringLiteral("b")).outcome(), QStringLiteral("Success"));
    QCOMPARE(m_pbx->sendRequests(),
             (QHash<QString, int>{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 1}}));
}

void tst_PracticeSms::aModuleSendsOneMessageAtATime()
{
    start({.timeScale = 0.5}); // 1.5 s a segment
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("Success"));
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("b")).outcome(), QStringLiteral("10027"));
    QCOMPARE(statusOf(gsm1), QStringLiteral("Busy"));
    QCOMPARE(statusOf(gsm2), QStringLiteral("Idle"));
    QCOMPARE(m_client->sendSms(gsm2, number, QStringLiteral("b")).outcome(), QStringLiteral("Success"));
    QTRY_COMPARE(statusOf(gsm1), QStringLiteral("Idle"));
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("c")).outcome(), QStringLiteral("Success"));
}

void tst_PracticeSms::aLongMessageTakesLonger()
{
    start({.timeScale = 0.05}); // 150 ms a segment
    QSignalSpy settled(m_pbx.get(), &PracticePbx::reportSettled);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_client->sendSms(gsm1, number, QString(400, u'x')).outcome(), QStringLiteral("Success"));
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY2(clock.elapsed() >= 3 * 150 - 25, qPrintable(QString::number(clock.elapsed())));
}

void tst_PracticeSms::everySeventhSendFindsTheModuleBusy()
{
    const auto outcomes = [this](int sends) {
        QStringList list;
        for (int i = 0; i < sends; ++i) {
            QSignalSpy settled(m_pbx.get(), &PracticePbx::reportSettled);
            list += m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome();
            if (list.last() == QStringLiteral("Success") &&
                !QTest::qWaitFor([&] { return !settled.isEmpty(); }))
                return QStringList{QStringLiteral("not reported")};
        }
        return list;
    };
    const QString good = QStringLiteral("Success");
    start({.timeScale = 0.001});
    QCOMPARE(outcomes(8), (QStringList{good, good, good, good, good, good, QStringLiteral("10027"), good}));
    start({.timeScale = 0.001, .occasionalBusy = false});
    QCOMPARE(outcomes(8), QStringList(8, good));
}

void tst_PracticeSms::aNumberEndingInFourZeroesFails()
{
    const auto answer = m_client->sendSms(gsm1, QStringLiteral("17155550000"), QStringLiteral("a"));
    QCOMPARE(answer.outcome(), QStringLiteral("Success"));
    QTRY_COMPARE(m_reports.size(), 1);
    const QJsonObject report = QJsonDocument::fromJson(m_reports[0].body()).object();
    QCOMPARE(report.value(u"status").toString(), QStringLiteral("Failed"));
    QCOMPARE(report.value(u"smsid"), answer["smsid"]);
}

void tst_PracticeSms::aReportIsRepeatedUntilItIsAnswered()
{
    m_answers = {500, 404, 202};
    QSignalSpy settled(m_pbx.get(), &PracticePbx::reportSettled);
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("Success"));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled[0][1].toBool(), true);
    QCOMPARE(m_reports.size(), 4);
    QCOMPARE(m_reports[3].body(), m_reports[0].body());
    QVERIFY(!settled.wait(200)); // four times the interval: it is not sent again
    QCOMPARE(m_reports.size(), 4);
}

void tst_PracticeSms::aReportIsGivenUpInTheEnd()
{
    start({.timeScale = 0.005, .reportTries = 3});
    m_answers = QList<int>(50, 500);
    QSignalSpy settled(m_pbx.get(), &PracticePbx::reportSettled);
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("Success"));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled[0][1].toBool(), false);
    QCOMPARE(m_reports.size(), 3);
}

void tst_PracticeSms::aReportWaitsForTheListener()
{
    start({.timeScale = 0.01, .reportTries = 1000});
    const quint16 port = m_listener->port();
    m_listener->close();
    QSignalSpy settled(m_pbx.get(), &PracticePbx::reportSettled);
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("Success"));
    QTRY_COMPARE(statusOf(gsm1), QStringLiteral("Idle")); // sent, and first reported to a closed port
    QVERIFY(m_listener->listen(QHostAddress(QHostAddress::LocalHost), port));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled[0][1].toBool(), true);
}

void tst_PracticeSms::aReportGoesWhereTheLoginSaid()
{
    QCOMPARE(m_client
                 ->logIn(m_pbx->username(), m_pbx->password(), m_listener->port(),
                         {{QStringLiteral("url"), QStringLiteral("pbx/reports")}})
                 .outcome(),
             QStringLiteral("Success"));
    QCOMPARE(m_client->sendSms(gsm1, number, QStringLiteral("a")).outcome(), QStringLiteral("Success"));
    QTRY_COMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports[0].target(), "/pbx/reports");
}

QTEST_GUILESS_MAIN(tst_PracticeSms)
#include "tst_practicesms.moc"
