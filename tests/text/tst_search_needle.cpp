// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/SearchNeedle.h"

#include <QTest>

#include <algorithm>

namespace {

Message message()
{
    Message message;
    message.to = QStringLiteral("0151 / 1234-0850");
    message.number = QStringLiteral("+4915112340850");
    message.text = QStringLiteral("Ihr Paket liegt in der Hauptstraße 5 bereit, Zimmer 42");
    message.trunk = QStringLiteral("GSM-1");
    message.usedTrunk = QStringLiteral("Büro-2");
    message.smsId = QStringLiteral("4915112340850-1772442000");
    return message;
}

} // namespace

class TestSearchNeedle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPartIsFoundHoweverItIsWritten_data();
    void anyPartIsFoundHoweverItIsWritten();
    void aNationalNumberIsFoundByItsInternationalForm();
    void aZeroInBracketsIsForThoseAtHome();
    void hitsInANumberGoFromDigitToDigit_data();
    void hitsInANumberGoFromDigitToDigit();
};

void TestSearchNeedle::anyPartIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *typed, bool found) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << found;
    };
    row("", true);
    row("   ", true);
    row("0850", true);
    row("1234 0850", true);
    row("0151/1234", true);
    row("+49 (151) 1234-0850", true);
    row("0049 151 1234", true);
    row("0151 1234 0850", true);
    row("٠٨٥٠", true);
    row("151.1234", true);
    row("0151—1234—0850", true);
    row("0151 − 1234 · 0850", true);
    row("0151ー1234ー0850", true);
    row("[0151] 1234 0850", true);
    row("(+49) 151 1234", true);
    row("+49 (0)151 1234", true);
    row("0049 (0) 151 1234", true);
    row("+49 ( 0 ) 151 1234", true);
    row("49 (0)151 1234", true);
    row("(0)151 1234", true);
    row("+49 (0)152 1234", false);
    row("0858", false);
    row("01234", false);
    row("00151", false);
    row("hauptstrasse", true);
    row("HAUPTSTRASSE", true);
    row(" paket liegt ", true);
    row("zimmer 42", true);
    row("paket  liegt", false);
    row("1772442000", true);
    row("0850-1772", true);
    row("buro-2", true);
    row("GSM-1", false); // it went through another
    row("*", false);
}

void TestSearchNeedle::anyPartIsFoundHoweverItIsWritten()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const SearchNeedle needle(typed);
    QCOMPARE(needle.matches(message()), found);
    if (!found || needle.isEmpty())
        return;
    const QString words = SearchNeedle::wordsOf({message()});
    const auto isInWords = [&words](const QString &alternative) {
        return words.contains(alternative);
    };
    QVERIFY(std::any_of(needle.alternatives().cbegin(), needle.alternatives().cend(), isInWords));
}

void TestSearchNeedle::aNationalNumberIsFoundByItsInternationalForm()
{
    Message message;
    message.to = QStringLiteral("07700 900123");
    message.number = QStringLiteral("07700900123");
    for (const char *typed : {"+447700900123", "0044 7700 900123", "+44 7700 900", "+353 7700900123",
                              "(+44) 7700 900123", "+44 (0)7700 900123", "0044 (0)7700 900123"}) {
        const SearchNeedle needle(QString::fromUtf8(typed));
        QVERIFY2(needle.matches(message), typed);
        const QString words = SearchNeedle::wordsOf({message});
        QVERIFY(std::any_of(needle.alternatives().cbegin(), needle.alternatives().cend(),
                            [&words](const QString &alternative) { return words.contains(alternative); }));
        QCOMPARE(needle.hitsInNumber(message.to).size(), 1);
    }
    for (const char *typed : {"+44 7700 900124", "+44 00900", "447700900123"})
        QVERIFY2(!SearchNeedle(QString::fromUtf8(typed)).matches(message), typed);
}

void TestSearchNeedle::aZeroInBracketsIsForThoseAtHome()
{
    Message message; // as a PBX gets it: with the 0
    message.to = QStringLiteral("+49 (0)171 1234567");
    message.number = QStringLiteral("+4901711234567");
    for (const char *typed :
         {"+49 (0)171 1234567", "+49 171 1234567", "0049 171 12345", "0171 1234567", "+49 0171 1234567"}) {
        const SearchNeedle needle(QString::fromUtf8(typed));
        QVERIFY2(needle.matches(message), typed);
        const QString words = SearchNeedle::wordsOf({message});
        QVERIFY(std::any_of(needle.alternatives().cbegin(), needle.alternatives().cend(),
                            [&words](const QString &alternative) { return words.contains(alternative); }));
        QCOMPARE(needle.hitsInNumber(message.to).size(), 1);
    }
    QVERIFY(!SearchNeedle(QStringLiteral("+44 171 1234567")).matches(message));
    message.to = QStringLiteral("0049 (0)171 1234567");
    message.number = QStringLiteral("004901711234567");
    QVERIFY(SearchNeedle(QStringLiteral("+49 171 1234567")).matches(message));
    QVERIFY(SearchNeedle(QStringLiteral("+49 (0)171 1234567")).matches(message));
}

void TestSearchNeedle::hitsInANumberGoFromDigitToDigit_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hit");
    const auto row = [](const char *written, const char *typed, const char *hit) {
        QTest::newRow(typed) << QString::fromUtf8(written) << QString::fromUtf8(typed)
                             << QString::fromUtf8(hit);
    };
    row("0151 / 1234-0850", "0850", "0850");
    row("0151 / 1234-0850", "511234", "51 / 1234");
    row("+49 151 1234", "0151 12", "151 12");
    row("+49 151 1234", "0049 15", "49 15");
    row("+49 151 1234", "77", "");
    row("*21#", "*21#", "*21#");
    row("+49 151 1234", "abc", "");
}

void TestSearchNeedle::hitsInANumberGoFromDigitToDigit()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    QString hit;
    for (const TextStretch &part : SearchNeedle(typed).hitsInNumber(written))
        hit += written.mid(part.at, part.length);
    QTEST(hit, "hit");
}

QTEST_GUILESS_MAIN(TestSearchNeedle)
#include "tst_search_needle.moc"
