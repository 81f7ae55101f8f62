// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/PbxStatus.h"

#include <QTest>

namespace {

const QByteArray digest = QByteArray::fromHex("00112233445566778899aabbccddeeff"
                                              "0f1e2d3c4b5a69788796a5b4c3d2e1f0");
const QString text = QStringLiteral("00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:"
                                    "0F:1E:2D:3C:4B:5A:69:78:87:96:A5:B4:C3:D2:E1:F0");

} // namespace

class TestCertificateFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFingerprintIsWrittenInPairsOfUpperCaseHex();
    void aFingerprintIsReadHoweverItIsWritten_data();
    void aFingerprintIsReadHoweverItIsWritten();
    void whatIsNoSha256IsNotReadAsOne_data();
    void whatIsNoSha256IsNotReadAsOne();
};

void TestCertificateFacts::aFingerprintIsWrittenInPairsOfUpperCaseHex()
{
    QCOMPARE(fingerprintText(digest), text);
    QCOMPARE(fingerprintText({}), QString());
}

void TestCertificateFacts::aFingerprintIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("written");

    QTest::newRow("as we write it") << text;
    QTest::newRow("lower case") << text.toLower();
    QTest::newRow("without colons") << QString(text).remove(QLatin1Char(':'));
    QTest::newRow("with spaces") << QString(text).replace(QLatin1Char(':'), QLatin1Char(' '));
    QTest::newRow("over two lines") << QString(text).replace(47, 1, QLatin1Char('\n'));
    QTest::newRow("pasted with blanks around") << QStringLiteral("\t ") + text + QStringLiteral("\r\n");
}

void TestCertificateFacts::aFingerprintIsReadHoweverItIsWritten()
{
    QFETCH(QString, written);
    QCOMPARE(fingerprintFromText(written), digest);
}

void TestCertificateFacts::whatIsNoSha256IsNotReadAsOne_data()
{
    QTest::addColumn<QString>("written");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a SHA-1") << text.left(59);
    QTest::newRow("one digit short") << text.chopped(1);
    QTest::newRow("one digit long") << text + QLatin1Char('0');
    QTest::newRow("a letter that is no digit") << QString(text).replace(0, 1, QLatin1Char('G'));
    QTest::newRow("full-width digits") << QString(text).replace(0, 1, QChar(0xFF10));
    QTest::newRow("hyphens") << QString(text).replace(QLatin1Char(':'), QLatin1Char('-'));
}

void TestCertificateFacts::whatIsNoSha256IsNotReadAsOne()
{
    QFETCH(QString, written);
    QCOMPARE(fingerprintFromText(written), QByteArray());
}

QTEST_GUILESS_MAIN(TestCertificateFacts)
#include "tst_certificate_facts.moc"
