// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticeLogins.h"

#include <QCryptographicHash>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QHostAddress here(QHostAddress::LocalHost);
const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));

QJsonObject login(const QString &password, const QJsonValue &port = QStringLiteral("8260"))
{
    const QByteArray md5 = QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Md5).toHex();
    return {{QStringLiteral("username"), QStringLiteral("api")},
            {QStringLiteral("password"), QString::fromLatin1(md5)},
            {QStringLiteral("port"), port}};
}

PracticeLogins newLogins()
{
    return {QStringLiteral("api"), QStringLiteral("secret"), 30min, 10min};
}

QJsonObject right()
{
    return login(QStringLiteral("secret"));
}

QJsonObject wrong()
{
    return login(QStringLiteral("guess"));
}

} // namespace

class tst_PracticeLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveWrongLoginsLockTheAddressForTenMinutes();
    void aRightLoginForgivesTheWrongOnes();
    void everyRequestExtendsTheToken();
    void aTokenThatTimedOutIsToldFromAnUnknownOne();
    void thePortMustBeOne_data();
    void thePortMustBeOne();
    void thePasswordIsTheLowerCaseMd5();
    void reportsGoWhereTheLoginSaid_data();
    void reportsGoWhereTheLoginSaid();
    void aHeartbeatMovesTheReports();
    void reportsFollowAClientThatLoggedInAnew();
};

void tst_PracticeLogins::fiveWrongLoginsLockTheAddressForTenMinutes()
{
    PracticeLogins logins = newLogins();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(logins.logIn(wrong(), here, 1min).error(), PracticeError::WrongLogin);
    QCOMPARE(logins.logIn(right(), here, 1min).error(), PracticeError::LockedOut);
    QVERIFY(logins.logIn(right(), elsewhere, 1min));
    QCOMPARE(logins.logIn(right(), here, 11min - 1ms).error(), PracticeError::LockedOut);
    QVERIFY(logins.logIn(right(), here, 11min));
}

void tst_PracticeLogins::aRightLoginForgivesTheWrongOnes()
{
    PracticeLogins logins = newLogins();
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(logins.logIn(wrong(), here, 0min).error(), PracticeError::WrongLogin);
        QVERIFY(logins.logIn(right(), here, 0min));
    }
}

void tst_PracticeLogins::everyRequestExtendsTheToken()
{
    PracticeLogins logins = newLogins();
    const QByteArray token = logins.logIn(right(), here, 0min).value();
    QCOMPARE(token.size(), 32);
    QCOMPARE(logins.check(token, 30min), std::nullopt);
    QCOMPARE(logins.check(token, 60min), std::nullopt);
    QCOMPARE(logins.check(token, 90min + 1ms), PracticeError::TokenTimedOut);
}

void tst_PracticeLogins::aTokenThatTimedOutIsToldFromAnUnknownOne()
{
    PracticeLogins logins = newLogins();
    const QByteArray token = logins.logIn(right(), here, 0min).value();
    QCOMPARE(logins.check({}, 1min), PracticeError::TokenBlank);
    QCOMPARE(logins.check("00000000000000000000000000000000", 1min), PracticeError::NoSuchToken);
    QCOMPARE(logins.check(token, 31min), PracticeError::TokenTimedOut);
    logins.logOut(token);
    QCOMPARE(logins.check(token, 31min), PracticeError::NoSuchToken);
}

void tst_PracticeLogins::thePortMustBeOne_data()
{
    QTest::addColumn<QJsonValue>("port");
    QTest::addColumn<bool>("good");
    QTest::newRow("a string") << QJsonValue(QStringLiteral("8260")) << true;
    QTest::newRow("a number") << QJsonValue(8260) << true;
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("blank") << QJsonValue(QString()) << false;
    QTest::newRow("zero") << QJsonValue(0) << false;
    QTest::newRow("too great") << QJsonValue(QStringLiteral("65536")) << false;
    QTest::newRow("negative") << QJsonValue(-1) << false;
    QTest::newRow("a word") << QJsonValue(QStringLiteral("http")) << false;
}

void tst_PracticeLogins::thePortMustBeOne()
{
    QFETCH(const QJsonValue, port);
    QFETCH(const bool, good);
    PracticeLogins logins = newLogins();
    const auto token = logins.logIn(login(QStringLiteral("secret"), port), here, 0min);
    QCOMPARE(token.has_value(), good);
    if (!good)
        QCOMPARE(token.error(), PracticeError::WrongPort);
}

void tst_PracticeLogins::thePasswordIsTheLowerCaseMd5()
{
    PracticeLogins logins = newLogins();
    QJsonObject request = right();
    const QString password = QStringLiteral("password");
    request.insert(password, request.value(password).toString().toUpper());
    QCOMPARE(logins.logIn(request, here, 0min).error(), PracticeError::WrongLogin);
    request.insert(password, QStringLiteral("secret"));
    QCOMPARE(logins.logIn(request, here, 0min).error(), PracticeError::WrongLogin);
}

void tst_PracticeLogins::reportsGoWhereTheLoginSaid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("urltag");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("no url") << QString() << QString() << QByteArray("/");
    QTest::newRow("relative") << QStringLiteral("reports/sms") << QStringLiteral("0")
                              << QByteArray("/reports/sms");
    QTest::newRow("relative with a slash") << QStringLiteral("/a?b=c") << QString() << QByteArray("/a?b=c");
    QTest::newRow("absolute") << QStringLiteral("http://example.org:81/x/y?z=1") << QStringLiteral("1")
                              << QByteArray("/x/y?z=1");
    QTest::newRow("no second request by a line end")
        << QStringLiteral("/a\r\nX: y") << QStringLiteral("0") << QByteArray("/a%0D%0AX:%20y");
}

void tst_PracticeLogins::reportsGoWhereTheLoginSaid()
{
    QFETCH(const QString, url);
    QFETCH(const QString, urltag);
    QFETCH(const QByteArray, target);
    PracticeLogins logins = newLogins();
    QJsonObject request = right();
    request.insert(QStringLiteral("url"), url);
    request.insert(QStringLiteral("urltag"), urltag);
    const QByteArray token = logins.logIn(request, here, 0min).value();
    QCOMPARE(logins.reportAddress(token, here), (ReportAddress{here, 8260, target}));
}

void tst_PracticeLogins::aHeartbeatMovesTheReports()
{
    PracticeLogins logins = newLogins();
    const QByteArray token = logins.logIn(right(), here, 0min).value();
    QCOMPARE(logins.move(token, {}), std::nullopt);
    QCOMPARE(logins.reportAddress(token, here), (ReportAddress{here, 8260, "/"}));
    QCOMPARE(logins.move(token, {{QStringLiteral("port"), QStringLiteral("9000")},
                                 {QStringLiteral("url"), QStringLiteral("new")}}),
             std::nullopt);
    QCOMPARE(logins.reportAddress(token, here), (ReportAddress{here, 9000, "/new"}));
    QCOMPARE(logins.move(token, {{QStringLiteral("port"), QStringLiteral("x")}}), PracticeError::WrongPort);
}

void tst_PracticeLogins::reportsFollowAClientThatLoggedInAnew()
{
    PracticeLogins logins = newLogins();
    const QByteArray first = logins.logIn(right(), here, 0min).value();
    logins.logOut(first);
    QCOMPARE(logins.reportAddress(first, here), std::nullopt);
    QVERIFY(logins.logIn(login(QStringLiteral("secret"), 9000), here, 1min));
    QVERIFY(logins.logIn(login(QStringLiteral("secret"), 9001), elsewhere, 1min));
    QCOMPARE(logins.reportAddress(first, here), (ReportAddress{here, 9000, "/"}));
}

QTEST_GUILESS_MAIN(tst_PracticeLogins)
#include "tst_practicelogins.moc"
