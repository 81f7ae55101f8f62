// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/FoldedText.h"

#include <QTest>

class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hanIsItsOwnForm();
    void textsThatReadAlikeFoldAlike_data();
    void textsThatReadAlikeFoldAlike();
    void marksThatMakeAnotherLetterStay_data();
    void marksThatMakeAnotherLetterStay();
    void hitsTellWhereTheyStoodInTheWhole_data();
    void hitsTellWhereTheyStoodInTheWhole();
    void foldingTwiceIsFoldingOnce();
    void nothingIsFoundOfNothing();
};

void TestFoldedText::textsThatReadAlikeFoldAlike_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char16_t *whole, const char16_t *folded) {
        QTest::newRow(name) << QString::fromUtf16(whole) << QString::fromUtf16(folded);
    };
    row("case", u"Office HOURS", u"office hours");
    row("accent", u"Jürgen Ångström", u"jurgen angstrom");
    row("accent apart", u"Ju\u0308rgen", u"jurgen");
    row("sharp s", u"Straße STRASSE", u"strasse strasse");
    row("stroke", u"Łódź Ørsted đ", u"lodz orsted d");
    row("Turkish", u"İstanbul Iğdır", u"istanbul igdir");
    row("Greek final sigma", u"Οδός ΟΔΟΣ", u"οδοσ οδοσ");
    row("Cyrillic", u"ПРИВЕТ Ёж", u"привет еж");
    row("Vietnamese", u"Tiếng Việt", u"tieng viet");
    row("Arabic vowel points", u"مُحَمَّد", u"محمد");
    row("Arabic stretch", u"محـــمد", u"محمد");
    row("Hebrew points", u"שָׁלוֹם", u"שלום");
    row("full width", u"ＡＢＣ１２", u"abc12");
    row("Arabic digits", u"٠١٢۳", u"0123");
    row("ligature", u"ﬁle", u"file");
    row("white space", u"a\u00a0b\nc\td", u"a b c d");
    row("invisible", u"of\u200bfi\u00adce\u202e", u"office");
    row("Han stays", u"办公时间", u"办公时间");
    row("half width kana", u"ｶﾅ", u"カナ");
    row("lone surrogate",
        u"a\xd83d"
        u"b",
        u"a\xd83d"
        u"b");
    row("outside the BMP", u"\U00010400", u"\U00010428");
}

void TestFoldedText::textsThatReadAlikeFoldAlike()
{
    QFETCH(QString, whole);
    QTEST(FoldedText::fold(whole), "folded");
    QTEST(FoldedText(whole).text(), "folded");
}

void TestFoldedText::marksThatMakeAnotherLetterStay_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("Hindi vowels") << QStringLiteral("कि") << QStringLiteral("कु");
    QTest::newRow("Hindi virama") << QStringLiteral("क्या") << QStringLiteral("कया");
    QTest::newRow("Japanese voice") << QStringLiteral("か") << QStringLiteral("が");
    QTest::newRow("Thai vowels") << QStringLiteral("กิ") << QStringLiteral("กี");
}

void TestFoldedText::marksThatMakeAnotherLetterStay()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(FoldedText::fold(one) != FoldedText::fold(other));
}

void TestFoldedText::hitsTellWhereTheyStoodInTheWhole_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("plain") << QStringLiteral("Your office, our Office") << QStringLiteral("office")
                           << QStringList{QStringLiteral("office"), QStringLiteral("Office")};
    QTest::newRow("one becomes two") << QStringLiteral("Die Straße.") << QStringLiteral("strasse")
                                     << QStringList{QStringLiteral("Straße")};
    QTest::newRow("half of one that becomes two")
        << QStringLiteral("Maß") << QStringLiteral("mas") << QStringList{QStringLiteral("Maß")};
    QTest::newRow("mark behind") << QString::fromUtf16(u"cafe\u0301!") << QStringLiteral("cafe")
                                 << QStringList{QString::fromUtf16(u"cafe\u0301")};
    QTest::newRow("mark at the end") << QString::fromUtf16(u"cafe\u0301") << QStringLiteral("cafe")
                                     << QStringList{QString::fromUtf16(u"cafe\u0301")};
    QTest::newRow("invisible inside") << QString::fromUtf16(u"of\u200bfice") << QStringLiteral("office")
                                      << QStringList{QString::fromUtf16(u"of\u200bfice")};
    QTest::newRow("not overlapping") << QStringLiteral("aaaa") << QStringLiteral("aa")
                                     << QStringList{QStringLiteral("aa"), QStringLiteral("aa")};
    QTest::newRow("none") << QStringLiteral("office") << QStringLiteral("hours") << QStringList();
}

void TestFoldedText::hitsTellWhereTheyStoodInTheWhole()
{
    QFETCH(QString, whole);
    QFETCH(QString, needle);
    QStringList parts;
    for (const TextStretch &hit : FoldedText(whole).hits(needle))
        parts.append(whole.mid(hit.at, hit.length));
    QTEST(parts, "parts");
}

void TestFoldedText::foldingTwiceIsFoldingOnce()
{
    for (char32_t character = 1; character < 0x20000; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QString once = FoldedText::fold(QString::fromUcs4(&character, 1));
        if (FoldedText::fold(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(character, 4, 16)));
    }
}

void TestFoldedText::nothingIsFoundOfNothing()
{
    QVERIFY(FoldedText(QStringLiteral("office")).hits(QString()).isEmpty());
    QVERIFY(FoldedText(QString()).hits(QStringLiteral("a")).isEmpty());
}

// Which is why it is folded without a look at Unicode's tables: Qt's say so.
void TestFoldedText::hanIsItsOwnForm()
{
    for (char16_t letter = 0x4e00; letter <= 0x9fff; ++letter) {
        const QString han{QChar(letter)};
        QCOMPARE(FoldedText::fold(han), han.normalized(QString::NormalizationForm_KD).toCaseFolded());
    }
}

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_folded_text.moc"
