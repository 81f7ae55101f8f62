// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/PercentEncoding.h"

#include <QTest>

class TestPercentEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEncodedAsThePbxWantsIt_data();
    void textIsEncodedAsThePbxWantsIt();
    void onlyUnreservedCharactersStayBare();
    void everyCharacterComesBack();
    void loneSurrogateBecomesTheReplacementCharacter();
};

void TestPercentEncoding::textIsEncodedAsThePbxWantsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("the guide's own") << QStringLiteral("你好 ") << QByteArray("%E4%BD%A0%E5%A5%BD%20");
    QTest::newRow("space is never a plus") << QStringLiteral("a b") << QByteArray("a%20b");
    QTest::newRow("plus") << QStringLiteral("1+1") << QByteArray("1%2B1");
    QTest::newRow("percent, encoded once") << QStringLiteral("%20") << QByteArray("%2520");
    QTest::newRow("line feed") << QStringLiteral("a\r\nb") << QByteArray("a%0D%0Ab");
    QTest::newRow("what encodeURIComponent leaves bare")
        << QStringLiteral("!'()*") << QByteArray("%21%27%28%29%2A");
    QTest::newRow("unreserved") << QStringLiteral("AZaz09-._~") << QByteArray("AZaz09-._~");
    QTest::newRow("JSON's own") << QStringLiteral("\"\\/") << QByteArray("%22%5C%2F");
    QTest::newRow("two octets") << QStringLiteral("é") << QByteArray("%C3%A9");
    QTest::newRow("three octets") << QStringLiteral("€") << QByteArray("%E2%82%AC");
    QTest::newRow("four octets") << QStringLiteral("\U00020000") << QByteArray("%F0%A0%80%80");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("%00");
}

void TestPercentEncoding::textIsEncodedAsThePbxWantsIt()
{
    QFETCH(QString, text);
    QTEST(percentEncoded(text), "encoded");
}

void TestPercentEncoding::onlyUnreservedCharactersStayBare()
{
    const QByteArray unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    for (char16_t unit = 0; unit < 0x80; ++unit) {
        const QByteArray encoded = percentEncoded(QString(QChar(unit)));
        if (unreserved.contains(static_cast<char>(unit)))
            QCOMPARE(encoded, QByteArray(1, static_cast<char>(unit)));
        else
            QCOMPARE(encoded, '%' + QByteArray(1, static_cast<char>(unit)).toHex().toUpper());
    }
}

void TestPercentEncoding::everyCharacterComesBack()
{
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QString text = QString::fromUcs4(&character, 1);
        if (QString::fromUtf8(QByteArray::fromPercentEncoding(percentEncoded(text))) != text)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(character), 0, 16)));
    }
}

void TestPercentEncoding::loneSurrogateBecomesTheReplacementCharacter()
{
    const QString text = QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00);
    QCOMPARE(percentEncoded(text), QByteArray("a%EF%BF%BDb%EF%BF%BD"));
}

QTEST_GUILESS_MAIN(TestPercentEncoding)
#include "tst_percent_encoding.moc"
