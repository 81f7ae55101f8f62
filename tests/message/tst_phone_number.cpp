// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/PhoneNumber.h"

#include <QTest>

Q_DECLARE_METATYPE(PhoneNumberProblem)

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberIsReadAsMeant_data();
    void numberIsReadAsMeant();
    void whatIsNoNumberIsRefusedWithItsReason_data();
    void whatIsNoNumberIsRefusedWithItsReason();
    void everyDecimalDigitIsADigit();
    void dialledFormReadsAsItself();
};

void TestPhoneNumber::numberIsReadAsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("dialled");

    QTest::newRow("plain") << QStringLiteral("18396210850") << QStringLiteral("18396210850");
    QTest::newRow("shortest") << QStringLiteral("110") << QStringLiteral("110");
    QTest::newRow("longest") << QStringLiteral("12345678901234567890")
                             << QStringLiteral("12345678901234567890");
    QTest::newRow("longest with plus")
        << QStringLiteral("+12345678901234567890") << QStringLiteral("+12345678901234567890");
    QTest::newRow("plus") << QStringLiteral("+49 151 23456789") << QStringLiteral("+4915123456789");
    QTest::newRow("plus in brackets")
        << QStringLiteral("(+49) 151-234.567") << QStringLiteral("+49151234567");
    QTest::newRow("leading zeros stay") << QStringLiteral("0049 151") << QStringLiteral("0049151");
    QTest::newRow("all brackets") << QStringLiteral("[030] {12} （3）【4】") << QStringLiteral("0301234");
    QTest::newRow("hyphens and dashes")
        << QStringLiteral("1-2\u20103\u20114\u20125\u20136\u20147\u22128\uFF0D9\u30FC0")
        << QStringLiteral("1234567890");
    QTest::newRow("dots") << QStringLiteral("1.2\u00B73\uFF0E4\u30025") << QStringLiteral("12345");
    QTest::newRow("spaces") << QStringLiteral(" 1\t2\u00A03\u202F4\u30005\u2009 ") << QStringLiteral("12345");
    QTest::newRow("pasted with a line end") << QStringLiteral("12345\r\n") << QStringLiteral("12345");
    QTest::newRow("invisible")
        << QStringLiteral("\uFEFF\u202A+4\u200B9\u200F1\u206050\u00AD1\u061C\uFE0F\u034F\u3164\u202C")
        << QStringLiteral("+491501");
    QTest::newRow("full-width") << QStringLiteral("＋４９１５１") << QStringLiteral("+49151");
    QTest::newRow("Arabic-Indic") << QStringLiteral("٠١٢٣٤٥٦٧٨٩") << QStringLiteral("0123456789");
    QTest::newRow("Persian") << QStringLiteral("۰۱۲۳۴۵۶۷۸۹") << QStringLiteral("0123456789");
    QTest::newRow("Devanagari") << QStringLiteral("०१२") << QStringLiteral("012");
    QTest::newRow("digits outside the BMP")
        << QStringLiteral("\U0001D7CE\U0001D7CF\U0001D7D0") << QStringLiteral("012");
    QTest::newRow("code") << QStringLiteral("*21#") << QStringLiteral("*21#");
    QTest::newRow("code, full-width") << QStringLiteral("＊２１＃") << QStringLiteral("*21#");
    QTest::newRow("code with spaces") << QStringLiteral("* 21 * 12345 #") << QStringLiteral("*21*12345#");
    QTest::newRow("shortest code") << QStringLiteral("*1") << QStringLiteral("*1");
    QTest::newRow("longest code") << QStringLiteral("*123456789012345678#")
                                  << QStringLiteral("*123456789012345678#");
}

void TestPhoneNumber::numberIsReadAsMeant()
{
    QFETCH(QString, typed);
    const auto number = PhoneNumber::parse(typed);
    QVERIFY(number.has_value());
    QTEST(number->dialled(), "dialled");
}

void TestPhoneNumber::whatIsNoNumberIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PhoneNumberProblem>("problem");

    const PhoneNumberProblem forbidden = PhoneNumberProblem::ForbiddenCharacter;
    QTest::newRow("nothing") << QString() << PhoneNumberProblem::Empty;
    QTest::newRow("nothing visible") << QStringLiteral(" \u200B\uFEFF\t") << PhoneNumberProblem::Empty;
    QTest::newRow("only what is dropped") << QStringLiteral("(-) .") << PhoneNumberProblem::Empty;
    QTest::newRow("two digits") << QStringLiteral("12") << PhoneNumberProblem::TooShort;
    QTest::newRow("only a plus") << QStringLiteral("+") << PhoneNumberProblem::TooShort;
    QTest::newRow("plus and two digits") << QStringLiteral("+12") << PhoneNumberProblem::TooShort;
    QTest::newRow("21 digits") << QStringLiteral("123456789012345678901") << PhoneNumberProblem::TooLong;
    QTest::newRow("very many digits") << QStringLiteral("1").repeated(100000) << PhoneNumberProblem::TooLong;
    QTest::newRow("one sign") << QStringLiteral("*") << PhoneNumberProblem::TooShort;
    QTest::newRow("a code without a digit") << QStringLiteral("*#*") << PhoneNumberProblem::TooShort;
    QTest::newRow("a code of 21 signs")
        << QStringLiteral("*1234567890123456789#") << PhoneNumberProblem::TooLong;
    QTest::newRow("letters") << QStringLiteral("0151 CALL") << forbidden;
    QTest::newRow("one letter after too many digits")
        << QStringLiteral("1").repeated(50) + QLatin1Char('x') << forbidden;
    QTest::newRow("slash") << QStringLiteral("030/1234") << forbidden;
    QTest::newRow("two numbers, comma") << QStringLiteral("15100,15101") << forbidden;
    QTest::newRow("two numbers, two lines") << QStringLiteral("15100\n15101") << forbidden;
    QTest::newRow("two numbers, line separator") << QStringLiteral("15100\u202815101") << forbidden;
    QTest::newRow("plus inside") << QStringLiteral("49+151") << forbidden;
    QTest::newRow("two plus signs") << QStringLiteral("++49151") << forbidden;
    QTest::newRow("plus in a code") << QStringLiteral("+*21#") << forbidden;
    QTest::newRow("code behind a plus") << QStringLiteral("+49151#") << forbidden;
    QTest::newRow("superscript digits") << QStringLiteral("12²³") << forbidden;
    QTest::newRow("circled digits") << QStringLiteral("①②③") << forbidden;
    QTest::newRow("Chinese numerals") << QStringLiteral("一二三") << forbidden;
    QTest::newRow("NUL") << QString(QStringLiteral("123") + QChar(0) + QStringLiteral("4")) << forbidden;
    QTest::newRow("half a surrogate pair") << QString(QStringLiteral("123") + QChar(0xD835)) << forbidden;
    QTest::newRow("low quotation mark") << QStringLiteral("„123") << forbidden;
    QTest::newRow("emoji") << QStringLiteral("123\U0001F600") << forbidden;
}

void TestPhoneNumber::whatIsNoNumberIsRefusedWithItsReason()
{
    QFETCH(QString, typed);
    const auto number = PhoneNumber::parse(typed);
    QVERIFY(!number.has_value());
    QTEST(number.error(), "problem");
}

void TestPhoneNumber::everyDecimalDigitIsADigit()
{
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (QChar::category(character) != QChar::Number_DecimalDigit)
            continue;
        const auto number = PhoneNumber::parse(QString::fromUcs4(&character, 1).repeated(3));
        QVERIFY(number.has_value());
        QCOMPARE(number->dialled(), QString::number(QChar::digitValue(character)).repeated(3));
    }
}

void TestPhoneNumber::dialledFormReadsAsItself()
{
    const QString forms[] = {QStringLiteral("+49 151 23"), QStringLiteral("*2１#"), QStringLiteral("٣٣٣")};
    for (const QString &typed : forms) {
        const auto number = PhoneNumber::parse(typed);
        QVERIFY(number.has_value());
        QCOMPARE(PhoneNumber::parse(number->dialled()), number);
    }
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phone_number.moc"
