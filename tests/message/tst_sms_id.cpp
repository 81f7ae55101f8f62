// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/SmsId.h"

#include <QTest>

class TestSmsId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatAPbxMakesIsAnId_data();
    void onlyWhatAPbxMakesIsAnId();
    void itTellsNumberAndTime();
    void aNumberIsKnownHoweverItIsWritten_data();
    void aNumberIsKnownHoweverItIsWritten();
};

void TestSmsId::onlyWhatAPbxMakesIsAnId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");

    QTest::newRow("usual") << QStringLiteral("18396210850-1502874159") << true;
    QTest::newRow("with a plus") << QStringLiteral("+8618396210850-1502874159") << true;
    QTest::newRow("a code") << QStringLiteral("*21#-1502874159") << true;
    QTest::newRow("nine digits of time") << QStringLiteral("1-150287415") << true;
    QTest::newRow("eleven") << QStringLiteral("1-15028741599") << true;
    QTest::newRow("eight") << QStringLiteral("1-15028741") << false;
    QTest::newRow("twelve") << QStringLiteral("1-150287415999") << false;
    QTest::newRow("32 digits of number") << QString(32, u'1') + QStringLiteral("-1502874159") << true;
    QTest::newRow("33") << QString(33, u'1') + QStringLiteral("-1502874159") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no number") << QStringLiteral("-1502874159") << false;
    QTest::newRow("no time") << QStringLiteral("18396210850") << false;
    QTest::newRow("two times") << QStringLiteral("183-1502874159-1502874159") << false;
    QTest::newRow("letters") << QStringLiteral("abc-1502874159") << false;
    QTest::newRow("a line break after it") << QStringLiteral("183-1502874159\n") << false;
    QTest::newRow("Arabic digits") << QString::fromUtf8("١٨٣-1502874159") << false;
    QTest::newRow("markup") << QStringLiteral("<b>1</b>-1502874159") << false;
}

void TestSmsId::onlyWhatAPbxMakesIsAnId()
{
    QFETCH(QString, text);
    QTEST(SmsId::parse(text).has_value(), "isOne");
}

void TestSmsId::itTellsNumberAndTime()
{
    const auto id = SmsId::parse(QStringLiteral("+86183-15028741599"));
    QVERIFY(id.has_value());
    QCOMPARE(id->number, QStringLiteral("+86183"));
    QCOMPARE(id->unixSeconds, 15028741599);
}

void TestSmsId::aNumberIsKnownHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
    };
    row("equal", "18396210850", "18396210850", true);
    row("+86 and nothing", "+8618396210850", "18396210850", true);
    row("+86 and 0", "+8618396210850", "018396210850", true);
    row("+86 and 0086", "+8618396210850", "008618396210850", true);
    row("a digit to get an outside line", "18396210850", "918396210850", true);
    row("German, at home and abroad", "+4915112345678", "015112345678", true);
    row("seven digits without an area", "02085551234", "5551234", true);
    row("another network, else equal", "15100001111", "15200001111", false);
    row("the last digit", "18396210850", "18396210851", false);
    row("six digits of a longer one", "18396210850", "210850", false);
    row("short and equal", "10086", "10086", true);
    row("short and not", "10086", "10087", false);
    row("a code and its digits", "*21#", "21", false);
    row("longer than any number, the last fifteen count", "99123456789012345", "88123456789012345", true);
}

void TestSmsId::aNumberIsKnownHoweverItIsWritten()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(mayBeSameNumber(one, other), same);
    QCOMPARE(mayBeSameNumber(other, one), same);
}

QTEST_GUILESS_MAIN(TestSmsId)
#include "tst_sms_id.moc"
