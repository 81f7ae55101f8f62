// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Privacy.h"

#include <QLoggingCategory>
#include <QTest>
#include <QUrl>

/// What a log line looks like once it has passed the one message handler.
class tst_privacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsTakenOut_data();
    void aSecretIsTakenOut();
    void aCustomerIsNotRecognised_data();
    void aCustomerIsNotRecognised();
    void whatHelpsStays_data();
    void whatHelpsStays();
    void theHandlerRedactsWhatIsLogged();
};

namespace {

const QString canary = QStringLiteral("C4nary");

QtMessageHandler testHandler = nullptr;
QString lastLine;

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    lastLine = message;
}

// As qDebug() << text prints it.
QString debugged(const QString &text)
{
    QString out;
    QDebug(&out) << text;
    return out;
}

} // namespace

void tst_privacy::aSecretIsTakenOut_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << line;
    };
    const QString url = QStringLiteral("https://10.0.0.5:8088/api/v1.0.1/sms/send?token=C4nary");
    row("URL", url);
    row("errorString", QStringLiteral("Error transferring %1 - server replied: Not Found").arg(url));
    row("QUrl", QStringLiteral("QUrl(\"%1\")").arg(url));
    row("not the first of a query", QStringLiteral("GET /x?a=b&access_token=C4nary&c=d"));
    row("refreshtoken", QStringLiteral("refreshtoken=C4nary"));
    row("refresh_token", QStringLiteral("refresh_token: C4nary"));
    row("in an encoded URL", QStringLiteral("next=%2Fapi%3Fa%3Db%26token%3DC4nary%26x%3Dy"));
    row("encoded twice", QStringLiteral("next=%252Fapi%253Ftoken%253DC4nary"));
    row("value with encoded signs", QStringLiteral("/x?token=a%2Bb%2FC4nary%3D"));
    const QString json = QStringLiteral(R"({"username":"api","password":"C4nary","port":"8260"})");
    row("JSON", json);
    row("JSON, by qDebug", debugged(json));
    row("JSON, by qDebug twice", debugged(debugged(json)));
    row("JSON, encoded", QString::fromLatin1(QUrl::toPercentEncoding(json)));
    row("JSON with spaces", QStringLiteral(R"({ "token" : "C4nary" })"));
    row("JSON in lines", QStringLiteral("{\n  \"token\":\n    \"C4nary\"\n}"));
    row("cut off", QStringLiteral(R"({"status":"Success","token":"C4nary)"));
    const QString hard = QStringLiteral(R"({"password":"a\"b C4nary, \\\" C4nary \\"})");
    row("escaped quotes", hard);
    row("escaped quotes, by qDebug", debugged(hard));
    row("escaped quotes, by qDebug twice", debugged(debugged(hard)));
    row("spaces and signs in it", QStringLiteral(R"({"password":"a b,c}d&e C4nary"})"));
    row("single quotes", QStringLiteral("{'secret':'it C4nary'}"));
    row("signs without quotes", QStringLiteral("password=a,b;c}d)C4nary"));
    row("in capitals", QStringLiteral("PASSWORD=C4nary"));
    row("with a prefix", QStringLiteral("X-Api-Token: C4nary"));
    row("client_secret", QStringLiteral("client_secret=C4nary"));
    row("QPair", QStringLiteral("std::pair(\"token\", \"C4nary\")"));
    row("QMap", QStringLiteral("QMap((\"password\", QVariant(QString, \"C4nary\")))"));
    row("Digest",
        QStringLiteral(
            "Authorization: Digest username=\"api\", realm=\"pbx\", response=\"C4nary\", qop=auth"));
    row("Basic", QStringLiteral("Proxy-Authorization: Basic C4nary=="));
    row("header by qDebug", QStringLiteral("QPair(\"authorization\",\"Bearer C4nary\")"));
    row("challenge", QStringLiteral("WWW-Authenticate: Digest nonce=\"C4nary\""));
    row("a megabyte", QStringLiteral("token=C4nary") + QString(1'000'000, QLatin1Char('x')) +
                          QStringLiteral("&token=C4nary"));
    row("cookie", QStringLiteral("Set-Cookie: session=C4nary; Path=/"));
}

void tst_privacy::aSecretIsTakenOut()
{
    QFETCH(QString, line);
    QVERIFY(line.contains(canary));
    const QString safe = Privacy::redacted(line);
    QVERIFY2(!safe.contains(canary), qUtf8Printable(safe));
    QVERIFY2(safe.contains(QLatin1String("[redacted]")), qUtf8Printable(safe));
}

void tst_privacy::aCustomerIsNotRecognised_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const char *line, const char *safe) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(safe);
    };
    row("number", "sending to 18396210850.", "sending to [number ..50].");
    row("international", "to=+4930123456", "to=[number ..56]");
    row("SMS ID", "report about 18396210850-1700000000", "report about [number ..50]-1700000000");
    row("JSON", R"({"phonenumber":"18396210850","message":"my secret","trunk":"GSM-1"})",
        R"({"phonenumber":[redacted],"message":[redacted],"trunk":"GSM-1"})");
    row("encoded", "x%22%3A%2218396210850%22", "x%22%3A%22[number ..50]%22");
    row("MD5", "of 5ebe2294ecd0e0f08eab7690d2a6ee69", "of [redacted]");
    row("MD5 in capitals", "5EBE2294ECD0E0F08EAB7690D2A6EE69", "[redacted]");
    row("MD5, encoded", "%225ebe2294ecd0e0f08eab7690d2a6ee69%22", "%22[redacted]%22");
}

void tst_privacy::aCustomerIsNotRecognised()
{
    QFETCH(QString, line);
    QFETCH(QString, safe);
    QCOMPARE(Privacy::redacted(line), safe);
}

void tst_privacy::whatHelpsStays_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("sentence") << QStringLiteral("login failed: WrongCredentials 20003");
    QTest::newRow("address") << QStringLiteral("listening on 192.168.100.200:8260");
    QTest::newRow("fingerprint") << QStringLiteral("pinned %1").arg(QString(64, QLatin1Char('a')));
    QTest::newRow("pointer") << QStringLiteral("QTcpSocket(0x5600123456789)");
    QTest::newRow("letters") << QStringLiteral("你好, the token has expired");
}

void tst_privacy::whatHelpsStays()
{
    QFETCH(QString, line);
    QCOMPARE(Privacy::redacted(line), line);
}

void tst_privacy::theHandlerRedactsWhatIsLogged()
{
    testHandler = qInstallMessageHandler(keep);
    Privacy::redactLogs();
    qWarning() << QUrl(QStringLiteral("https://pbx/api?token=C4nary"));
    qInstallMessageHandler(testHandler);
    QVERIFY(lastLine.contains(QLatin1String("token=[redacted]")));
}

QTEST_GUILESS_MAIN(tst_privacy)
#include "tst_privacy.moc"
