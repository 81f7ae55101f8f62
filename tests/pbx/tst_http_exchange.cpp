// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pbx/HttpExchange.h"
#include "app/time/SystemClock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

class tst_http_exchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPieceOfAnAnswerIsNone_data();
    void aPieceOfAnAnswerIsNone();
    void whatBreaksOffIsLostEachTime();

private:
    SystemClock m_clock;
};

void tst_http_exchange::aPieceOfAnAnswerIsNone_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("answered");

    QTest::newRow("all of it") << QNetworkReply::NoError << 200 << true;
    QTest::newRow("nothing") << QNetworkReply::NoError << 0 << false;
    QTest::newRow("closed before the status") << QNetworkReply::RemoteHostClosedError << 0 << false;
    QTest::newRow("closed inside the body") << QNetworkReply::RemoteHostClosedError << 200 << false;
    QTest::newRow("closed inside the body, while Qt was waiting")
        << QNetworkReply::ContentReSendError << 200 << false;
    QTest::newRow("closed inside a fault's body, while Qt was waiting")
        << QNetworkReply::ContentReSendError << 500 << false;
    QTest::newRow("closed before the status, while Qt was waiting")
        << QNetworkReply::ContentReSendError << 0 << false;
    QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << 0 << false;
    QTest::newRow("not HTTP any more") << QNetworkReply::ProtocolFailure << 200 << false;
    QTest::newRow("a redirect") << QNetworkReply::NoError << 302 << true;
    QTest::newRow("a redirect that wants the body again") << QNetworkReply::ContentReSendError << 307 << true;
    QTest::newRow("not allowed") << QNetworkReply::AuthenticationRequiredError << 401 << true;
    QTest::newRow("a fault") << QNetworkReply::InternalServerError << 500 << true;
}

void tst_http_exchange::aPieceOfAnAnswerIsNone()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    QTEST(HttpExchange::isAnswered(error, status), "answered");
}

// Which word Qt has for it is a matter of microseconds: the rarer one comes about once in a thousand times.
void tst_http_exchange::whatBreaksOffIsLostEachTime()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [client, request = QByteArray()]() mutable {
            request += client->readAll();
            if (!request.endsWith("{}"))
                return;
            client->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                          "Content-Length: 40\r\n\r\n{\"status\":\"Succ");
            client->disconnectFromHost();
        });
    });
    Connection connection;
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = server.serverPort();
    connection.plainHttp = true;

    for (int i = 0; i < 300; ++i) {
        auto *exchange = new HttpExchange(m_clock, connection, this);
        QSignalSpy finished(exchange, &HttpExchange::finished);
        exchange->post(QStringLiteral("sms/send"), {}, "{}", std::chrono::seconds(30));
        QVERIFY(finished.wait(20000));
        const auto outcome = finished.constFirst().constFirst().value<HttpOutcome>();
        QVERIFY(outcome.bodyLeft);
        QCOMPARE(outcome.error.kind, SendErrorKind::AnswerLost);
        QCOMPARE(outcome.httpStatus, 0);
        QVERIFY(outcome.body.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_http_exchange)
#include "tst_http_exchange.moc"
