// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticePbx.h"
#include "tests/practice/PracticeClient.h"

#include <QJsonArray>
#include <QTest>
#include <QThread>

#include <memory>

using namespace std::chrono_literals;

/// The session of the practice PBX, over TLS as a client sees it. What becomes of messages: tst_practicesms.
class tst_PracticePbx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsItsOwnCertificate();
    void speaksPlainHttpWhereToldTo();
    void passwordsAreRandomUnlessGiven();
    void aTakenPortIsReported();
    void runsInAThreadOfItsOwn();
    void answersLikeAnEmbeddedServer();
    void everyWrongRequestGetsItsErrorNumber_data();
    void everyWrongRequestGetsItsErrorNumber();
    void everyVersionOfThePathIsTaken_data();
    void everyVersionOfThePathIsTaken();
    void fiveWrongLoginsLockTheCallerOut();
    void aTokenRunsOutWithoutTraffic();
    void logoutEndsTheToken();
    void listsItsTrunks();
    void tellsAboutItself();
    void whatIsNoCallIsNotFound();

private:
    PracticePbx *start(const PracticeOptions &options);

    std::unique_ptr<PracticePbx> m_pbx;
    std::unique_ptr<PracticeClient> m_client;
};

PracticePbx *tst_PracticePbx::start(const PracticeOptions &options)
{
    m_pbx = std::make_unique<PracticePbx>(options);
    if (!m_pbx->start())
        return nullptr;
    m_client = std::make_unique<PracticeClient>(m_pbx->port(), m_pbx->certificateSha256());
    return m_pbx.get();
}

void tst_PracticePbx::init()
{
    QVERIFY(start({}));
}

void tst_PracticePbx::cleanup()
{
    m_client.reset();
    m_pbx.reset();
}

void tst_PracticePbx::showsItsOwnCertificate()
{
    QCOMPARE(m_pbx->certificateSha256().size(), 32);
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(),
             QStringLiteral("Success"));

    PracticeClient stranger(m_pbx->port(), QByteArray(32, 'x'));
    QCOMPARE(stranger.logIn(m_pbx->username(), m_pbx->password(), 8260).error,
             QAbstractSocket::SslHandshakeFailedError);
}

void tst_PracticePbx::speaksPlainHttpWhereToldTo()
{
    QVERIFY(start({.plainHttp = true}));
    QVERIFY(m_pbx->certificateSha256().isEmpty());
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(),
             QStringLiteral("Success"));
}

void tst_PracticePbx::passwordsAreRandomUnlessGiven()
{
    const PracticePbx other;
    QVERIFY(m_pbx->password().size() >= 12);
    QVERIFY(m_pbx->password() != other.password());
    const PracticePbx given({.username = QStringLiteral("me"), .password = QStringLiteral("known")});
    QCOMPARE(given.username(), QStringLiteral("me"));
    QCOMPARE(given.password(), QStringLiteral("known"));
}

void tst_PracticePbx::aTakenPortIsReported()
{
    PracticePbx second({.port = m_pbx->port()});
    QVERIFY(!second.start());
    QVERIFY(!second.errorString().isEmpty());
    QCOMPARE(second.port(), quint16(0));

    const quint16 port = m_pbx->port();
    m_pbx->stop();
    QCOMPARE(m_pbx->port(), quint16(0));
    QVERIFY(second.start());
    QCOMPARE(second.port(), port);
}

void tst_PracticePbx::runsInAThreadOfItsOwn()
{
    QThread thread;
    auto *pbx = new PracticePbx;
    pbx->moveToThread(&thread);
    connect(&thread, &QThread::finished, pbx, &QObject::deleteLater);
    thread.start();
    bool started = false;
    QMetaObject::invokeMethod(
        pbx, [&] { started = pbx->start(); }, Qt::BlockingQueuedConnection);
    QVERIFY(started);
    PracticeClient client(pbx->port(), pbx->certificateSha256());
    QCOMPARE(client.logIn(pbx->username(), pbx->password(), 8260).outcome(), QStringLiteral("Success"));
    thread.quit();
    QVERIFY(thread.wait(5000));
}

void tst_PracticePbx::answersLikeAnEmbeddedServer()
{
    const auto answer = m_client->logIn(m_pbx->username(), m_pbx->password(), 8260);
    QCOMPARE(answer.httpStatus, 200);
    QVERIFY(answer.header.contains("\r\nServer: Boa/0.94.14rc21\r\n"));
    QVERIFY(answer.header.contains("\r\nConnection: close\r\n"));
    const auto refused = m_client->post(QStringLiteral("nonsense"));
    QCOMPARE(refused.httpStatus, 200);
    QVERIFY(refused["errno"].isString());
}

void tst_PracticePbx::everyWrongRequestGetsItsErrorNumber_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("errorNumber");
    const QByteArray post = "POST";
    const QByteArray login = R"({"username":"api","password":"0","port":"8260"})";
    QTest::newRow("GET") << QByteArray("GET") << QStringLiteral("login") << login << QStringLiteral("20001");
    QTest::newRow("PUT") << QByteArray("PUT") << QStringLiteral("heartbeat") << login
                         << QStringLiteral("20001");
    QTest::newRow("not JSON") << post << QStringLiteral("login") << QByteArray("username=api")
                              << QStringLiteral("20000");
    QTest::newRow("a JSON array") << post << QStringLiteral("login") << QByteArray("[]")
                                  << QStringLiteral("20000");
    QTest::newRow("not UTF-8") << post << QStringLiteral("login") << QByteArray("{\"a\":\"\xff\"}")
                               << QStringLiteral("20000");
    QTest::newRow("login without data")
        << post << QStringLiteral("login") << QByteArray() << QStringLiteral("20007");
    QTest::newRow("sms/send without data")
        << post << QStringLiteral("sms/send?token=1") << QByteArray() << QStringLiteral("20007");
    QTest::newRow("login without port")
        << post << QStringLiteral("login") << QByteArray(R"({"username":"api","password":"0"})")
        << QStringLiteral("20008");
    QTest::newRow("wrong password") << post << QStringLiteral("login") << login << QStringLiteral("20003");
    QTest::newRow("unknown call") << post << QStringLiteral("extension/list?token=1") << QByteArray("{}")
                                  << QStringLiteral("10003");
    for (const char *call : {"heartbeat", "logout", "trunklist/query", "trunk/list", "deviceinfo/query"}) {
        const QString name = QLatin1StringView(call);
        QTest::addRow("%s without token", call)
            << post << name << QByteArray("{}") << QStringLiteral("20005");
        QTest::addRow("%s with blank token", call) << post << QString(name + QStringLiteral("?token="))
                                                   << QByteArray("{}") << QStringLiteral("20005");
        QTest::addRow("%s with unknown token", call)
            << post << QString(name + QStringLiteral("?token=48a7d7481a5355aa4fb5dc285edeb40e"))
            << QByteArray() << QStringLiteral("20004");
    }
}

void tst_PracticePbx::everyWrongRequestGetsItsErrorNumber()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, call);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, errorNumber);
    const auto answer = m_client->send(method, QStringLiteral("/api/v1.0.1/") + call, body);
    QCOMPARE(answer.httpStatus, 200);
    QCOMPARE(answer["status"].toString(), QStringLiteral("Failed"));
    QCOMPARE(answer["errno"].toString(), errorNumber);
}

void tst_PracticePbx::everyVersionOfThePathIsTaken_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"v1.0.1", "v1.1.0", "v2.0.0", "v9"})
        QTest::newRow(version) << QString(QLatin1StringView(version));
}

void tst_PracticePbx::everyVersionOfThePathIsTaken()
{
    QFETCH(const QString, version);
    QCOMPARE(m_client->send("POST", QStringLiteral("/api/%1/heartbeat?token=x").arg(version), "{}").outcome(),
             QStringLiteral("20004"));
}

void tst_PracticePbx::fiveWrongLoginsLockTheCallerOut()
{
    QVERIFY(start({.timeScale = 0.004})); // ten minutes are 2.4 s
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_client->logIn(m_pbx->username(), QStringLiteral("guess"), 8260).outcome(),
                 QStringLiteral("20003"));
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(), QStringLiteral("20002"));
    QTRY_COMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(),
                 QStringLiteral("Success"));
}

void tst_PracticePbx::aTokenRunsOutWithoutTraffic()
{
    QVERIFY(start({.timeScale = 0.001, .tokenLifetime = 1s})); // one millisecond
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(),
             QStringLiteral("Success"));
    QTRY_COMPARE(m_client->post(QStringLiteral("heartbeat")).outcome(), QStringLiteral("20006"));
}

void tst_PracticePbx::logoutEndsTheToken()
{
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(),
             QStringLiteral("Success"));
    QCOMPARE(m_client->post(QStringLiteral("heartbeat"), QByteArray()).outcome(), QStringLiteral("Success"));
    QCOMPARE(m_client->post(QStringLiteral("logout")).outcome(), QStringLiteral("Success"));
    QCOMPARE(m_client->post(QStringLiteral("heartbeat")).outcome(), QStringLiteral("20004"));
}

void tst_PracticePbx::listsItsTrunks()
{
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(),
             QStringLiteral("Success"));
    const auto line = [](const QJsonValue &trunk) {
        return QStringList{trunk[u"trunkname"].toString(), trunk[u"type"].toString(),
                           trunk[u"status"].toString(), trunk[u"port"].toString(), trunk[u"id"].toString()}
            .join(u'|');
    };
    const QJsonArray v1 = m_client->post(QStringLiteral("trunklist/query"))["trunklist"].toArray();
    QCOMPARE(v1.size(), 4);
    QCOMPARE(line(v1[0]), QStringLiteral("GSM-1|GSM|Idle|Span1-Port1|"));
    QCOMPARE(line(v1[1]), QStringLiteral("GSM-2|GSM|Idle|Span1-Port2|"));
    QCOMPARE(line(v1[2]), QStringLiteral("GSM-3|GSM|No SIM|Span1-Port3|"));
    QCOMPARE(line(v1[3]), QStringLiteral("SIP-1|SIP|Registered||"));
    const QJsonArray v2 = m_client->post(QStringLiteral("trunk/list"))["trunklist"].toArray();
    QCOMPARE(line(v2[0]), QStringLiteral("GSM-1|GSM|Idle|Span1-Port1|1"));
}

void tst_PracticePbx::tellsAboutItself()
{
    QCOMPARE(m_client->logIn(m_pbx->username(), m_pbx->password(), 8260).outcome(),
             QStringLiteral("Success"));
    const QJsonValue device = m_client->post(QStringLiteral("deviceinfo/query"))["deviceinfo"];
    QCOMPARE(device[u"devicename"].toString(), QStringLiteral("TrunkText practice PBX"));
    for (const char *name : {"sn", "hardwarever", "firmwarever", "systemtime", "uptime", "extensionstatus"})
        QVERIFY2(!device[QLatin1StringView(name)].toString().isEmpty(), name);
}

void tst_PracticePbx::whatIsNoCallIsNotFound()
{
    QCOMPARE(m_client->send("POST", QStringLiteral("/"), "{}").httpStatus, 404);
    QCOMPARE(m_client->send("GET", QStringLiteral("/index.html"), {}).httpStatus, 404);
    QCOMPARE(m_client->send("POST", QStringLiteral("/api/v1.0.1"), "{}").httpStatus, 404);
}

QTEST_GUILESS_MAIN(tst_PracticePbx)
#include "tst_practicepbx.moc"
