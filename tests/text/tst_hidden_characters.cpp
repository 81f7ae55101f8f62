// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DraftCheck.h"
#include "app/text/HiddenCharacters.h"

#include <QTest>

#include <unicode/uchar.h>

class TestHiddenCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSeenIsFound_data();
    void whatIsNotSeenIsFound();
    void whatAScriptNeedsIsLeftAlone_data();
    void whatAScriptNeedsIsLeftAlone();
    void theyAreAWarningAndNoProblem();
    void noneIsLeftAfterRemoval();
    void shownTextHasNoneLeft();
    void theirNamesAreShort();
    void allThatUnicodeIgnoresIsFound();
};

void TestHiddenCharacters::whatIsNotSeenIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("override") << QStringLiteral("pay \u202Eevil\u202C now") << QStringLiteral("RLO PDF");
    QTest::newRow("embeddings") << QStringLiteral("a\u202Ab\u202Bc\u202Dd") << QStringLiteral("LRE RLE LRO");
    QTest::newRow("isolates") << QStringLiteral("\u2066a\u2067b\u2068c\u2069")
                              << QStringLiteral("LRI RLI FSI PDI");
    QTest::newRow("zero width") << QStringLiteral("pay\u200Bpal\u2060.\uFEFFcom\u00AD")
                                << QStringLiteral("ZWSP WJ BOM SHY");
    QTest::newRow("joiners in Latin") << QStringLiteral("a\u200Cb\u200Dc") << QStringLiteral("ZWNJ ZWJ");
    QTest::newRow("marks in Latin") << QStringLiteral("a\u200Eb\u200Fc\u061C")
                                    << QStringLiteral("LRM RLM ALM");
    QTest::newRow("tags") << QStringLiteral("hi\U000E0041\U000E007F") << QStringLiteral("U+E0041 U+E007F");
    QTest::newRow("fillers") << QStringLiteral("\u3164x\u115F\uFFA0")
                             << QStringLiteral("U+3164 U+115F U+FFA0");
    QTest::newRow("selectors that hide bytes")
        << QStringLiteral("a\uFE01b\U000E0100") << QStringLiteral("U+FE01 U+E0100");
    QTest::newRow("a joiner behind a blank in Arabic")
        << QStringLiteral("سلام \u200Dx") << QStringLiteral("ZWJ");
    QTest::newRow("an override in Arabic") << QStringLiteral("سلام\u202Eعليكم") << QStringLiteral("RLO");
    QTest::newRow("many marks in Arabic")
        << QStringLiteral("س\u200F\u200F\u200Fم") << QStringLiteral("RLM RLM");
    QTest::newRow("beside an emoji") << QStringLiteral("\U0001F600a\u200B") << QStringLiteral("ZWSP");
}

void TestHiddenCharacters::whatIsNotSeenIsFound()
{
    QFETCH(QString, text);
    QStringList names;
    const QList<HiddenCharacter> found = findHidden(text);
    for (const HiddenCharacter &hidden : found) {
        names.append(nameOfHidden(hidden.character));
        QCOMPARE(QStringView(text).mid(hidden.at, hidden.length).toUcs4().constFirst(), hidden.character);
    }
    QTEST(names.join(QLatin1Char(' ')), "names");
}

void TestHiddenCharacters::whatAScriptNeedsIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Grüße 你好 ἀρχή привет\n\tend");
    QTest::newRow("Persian") << QStringLiteral("می\u200Cخواهم");
    QTest::newRow("Arabic, final form") << QStringLiteral("ه\u200D ");
    QTest::newRow("Hindi") << QStringLiteral("क्\u200Dष क्\u200Cष");
    QTest::newRow("Sinhala") << QStringLiteral("ශ්\u200Dරී");
    QTest::newRow("Malayalam at a word's end") << QStringLiteral("ന്\u200D");
    QTest::newRow("Arabic with a number") << QStringLiteral("اتصل \u200E+49 151\u200E الآن");
    QTest::newRow("Hebrew") << QStringLiteral("שלום!\u200F");
    QTest::newRow("Thai") << QStringLiteral("สวัสดี\u200Bครับ");
    QTest::newRow("family") << QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");
    QTest::newRow("flag of Scotland")
        << QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F");
    QTest::newRow("heart") << QStringLiteral("\u2764\uFE0F \u2764\uFE0E");
    QTest::newRow("a variant of Han") << QStringLiteral("葛\U000E0100");
    QTest::newRow("Mongolian") << QStringLiteral("ᠮ\u180Bᠠ");
}

void TestHiddenCharacters::whatAScriptNeedsIsLeftAlone()
{
    QFETCH(QString, text);
    QVERIFY(findHidden(text).isEmpty());
    QCOMPARE(withoutHidden(text), text);
    QCOMPARE(withHiddenShown(text), text);
}

void TestHiddenCharacters::theyAreAWarningAndNoProblem()
{
    const TextFindings findings = checkText(u"pay \u202Eevil");
    QVERIFY(findings.problems.isEmpty());
    QCOMPARE(findings.warnings, QList<TextWarning>{TextWarning::Hidden});
    QCOMPARE(findings.hidden, (QList<HiddenCharacter>{{4, 1, 0x202E}}));
}

void TestHiddenCharacters::noneIsLeftAfterRemoval()
{
    QCOMPARE(withoutHidden(QStringLiteral("a\u202Eb\u200B\u200Dc\U000E0041")), QStringLiteral("abc"));
    // The joiner was in its place only as long as its neighbour stood there.
    const QString chained = QStringLiteral("\u2764\uFE00\uFE01\uFE02");
    QVERIFY(findHidden(withoutHidden(chained)).isEmpty());
}

void TestHiddenCharacters::shownTextHasNoneLeft()
{
    QCOMPARE(withHiddenShown(QStringLiteral("a\u202Eb\U000E0041\u00AD")),
             QStringLiteral("a[U+202E]b[U+E0041][U+00AD]"));
}

void TestHiddenCharacters::theirNamesAreShort()
{
    QCOMPARE(nameOfHidden(0x202E), QStringLiteral("RLO"));
    QCOMPARE(nameOfHidden(0xE0041), QStringLiteral("U+E0041"));
    QCOMPARE(nameOfHidden(0x115F), QStringLiteral("U+115F"));
}

void TestHiddenCharacters::allThatUnicodeIgnoresIsFound()
{
    for (char32_t character = 0x80; character <= 0x10FFFF; ++character) {
        if (QChar::isSurrogate(character) ||
            !u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            continue;
        QString text = QStringLiteral("a ");
        text += QChar::fromUcs4(character);
        // A selector behind a blank makes an emoji of it.
        if (findHidden(text).size() + findEmoji(text).size() != 1)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(character, 0, 16)));
    }
}

QTEST_GUILESS_MAIN(TestHiddenCharacters)
#include "tst_hidden_characters.moc"
