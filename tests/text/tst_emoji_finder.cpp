// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/EmojiFinder.h"

#include <QRandomGenerator>
#include <QTest>

#include <unicode/uchar.h>
#include <unicode/uset.h>
#include <unicode/uvernum.h>

#include <vector>

namespace {

using Runs = QList<EmojiRun>;

QString shown(const QString &text)
{
    QString codes;
    for (const char32_t character : text.toUcs4())
        codes += QStringLiteral("U+%1 ").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'));
    return codes;
}

QString shown(const Runs &runs)
{
    QString all;
    for (const EmojiRun &run : runs)
        all += QStringLiteral("[%1,%2]").arg(run.at).arg(run.length);
    return all;
}

} // namespace

class TestEmojiFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emojiIsFoundAndCountedOnce_data();
    void emojiIsFoundAndCountedOnce();
    void ordinaryTextHasNone_data();
    void ordinaryTextHasNone();
    void neighboursAreToldApart_data();
    void neighboursAreToldApart();
    void everyEmojiOfUnicodeIsOneRun();
    void everyPictographOutsideTheBmpIsFound();
    void noLetterOfAnyScriptIsFound();
    void removalLeavesTheText_data();
    void removalLeavesTheText();
    void removalLeavesNoEmojiWhateverItBringsTogether();
    void otherCharacterOutsideTheBmpIsNoticed_data();
    void otherCharacterOutsideTheBmpIsNoticed();
    void longSequencesTakeLinearTime();
};

void TestEmojiFinder::emojiIsFoundAndCountedOnce_data()
{
    QTest::addColumn<QString>("emoji");

    QTest::newRow("face") << QStringLiteral("\U0001F600");
    QTest::newRow("BMP with emoji presentation") << QStringLiteral("\u231A");
    QTest::newRow("star") << QStringLiteral("\u2B50");
    QTest::newRow("mahjong red dragon") << QStringLiteral("\U0001F004");
    QTest::newRow("mahjong tile without emoji presentation") << QStringLiteral("\U0001F000");
    QTest::newRow("playing card") << QStringLiteral("\U0001F0A1");
    QTest::newRow("Japanese here button") << QStringLiteral("\U0001F201");
    QTest::newRow("text presentation outside the BMP") << QStringLiteral("\U0001F321");
    QTest::newRow("unassigned pictograph") << QStringLiteral("\U0001FAFF");
    QTest::newRow("unassigned pictograph, last block") << QStringLiteral("\U0001FC00");
    QTest::newRow("family") << QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466");
    QTest::newRow("rainbow flag") << QStringLiteral("\U0001F3F3\uFE0F\u200D\U0001F308");
    QTest::newRow("rainbow flag, selector left out") << QStringLiteral("\U0001F3F3\u200D\U0001F308");
    QTest::newRow("health worker with a skin tone")
        << QStringLiteral("\U0001F469\U0001F3FD\u200D\u2695\uFE0F");
    QTest::newRow("health worker, last selector left out") << QStringLiteral("\U0001F469\u200D\u2695");
    QTest::newRow("two skin tones in one")
        << QStringLiteral("\U0001F9D1\U0001F3FB\u200D\U0001F91D\u200D\U0001F9D1\U0001F3FF");
    QTest::newRow("heart on fire") << QStringLiteral("\u2764\uFE0F\u200D\U0001F525");
    QTest::newRow("heart on fire, begun by a plain heart") << QStringLiteral("\u2764\u200D\U0001F525");
    QTest::newRow("heart on fire, begun by a text heart") << QStringLiteral("\u2764\uFE0E\u200D\U0001F525");
    QTest::newRow("broken chain") << QStringLiteral("\u26D3\uFE0F\u200D\U0001F4A5");
    QTest::newRow("flag of Germany") << QStringLiteral("\U0001F1E9\U0001F1EA");
    QTest::newRow("half a flag") << QStringLiteral("\U0001F1E9");
    QTest::newRow("flag of England") << QStringLiteral(
        "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F");
    QTest::newRow("tags without their end") << QStringLiteral("\U0001F3F4\U000E0067\U000E0062");
    QTest::newRow("keycap digit") << QStringLiteral("1\uFE0F\u20E3");
    QTest::newRow("keycap digit, unqualified") << QStringLiteral("1\u20E3");
    QTest::newRow("keycap number sign") << QStringLiteral("#\uFE0F\u20E3");
    QTest::newRow("keycap asterisk") << QStringLiteral("*\u20E3");
    QTest::newRow("keycap with the text selector") << QStringLiteral("7\uFE0E\u20E3");
    QTest::newRow("telephone as emoji") << QStringLiteral("\u260E\uFE0F");
    QTest::newRow("copyright as emoji") << QStringLiteral("\u00A9\uFE0F");
    QTest::newRow("heart as emoji") << QStringLiteral("\u2764\uFE0F");
    QTest::newRow("arrow as emoji") << QStringLiteral("\u2194\uFE0F");
    QTest::newRow("ideograph as emoji") << QStringLiteral("\u3297\uFE0F");
    QTest::newRow("a letter as emoji") << QStringLiteral("a\uFE0F");
    QTest::newRow("a Han character as emoji") << QStringLiteral("\u4F60\uFE0F");
    QTest::newRow("an ideograph outside the BMP as emoji") << QStringLiteral("\U00020000\uFE0F");
    QTest::newRow("face with emoji selector") << QStringLiteral("\U0001F600\uFE0F");
    QTest::newRow("face with text selector") << QStringLiteral("\U0001F600\uFE0E");
    QTest::newRow("watch with text selector") << QStringLiteral("\u231A\uFE0E");
    QTest::newRow("selectors in a row") << QStringLiteral("\u260E\uFE0F\uFE0F\uFE0E");
    QTest::newRow("thumb with a skin tone") << QStringLiteral("\U0001F44D\U0001F3FD");
    QTest::newRow("pointing up (BMP) with a skin tone") << QStringLiteral("\u261D\U0001F3FD");
    QTest::newRow("pointing up, selector and skin tone") << QStringLiteral("\u261D\uFE0F\U0001F3FD");
    QTest::newRow("skin tone alone") << QStringLiteral("\U0001F3FD");
}

void TestEmojiFinder::emojiIsFoundAndCountedOnce()
{
    QFETCH(QString, emoji);
    QCOMPARE(findEmoji(emoji), Runs({{0, emoji.size()}}));
    QCOMPARE(findEmoji(QStringLiteral("ab ") + emoji + QStringLiteral(" cd")), Runs({{3, emoji.size()}}));
    QCOMPARE(findEmoji(QStringLiteral("\u4F60") + emoji + QStringLiteral("\u597D")),
             Runs({{1, emoji.size()}}));
    QCOMPARE(findEmoji(withoutEmoji(emoji)), Runs());
}

void TestEmojiFinder::ordinaryTextHasNone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << QStringLiteral("Call *21# or +49 (0) 30: 10% off!\r\n\t~");
    QTest::newRow("digits with a stray selector") << QStringLiteral("1\uFE0F #\uFE0F *\uFE0F");
    QTest::newRow("copyright, registered, trade mark") << QStringLiteral("\u00A9\u00AE\u2122");
    QTest::newRow("arrows") << QStringLiteral("\u2190\u2192\u2194\u21A9\u27A1");
    QTest::newRow("telephone") << QStringLiteral("\u260E");
    QTest::newRow("plain heart") << QStringLiteral("\u2764");
    QTest::newRow("heart as text") << QStringLiteral("\u2764\uFE0E");
    QTest::newRow("suits, check marks, dingbats")
        << QStringLiteral("\u2660\u2665\u2713\u2714\u2716\u263A\u2622\u270F");
    QTest::newRow("circled ideographs") << QStringLiteral("\u3297\u3299\u303D\u3030");
    QTest::newRow("Han") << QStringLiteral("\u4F60\u597D\u3001\u4E16\u754C\u3002");
    QTest::newRow("Han outside the BMP") << QStringLiteral("\U00020000\U0002A6D6\U00030000");
    QTest::newRow("kana, Hangul") << QStringLiteral("\u3053\u3093\u30CB\u30C1\uC548\uB155");
    QTest::newRow("mathematical letter") << QStringLiteral("\U0001D538");
    QTest::newRow("musical and ancient signs") << QStringLiteral("\U0001D11E\U00010000\U00013000\U00012000");
    QTest::newRow("Persian with non-joiner and joiner")
        << QStringLiteral("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0647\u200D");
    QTest::newRow("Sinhala and Devanagari with joiner")
        << QStringLiteral("\u0DC1\u0DCA\u200D\u0DBB\u0DD3 \u0915\u094D\u200D\u0937");
    QTest::newRow("joiner between a symbol and a letter") << QStringLiteral("\u2764\u200Da");
    QTest::newRow("joiner between digits") << QStringLiteral("1\u200D2");
    QTest::newRow("joiner alone") << QStringLiteral("\u200D");
    QTest::newRow("selector alone") << QStringLiteral("\uFE0F");
    QTest::newRow("selector after a line end") << QStringLiteral("a\n\uFE0F");
    QTest::newRow("keycap mark on a letter") << QStringLiteral("a\u20E3");
    QTest::newRow("keycap mark alone") << QStringLiteral("\u20E3");
    QTest::newRow("ideographic variation") << QStringLiteral("\u8FBB\U000E0100");
    QTest::newRow("half surrogate pairs") << QString(QChar(0xD83D)) + QLatin1Char('a') + QChar(0xDE00);
    QTest::newRow("private use") << QStringLiteral("\uE000\U000F0000");
}

void TestEmojiFinder::ordinaryTextHasNone()
{
    QFETCH(QString, text);
    QCOMPARE(findEmoji(text), Runs());
    QCOMPARE(withoutEmoji(text), text);
}

void TestEmojiFinder::neighboursAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Runs>("runs");

    QTest::newRow("two faces") << QStringLiteral("\U0001F600\U0001F601") << Runs{{0, 2}, {2, 2}};
    QTest::newRow("two flags") << QStringLiteral("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7")
                               << Runs{{0, 4}, {4, 4}};
    QTest::newRow("a flag and half of one")
        << QStringLiteral("\U0001F1E9\U0001F1EA\U0001F1EB") << Runs{{0, 4}, {4, 2}};
    QTest::newRow("a face before half a flag")
        << QStringLiteral("\U0001F600\U0001F1E9\U0001F1EA") << Runs{{0, 2}, {2, 4}};
    QTest::newRow("two keycaps") << QStringLiteral("1\uFE0F\u20E32\u20E3") << Runs{{0, 3}, {3, 2}};
    QTest::newRow("a number that ends in a keycap") << QStringLiteral("12\uFE0F\u20E3") << Runs{{1, 3}};
    QTest::newRow("two skin tones") << QStringLiteral("\U0001F44D\U0001F3FD\U0001F3FE")
                                    << Runs{{0, 4}, {4, 2}};
    QTest::newRow("a telephone takes no skin tone") << QStringLiteral("\u260E\U0001F3FD") << Runs{{1, 2}};
    QTest::newRow("a joiner that joins nothing is no part")
        << QStringLiteral("\U0001F600\u200Da") << Runs{{0, 2}};
    QTest::newRow("a joiner before is no part") << QStringLiteral("a\u200D\U0001F600") << Runs{{2, 2}};
    QTest::newRow("a plain symbol before") << QStringLiteral("\u260E\U0001F600") << Runs{{1, 2}};
    QTest::newRow("the second selector is the one") << QStringLiteral("\u260E\u2764\uFE0F") << Runs{{1, 2}};
}

void TestEmojiFinder::neighboursAreToldApart()
{
    QFETCH(QString, text);
    QFETCH(Runs, runs);
    const Runs found = findEmoji(text);
    QVERIFY2(found == runs, qPrintable(shown(found)));
}

void TestEmojiFinder::everyEmojiOfUnicodeIsOneRun()
{
#if U_ICU_VERSION_MAJOR_NUM >= 70
    UErrorCode status = U_ZERO_ERROR;
    const USet *all = u_getBinaryPropertySet(UCHAR_RGI_EMOJI, &status);
    QVERIFY(U_SUCCESS(status));
    int seen = 0;
    const auto check = [&seen](const QString &emoji) {
        ++seen;
        if (findEmoji(emoji) != Runs({{0, emoji.size()}}))
            QFAIL(qPrintable(shown(emoji) + shown(findEmoji(emoji))));
    };
    for (int item = 0; item < uset_getItemCount(all); ++item) {
        UChar32 first = 0;
        UChar32 last = 0;
        char16_t string[64];
        const int length = uset_getItem(all, item, &first, &last, string, 64, &status);
        if (length >= 2) {
            check(QString::fromUtf16(string, length));
            continue;
        }
        for (UChar32 character = first; character <= last; ++character) {
            const auto code = static_cast<char32_t>(character);
            check(QString::fromUcs4(&code, 1));
        }
    }
    QVERIFY2(seen > 3500, qPrintable(QString::number(seen)));
#endif
}

void TestEmojiFinder::everyPictographOutsideTheBmpIsFound()
{
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const auto code = static_cast<UChar32>(character);
        const bool pictograph = character > 0xFFFF && u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC);
        const bool expected = pictograph || u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION);
        const QString text = QString::fromUcs4(&character, 1);
        if (findEmoji(text).isEmpty() == expected)
            QFAIL(qPrintable(shown(text)));
    }
}

void TestEmojiFinder::noLetterOfAnyScriptIsFound()
{
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (!QChar::isLetterOrNumber(character) && !QChar::isMark(character))
            continue;
        const QString text = QString::fromUcs4(&character, 1);
        const QString between = QStringLiteral("\u0628\u200D") + text + QStringLiteral("\u200D\u0628");
        const bool squared = character >= 0x1F100 && character <= 0x1F2FF; // enclosed letters and ideographs
        if (!squared && !findEmoji(between).isEmpty())
            QFAIL(qPrintable(shown(text)));
    }
}

void TestEmojiFinder::removalLeavesTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");

    QTest::newRow("at the end") << QStringLiteral("Thank you \U0001F600") << QStringLiteral("Thank you");
    QTest::newRow("at the end, with a space")
        << QStringLiteral("Thanks \U0001F600 ") << QStringLiteral("Thanks");
    QTest::newRow("at the start") << QStringLiteral("\U0001F600 Hello") << QStringLiteral("Hello");
    QTest::newRow("between words") << QStringLiteral("a \U0001F600 b") << QStringLiteral("a b");
    QTest::newRow("several between words")
        << QStringLiteral("a \U0001F600 \U0001F601\U0001F602 b") << QStringLiteral("a b");
    QTest::newRow("inside a word") << QStringLiteral("a\U0001F600b") << QStringLiteral("ab");
    QTest::newRow("at a line's end") << QStringLiteral("Hi \U0001F600\nBye") << QStringLiteral("Hi\nBye");
    QTest::newRow("at a line's end, with a space")
        << QStringLiteral("Hi \U0001F600 \r\nBye") << QStringLiteral("Hi\r\nBye");
    QTest::newRow("at a line's start") << QStringLiteral("Hi\n\U0001F600 Bye") << QStringLiteral("Hi\nBye");
    QTest::newRow("before a full stop") << QStringLiteral("Hi \U0001F600.") << QStringLiteral("Hi .");
    QTest::newRow("other double spaces stay")
        << QStringLiteral("a  b \U0001F600 c  d") << QStringLiteral("a  b c  d");
    QTest::newRow("nothing but emoji")
        << QStringLiteral("\U0001F600\U0001F1E9\U0001F1EA1\uFE0F\u20E3") << QString();
    QTest::newRow("a letter keeps its place")
        << QStringLiteral("ab\uFE0Fc \u4F60\uFE0F") << QStringLiteral("abc \u4F60");
    QTest::newRow("and its accent") << QStringLiteral("e\uFE0F\u0301") << QStringLiteral("e\u0301");
    QTest::newRow("a plain symbol stays")
        << QStringLiteral("\u2764 \u260E\uFE0F \u00A9") << QStringLiteral("\u2764 \u00A9");
    QTest::newRow("a joiner behind goes along")
        << QStringLiteral("a\U0001F600\u200Db") << QStringLiteral("ab");
    QTest::newRow("an accent behind goes along")
        << QStringLiteral("e\U0001F600\u0301") << QStringLiteral("e");
    QTest::newRow("two halves of a flag do not meet")
        << QStringLiteral("\U0001F1E9\U0001F600\U0001F1EA") << QString();
    QTest::newRow("digit and keycap mark do not meet")
        << QStringLiteral("1\U0001F600\u20E3") << QStringLiteral("1");
    QTest::newRow("symbol and selector do not meet")
        << QStringLiteral("\u260E\U0001F600 \uFE0F") << QStringLiteral("\u260E ");
}

void TestEmojiFinder::removalLeavesTheText()
{
    QFETCH(QString, text);
    QTEST(withoutEmoji(text), "left");
}

void TestEmojiFinder::removalLeavesNoEmojiWhateverItBringsTogether()
{
    const std::vector<QString> pieces{
        QStringLiteral("1"),          QStringLiteral("#"),          QStringLiteral("a"),
        QStringLiteral(" "),          QStringLiteral("\n"),         QStringLiteral("\uFE0F"),
        QStringLiteral("\uFE0E"),     QStringLiteral("\u20E3"),     QStringLiteral("\u200D"),
        QStringLiteral("\U0001F1E9"), QStringLiteral("\U0001F3FD"), QStringLiteral("\U0001F600"),
        QStringLiteral("\u2764"),     QStringLiteral("\u261D"),     QStringLiteral("\U000E0067"),
        QStringLiteral("\U000E007F"), QStringLiteral("\u0301"),     QStringLiteral("\u4F60"),
        QString(QChar(0xD83D)),       QString(QChar(0xDE00)),       QStringLiteral("\U00020000")};
    QRandomGenerator random(51);
    for (int round = 0; round < 60000; ++round) {
        QString text;
        for (int i = static_cast<int>(random.bounded(14)); i > 0; --i)
            text += pieces[random.bounded(static_cast<quint32>(pieces.size()))];

        qsizetype free = 0; // runs are in order, inside the text, and do not overlap
        for (const EmojiRun &run : findEmoji(text)) {
            if (run.at < free || run.length < 1 || run.at + run.length > text.size())
                QFAIL(qPrintable(shown(text) + shown(findEmoji(text))));
            free = run.at + run.length;
        }
        const QString left = withoutEmoji(text);
        if (!findEmoji(left).isEmpty() || withoutEmoji(left) != left)
            QFAIL(qPrintable(shown(text) + QStringLiteral("-> ") + shown(left)));
    }
}

void TestEmojiFinder::otherCharacterOutsideTheBmpIsNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("noticed");

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("BMP only") << QStringLiteral("a\u4F60\u2764") << false;
    QTest::newRow("Han outside the BMP") << QStringLiteral("a\U00020000") << true;
    QTest::newRow("mathematical letter") << QStringLiteral("\U0001D538") << true;
    QTest::newRow("emoji only") << QStringLiteral("a\U0001F600\U0001F1E9\U0001F1EA") << false;
    QTest::newRow("tags of a flag") << QStringLiteral("\U0001F3F4\U000E0067\U000E007F") << false;
    QTest::newRow("tags of nothing") << QStringLiteral("a\U000E0067") << true;
    QTest::newRow("behind an emoji") << QStringLiteral("\U0001F600\U00020000") << true;
    QTest::newRow("half surrogate pairs") << QString(QChar(0xD840)) + QLatin1Char('a') << false;
}

void TestEmojiFinder::otherCharacterOutsideTheBmpIsNoticed()
{
    QFETCH(QString, text);
    QTEST(hasOtherOutsideBmp(text), "noticed");
}

void TestEmojiFinder::longSequencesTakeLinearTime()
{
    // Each would take minutes if a look ahead were repeated at every place.
    constexpr int many = 300000;
    QVERIFY(findEmoji(QStringLiteral("\u2764") + QStringLiteral("\uFE0E").repeated(many)).isEmpty());
    QVERIFY(findEmoji(QStringLiteral("1") + QStringLiteral("\uFE0F").repeated(many)).isEmpty());
    QCOMPARE(findEmoji(QStringLiteral("\u2764\u200D").repeated(many)).size(), 1);
    QCOMPARE(findEmoji(QStringLiteral("\U0001F3F4") + QStringLiteral("\U000E0067").repeated(many)).size(), 1);
    QCOMPARE(withoutEmoji(QStringLiteral("a\uFE0F \U0001F600 ").repeated(many)).size(), 2 * many - 1);
}

QTEST_GUILESS_MAIN(TestEmojiFinder)
#include "tst_emoji_finder.moc"
