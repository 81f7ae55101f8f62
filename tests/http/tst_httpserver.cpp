// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/HttpConnection.h"
#include "app/http/HttpServer.h"
#include "app/practice/SelfSignedCertificate.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace std::chrono_literals;

namespace {

const QByteArray goodRequest = "POST / HTTP/1.1\r\nUser-Agent: WebAPI\r\nContent-Length: 2\r\n\r\n{}";

/// A client that writes whatever it likes.
class Caller
{
public:
    explicit Caller(quint16 port, const QByteArray &bytes = {},
                    const QHostAddress &from = QHostAddress(QHostAddress::LocalHost))
    {
        socket.bind(from);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(bytes);
    }
    [[nodiscard]] bool isGone() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] int status() { return socket.peek(1000).split(' ').value(1).toInt(); }

    QTcpSocket socket;
};

} // namespace

class tst_HttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRequestIsHandedOverAndAnswered();
    void everyRequestGetsItsStatus_data();
    void everyRequestGetsItsStatus();
    void aSlowRequestIsToldSo();
    void aDrippingRequestIsToldSoToo();
    void aRequestNobodyAnswersIsToldSo();
    void aRequestCutShortIsNeverHeardOf();
    void aStrangerIsDroppedUnread();
    void moreCallersThanAllowedAreDropped();
    void anAnswerMayComeLater();
    void aSecondAnswerIsIgnored();
    void aCallerWhoLeavesTakesTheConnectionAlong();
    void closeDropsWhoIsThere();
    void aTakenPortIsReported();
    void theSameOverTls();
    void plainHttpToATlsPortIsNeverHeardOf();
    void aStalledHandshakeRunsOut();

private:
    void answerAll(int status = 200);

    std::unique_ptr<HttpServer> m_server;
    QList<HttpRequest> m_heard;
};

void tst_HttpServer::init()
{
    m_heard.clear();
    m_server = std::make_unique<HttpServer>();
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
    answerAll();
}

void tst_HttpServer::answerAll(int status)
{
    connect(m_server.get(), &HttpServer::requestReceived, this,
            [this, status](HttpConnection *connection, const HttpRequest &request) {
                m_heard.append(request);
                connection->answer(status, "text/plain", "heard", {{"Server", "test"}});
            });
}

void tst_HttpServer::aRequestIsHandedOverAndAnswered()
{
    Caller caller(m_server->port(), goodRequest);
    QTRY_VERIFY(caller.isGone());
    QCOMPARE(caller.socket.readAll(),
             QByteArray("HTTP/1.1 200 OK\r\nServer: test\r\nContent-Type: text/plain\r\n"
                        "Content-Length: 5\r\nConnection: close\r\n\r\nheard"));
    QCOMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].body(), "{}");
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_HttpServer::everyRequestGetsItsStatus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("good") << goodRequest << 200;
    QTest::newRow("HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\ncontent-length: 1\r\n\r\n?") << 200;
    QTest::newRow("garbage") << QByteArray(3000, '\x01') + "\r\n\r\n" << 400;
    QTest::newRow("header too big") << "POST / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x') << 431;
    QTest::newRow("body too big, announced")
        << "POST / HTTP/1.1\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, 'x') << 413;
    QTest::newRow("body too big, in chunks")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n" + QByteArray(0xfffff, 'x') +
               "\r\n"
        << 413;
}

void tst_HttpServer::everyRequestGetsItsStatus()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    Caller caller(m_server->port(), bytes);
    QTRY_COMPARE(caller.status(), status);
    caller.socket.disconnectFromHost();
    QCOMPARE(m_heard.size(), status == 200 ? 1 : 0);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_HttpServer::aSlowRequestIsToldSo()
{
    HttpServer server({.deadline = 50ms});
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Caller caller(server.port(), "POST / HTTP/1.1\r\n");
    QTRY_COMPARE(caller.status(), 408);
    QTRY_VERIFY(caller.isGone());
}

void tst_HttpServer::aDrippingRequestIsToldSoToo()
{
    HttpServer server({.deadline = 200ms});
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Caller caller(server.port(), "POST / HTTP/1.1\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&caller] { caller.socket.write("X: y\r\n"); });
    drip.start(20ms);
    QTRY_COMPARE(caller.status(), 408);
    QTRY_VERIFY(caller.isGone());
}

void tst_HttpServer::aRequestNobodyAnswersIsToldSo()
{
    HttpServer server({.deadline = 50ms});
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Caller caller(server.port(), goodRequest);
    QTRY_COMPARE(caller.status(), 503);
    QTRY_VERIFY(caller.isGone());
}

void tst_HttpServer::aRequestCutShortIsNeverHeardOf()
{
    Caller caller(m_server->port(), "POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\n{");
    QTRY_COMPARE(m_server->openConnections(), 1);
    QTRY_COMPARE(caller.socket.bytesToWrite(), 0);
    caller.socket.disconnectFromHost();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_heard.isEmpty());
    QCOMPARE(caller.status(), 0);
}

void tst_HttpServer::aStrangerIsDroppedUnread()
{
    const QHostAddress stranger(QStringLiteral("127.0.0.2"));
    m_server->setAddressFilter([&](const QHostAddress &address) { return address != stranger; });
    Caller unknown(m_server->port(), goodRequest, stranger);
    QTRY_VERIFY(unknown.isGone());
    Caller known(m_server->port(), goodRequest);
    QTRY_COMPARE(known.status(), 200);
    QCOMPARE(unknown.status(), 0);
    QCOMPARE(m_heard.size(), 1);
}

void tst_HttpServer::moreCallersThanAllowedAreDropped()
{
    std::vector<std::unique_ptr<Caller>> idle;
    idle.reserve(16);
    for (int i = 0; i < 16; ++i)
        idle.push_back(std::make_unique<Caller>(m_server->port()));
    QTRY_COMPARE(m_server->openConnections(), 16);

    Caller oneTooMany(m_server->port(), goodRequest);
    QTRY_VERIFY(oneTooMany.isGone());
    QCOMPARE(oneTooMany.status(), 0);

    idle.pop_back();
    QTRY_COMPARE(m_server->openConnections(), 15);
    Caller next(m_server->port(), goodRequest);
    QTRY_COMPARE(next.status(), 200);
}

void tst_HttpServer::anAnswerMayComeLater()
{
    HttpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QPointer<HttpConnection> waiting;
    connect(&server, &HttpServer::requestReceived, this,
            [&](HttpConnection *connection) { waiting = connection; });
    Caller caller(server.port(), goodRequest);
    QTRY_VERIFY(waiting);
    QCOMPARE(waiting->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(caller.status(), 0);
    waiting->answer(200);
    QTRY_COMPARE(caller.status(), 200);
    QTRY_VERIFY(!waiting);
}

void tst_HttpServer::aSecondAnswerIsIgnored()
{
    connect(m_server.get(), &HttpServer::requestReceived, this,
            [](HttpConnection *connection) { connection->answer(500); });
    Caller caller(m_server->port(), goodRequest);
    QTRY_VERIFY(caller.isGone());
    QCOMPARE(caller.socket.readAll().count("HTTP/1.1"), 1);
}

void tst_HttpServer::aCallerWhoLeavesTakesTheConnectionAlong()
{
    HttpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    QPointer<HttpConnection> waiting;
    connect(&server, &HttpServer::requestReceived, this,
            [&](HttpConnection *connection) { waiting = connection; });
    Caller caller(server.port(), goodRequest);
    QTRY_VERIFY(waiting);
    caller.socket.abort();
    QTRY_VERIFY(!waiting);
}

void tst_HttpServer::closeDropsWhoIsThere()
{
    Caller caller(m_server->port(), "POST / HTTP");
    QTRY_COMPARE(m_server->openConnections(), 1);
    m_server->close();
    QVERIFY(!m_server->isListening());
    QTRY_VERIFY(caller.isGone());
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
    Caller again(m_server->port(), goodRequest);
    QTRY_COMPARE(again.status(), 200);
}

void tst_HttpServer::aTakenPortIsReported()
{
    HttpServer second;
    QVERIFY(!second.listen(QHostAddress(QHostAddress::LocalHost), m_server->port()));
    QVERIFY(!second.isListening());
    QVERIFY(!second.errorString().isEmpty());
}

void tst_HttpServer::theSameOverTls()
{
    const auto certificate = SelfSignedCertificate::make();
    QVERIFY(certificate);
    m_server->setTls(certificate->serverConfiguration());
    QSslSocket caller;
    connect(&caller, &QSslSocket::sslErrors, &caller, [&](const QList<QSslError> &errors) {
        if (caller.peerCertificate() == certificate->certificate)
            caller.ignoreSslErrors(errors);
    });
    caller.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    caller.write(goodRequest);
    QTRY_COMPARE(caller.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(caller.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(m_heard.size(), 1);
}

void tst_HttpServer::plainHttpToATlsPortIsNeverHeardOf()
{
    m_server->setTls(SelfSignedCertificate::make().value().serverConfiguration());
    Caller caller(m_server->port(), goodRequest);
    QTRY_VERIFY(caller.isGone());
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_heard.isEmpty());
}

void tst_HttpServer::aStalledHandshakeRunsOut()
{
    HttpServer server({.deadline = 50ms});
    server.setTls(SelfSignedCertificate::make().value().serverConfiguration());
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Caller caller(server.port());
    QTRY_COMPARE(server.openConnections(), 1);
    QTRY_VERIFY(caller.isGone());
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
