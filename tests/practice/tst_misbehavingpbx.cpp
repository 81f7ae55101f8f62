// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpConnection.h"
#include "app/http/HttpServer.h"
#include "tests/practice/PracticeClient.h"
#include "tests/support/MisbehavingPbx.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <memory>

namespace {

const QString trunk = QStringLiteral("GSM-1");
const QString number = QStringLiteral("18396210850");
const QString text = QStringLiteral("100% sure");

/// One POST on one connection, as it is: no access manager that might repeat it. Also keeps how it ended.
class RawPost
{
public:
    RawPost(const MisbehavingPbx &pbx, const QString &token)
    {
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
                         [this](const QList<QSslError> &errors) { m_socket.ignoreSslErrors(errors); });
        const QByteArray body = R"({"trunk":"GSM-1","phonenumber":"18396210850","message":"100%25%20sure"})";
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), pbx.port());
        m_socket.write("POST /api/v1.0.1/sms/send?token=" + token.toUtf8() +
                       " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size()) +
                       "\r\n\r\n" + body);
    }
    [[nodiscard]] bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] QByteArray answer() { return m_socket.peek(m_socket.bytesAvailable()); }

private:
    QSslSocket m_socket;
};

} // namespace

Q_DECLARE_METATYPE(Step)

/// The tests' own instrument has to be right before anything is measured with it.
class tst_MisbehavingPbx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersProperlyUnlessTold();
    void misbehavesAsTold_data();
    void misbehavesAsTold();
    void hangsUntilTheClientLeaves();
    void aScriptIsFollowedThenTheDefault();
    void anAccessManagerRepeatsWhatTheServerCutOff();
    void otherCallsCanMisbehaveToo();
    void forgottenTokensAreRefused();
    void aStalledServerReadsNothing();
    void aSwappedCertificateIsAnother();
    void comesBackAtTheSamePort();
    void pushesReportsFromAnyAddress();
    void aReportCanOvertakeTheAnswer();

private:
    [[nodiscard]] QString send() { return m_client->sendSms(trunk, number, text).outcome(); }

    std::unique_ptr<MisbehavingPbx> m_pbx;
    std::unique_ptr<PracticeClient> m_client;
};

void tst_MisbehavingPbx::init()
{
    m_pbx = std::make_unique<MisbehavingPbx>();
    m_pbx->setClock([] { return 1502874159; });
    QVERIFY(m_pbx->start());
    m_client = std::make_unique<PracticeClient>(m_pbx->port(), m_pbx->certificateSha256());
    QCOMPARE(m_client->logIn(QStringLiteral("api"), QStringLiteral("any"), 8260).outcome(),
             QStringLiteral("Success"));
}

void tst_MisbehavingPbx::answersProperlyUnlessTold()
{
    const auto answer = m_client->sendSms(trunk, number, text);
    QCOMPARE(answer.outcome(), QStringLiteral("Success"));
    QCOMPARE(answer["smsid"].toString(), QStringLiteral("18396210850-1502874159"));
    QCOMPARE(m_client->post(QStringLiteral("trunklist/query"))["trunklist"].toArray().size(), 2);
    QCOMPARE(m_client->post(QStringLiteral("heartbeat")).outcome(), QStringLiteral("Success"));
    QCOMPARE(m_client->post(QStringLiteral("deviceinfo/query"))["deviceinfo"][u"sn"].toString(),
             QStringLiteral("369364835218"));
    QCOMPARE(m_client->post(QStringLiteral("nonsense")).outcome(), QStringLiteral("10003"));
    QCOMPARE(m_pbx->posts(text), 1);
    QCOMPARE(m_pbx->posts(), 1);
    QCOMPARE(m_pbx->logins(), 1);
    QCOMPARE(m_pbx->requests(MisbehavingPbx::Call::Heartbeat), 1);
    QCOMPARE(m_pbx->totalConnections(), 6);
    QCOMPARE(m_pbx->reportPort(), quint16(8260));
    QCOMPARE(m_pbx->smsIds(), QList<QString>{QStringLiteral("18396210850-1502874159")});
    QVERIFY(m_pbx->lastBody(MisbehavingPbx::Call::SmsSend).contains("100%25%20sure"));
    QVERIFY(m_pbx->lastHeader(MisbehavingPbx::Call::SmsSend).startsWith("POST /api/v1.0.1/sms/send?token="));
}

void tst_MisbehavingPbx::misbehavesAsTold_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("end");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray right = R"({"smsid":"18396210850-1502874159","status":"Success"})";
    const auto row = [](const char *name, const Step &step, const QByteArray &beginning,
                        const QByteArray &end) {
        QTest::newRow(name) << step << beginning << end;
    };
    row("answer", Misbehaviour::Answer, ok, right);
    row("partial status line", Misbehaviour::PartialStatusLine, "HTTP/1.1 2", "HTTP/1.1 2");
    row("partial headers", Misbehaviour::PartialHeaders, ok, "Content-T");
    row("partial body", Misbehaviour::PartialBody, ok, right.chopped(right.size() / 2));
    row("slow", Step::slowly(1), ok, right);
    row("html", Misbehaviour::Html, ok, "</html>");
    row("redirect", Misbehaviour::Redirect, "HTTP/1.1 307 Temporary Redirect\r\n", "</html>");
    row("redirect 302", Step::redirect(302), "HTTP/1.1 302 Found\r\n", "</html>");
    row("401", Misbehaviour::Unauthorized401, "HTTP/1.1 401 ", "</html>");
    row("wrong types", Misbehaviour::WrongTypes, ok, R"("trunklist":"none"})");
    row("huge", Step(Misbehaviour::HugeJson, 300'000), ok, "xxxx\"}");
    row("deep", Misbehaviour::DeepJson, ok, "]]]]}");
    row("500", Misbehaviour::HttpError500, "HTTP/1.1 500 ", "</html>");
    row("empty", Misbehaviour::EmptyBody, ok, "Content-Length: 0\r\n\r\n");
    row("refused", Step::refuse(10027), ok, R"({"status":"Failed","errno":"10027"})");
    row("refused with a number", Step::refuseWithNumber(10031), ok, R"({"status":"Failed","errno":10031})");
    row("any JSON", Step::json("[1]"), ok, "\r\n\r\n[1]");
    row("closed", Misbehaviour::ReadThenClose, {}, {});
    row("reset", Misbehaviour::ResetAfterReading, {}, {});
}

void tst_MisbehavingPbx::misbehavesAsTold()
{
    QFETCH(const Step, step);
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, end);
    m_pbx->script({step});
    RawPost post(*m_pbx, m_client->token);
    QTRY_VERIFY(post.isOver());
    QVERIFY2(post.answer().startsWith(beginning), post.answer().constData());
    QVERIFY2(post.answer().endsWith(end), post.answer().constData());
    QCOMPARE(post.answer().isEmpty(), beginning.isEmpty());
    QCOMPARE(m_pbx->posts(text), 1);
}

void tst_MisbehavingPbx::hangsUntilTheClientLeaves()
{
    m_pbx->script({Misbehaviour::Hang});
    QSignalSpy posted(m_pbx.get(), &MisbehavingPbx::smsPosted);
    RawPost post(*m_pbx, m_client->token);
    QVERIFY(posted.wait());
    QCOMPARE(posted[0], (QVariantList{number, text}));
    QVERIFY(!posted.wait(100));
    QVERIFY(!post.isOver());
    QVERIFY(post.answer().isEmpty());
    m_pbx->stop();
    QTRY_VERIFY(post.isOver());
}

void tst_MisbehavingPbx::aScriptIsFollowedThenTheDefault()
{
    m_pbx->script({Step::refuse(10027), Misbehaviour::Answer});
    m_pbx->setDefault(Step::refuse(10026));
    QCOMPARE(send(), QStringLiteral("10027"));
    QCOMPARE(send(), QStringLiteral("Success"));
    QCOMPARE(send(), QStringLiteral("10026"));
    QCOMPARE(send(), QStringLiteral("10026"));
    QCOMPARE(m_pbx->posts(text), 4);
    QCOMPARE(m_pbx->smsIds().size(), 1);
}

void tst_MisbehavingPbx::anAccessManagerRepeatsWhatTheServerCutOff()
{
    // Not what is wanted, but what this instrument is here to show: one post() is not one POST.
    m_pbx->setDefault(Misbehaviour::ReadThenClose);
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QStringLiteral("https://127.0.0.1:%1/api/v1.0.1/sms/send?token=%2")
                                     .arg(m_pbx->port())
                                     .arg(m_client->token)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, R"({"message":"100%25%20sure"})"));
    connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
            qOverload<const QList<QSslError> &>(&QNetworkReply::ignoreSslErrors));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY(m_pbx->posts(text) > 1);
}

void tst_MisbehavingPbx::otherCallsCanMisbehaveToo()
{
    m_pbx->script(MisbehavingPbx::Call::Login, {Step::refuse(20003)});
    m_pbx->script(MisbehavingPbx::Call::TrunkList, {Misbehaviour::HttpError500});
    QCOMPARE(m_client->post(QStringLiteral("trunklist/query")).httpStatus, 500);
    QCOMPARE(m_client->logIn(QStringLiteral("api"), QStringLiteral("any"), 1).outcome(),
             QStringLiteral("20003"));
    QCOMPARE(m_pbx->reportPort(), quint16(8260));
}

void tst_MisbehavingPbx::forgottenTokensAreRefused()
{
    m_pbx->script({Step::refuse(10027)});
    m_pbx->forgetTokens();
    QCOMPARE(send(), QStringLiteral("20004"));
    QCOMPARE(m_client->logIn(QStringLiteral("api"), QStringLiteral("any"), 8260).outcome(),
             QStringLiteral("Success"));
    QCOMPARE(send(), QStringLiteral("10027"));
    QCOMPARE(m_pbx->posts(text), 2);
}

void tst_MisbehavingPbx::aStalledServerReadsNothing()
{
    m_pbx->setStalled(true);
    const int before = m_pbx->totalConnections();
    RawPost post(*m_pbx, m_client->token);
    QTRY_COMPARE(m_pbx->totalConnections(), before + 1);
    QSignalSpy read(m_pbx.get(), &MisbehavingPbx::requestRead);
    QVERIFY(!read.wait(100));
    QVERIFY(!post.isOver());
}

void tst_MisbehavingPbx::aSwappedCertificateIsAnother()
{
    const QByteArray before = m_pbx->certificateSha256();
    m_pbx->swapCertificate();
    QVERIFY(m_pbx->certificateSha256() != before);
    PracticeClient careful(m_pbx->port(), before);
    QCOMPARE(careful.logIn(QStringLiteral("api"), QStringLiteral("any"), 1).error,
             QAbstractSocket::SslHandshakeFailedError);
    QCOMPARE(m_pbx->logins(), 1);
}

void tst_MisbehavingPbx::comesBackAtTheSamePort()
{
    m_pbx->stop();
    QCOMPARE(m_client->post(QStringLiteral("heartbeat")).error, QAbstractSocket::ConnectionRefusedError);
    QVERIFY(m_pbx->start(m_pbx->port()));
    QCOMPARE(m_client->post(QStringLiteral("heartbeat")).outcome(), QStringLiteral("Success"));
}

void tst_MisbehavingPbx::pushesReportsFromAnyAddress()
{
    HttpServer listener;
    QVERIFY(listener.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QList<HttpRequest> heard;
    QList<QHostAddress> from;
    connect(&listener, &HttpServer::requestReceived, this,
            [&](HttpConnection *connection, const HttpRequest &request) {
                heard.append(request);
                from.append(connection->peerAddress());
                connection->answer(200);
            });
    QCOMPARE(m_client->logIn(QStringLiteral("api"), QStringLiteral("any"), listener.port()).outcome(),
             QStringLiteral("Success"));
    QSignalSpy answered(m_pbx.get(), &MisbehavingPbx::reportAnswered);

    m_pbx->report(QStringLiteral("123-456"), true);
    QVERIFY(answered.wait());
    QCOMPARE(answered[0][0].toInt(), 200);
    QCOMPARE(heard[0].body(), QByteArray(R"({"action":"sms-send","smsid":"123-456","status":"Success"})"));
    QCOMPARE(from[0], QHostAddress(QHostAddress::LocalHost));

    const QHostAddress stranger(QStringLiteral("127.0.0.2"));
    m_pbx->pushReport("{bad", stranger);
    QVERIFY(answered.wait());
    QCOMPARE(heard[1].body(), "{bad");
    QCOMPARE(from[1], stranger);

    listener.close();
    m_pbx->report(QStringLiteral("123-456"), false);
    QVERIFY(answered.wait());
    QCOMPARE(answered[2][0].toInt(), 0);
}

void tst_MisbehavingPbx::aReportCanOvertakeTheAnswer()
{
    HttpServer listener;
    QVERIFY(listener.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QStringList order;
    connect(&listener, &HttpServer::requestReceived, this, [&](HttpConnection *connection) {
        order.append(QStringLiteral("report"));
        connection->answer(200);
    });
    QCOMPARE(m_client->logIn(QStringLiteral("api"), QStringLiteral("any"), listener.port()).outcome(),
             QStringLiteral("Success"));
    m_pbx->script({Step().afterReport(true)});
    order.append(send());
    QCOMPARE(order, (QStringList{QStringLiteral("report"), QStringLiteral("Success")}));
}

QTEST_GUILESS_MAIN(tst_MisbehavingPbx)
#include "tst_misbehavingpbx.moc"
