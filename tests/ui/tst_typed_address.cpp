// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/TypedAddress.h"

#include <QTest>

class tst_TypedAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsTakenApart_data();
    void anAddressIsTakenApart();
};

void tst_TypedAddress::anAddressIsTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<bool>("saysHttp");

    const QString none;
    QTest::newRow("host") << QStringLiteral(" PBX.example.com ") << QStringLiteral("pbx.example.com") << 0
                          << none << false;
    QTest::newRow("host and port") << QStringLiteral("pbx:8443") << QStringLiteral("pbx") << 8443 << none
                                   << false;
    QTest::newRow("IPv4") << QStringLiteral("192.168.5.150") << QStringLiteral("192.168.5.150") << 0 << none
                          << false;
    QTest::newRow("whole URL") << QStringLiteral("https://192.168.5.150:8088/api/v1.1.0/login?token=1")
                               << QStringLiteral("192.168.5.150") << 8088 << QStringLiteral("v1.1.0")
                               << false;
    QTest::newRow("web page") << QStringLiteral("http://pbx.example.com/index.html")
                              << QStringLiteral("pbx.example.com") << 0 << none << true;
    QTest::newRow("IPv6 in brackets")
        << QStringLiteral("[fe80::1]:8088") << QStringLiteral("fe80::1") << 8088 << none << false;
    QTest::newRow("bare IPv6") << QStringLiteral("2001:db8::5") << QStringLiteral("2001:db8::5") << 0 << none
                               << false;
    QTest::newRow("nothing") << none << none << 0 << none << false;
    QTest::newRow("a sentence") << QStringLiteral("the big one") << none << 0 << none << false;
    QTest::newRow("port too high") << QStringLiteral("pbx:70000") << none << 0 << none << false;
}

void tst_TypedAddress::anAddressIsTakenApart()
{
    QFETCH(QString, typed);
    const TypedAddress address = takeApart(typed);
    QTEST(address.host, "host");
    QTEST(int(address.port.value_or(0)), "port");
    QTEST(address.apiVersion.value_or(QString()), "apiVersion");
    QTEST(address.saysHttp, "saysHttp");
}

QTEST_GUILESS_MAIN(tst_TypedAddress)
#include "tst_typed_address.moc"
