// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Gsm7Alphabet.h"
#include "app/text/SegmentCounter.h"
#include "app/text/TextLimits.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

Q_DECLARE_METATYPE(SmsEncoding)

namespace {

constexpr char16_t euro = 0x20AC;

QString repeated(const QString &piece, int times)
{
    return piece.repeated(times);
}

/// The law read literally, slowly and independently: cut the text into characters, write each down with its
/// cost, then fill boxes.
SegmentCount packedBySlowHand(const QString &text)
{
    static const QString plain =
        QStringLiteral("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                       "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    static const QString escaped = QStringLiteral("\f^{}\\[~]|€");

    SegmentCount count;
    for (qsizetype at = 0; at < text.size() && count.forcedAt < 0; ++at) {
        if (!plain.contains(text[at]) && !escaped.contains(text[at])) {
            count.encoding = SmsEncoding::Ucs2;
            count.forcedAt = at;
            count.forcedLength =
                QString(text.mid(at, 2)).toUcs4().size() == 1 && text.size() > at + 1 ? 2 : 1;
        }
    }
    const bool gsm7 = count.encoding == SmsEncoding::Gsm7;
    std::vector<int> costs;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (gsm7) {
            costs.push_back(escaped.contains(text[at]) ? 2 : 1);
        } else if (at > 0 && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate()) {
            costs.back() = 2;
        } else {
            costs.push_back(1);
        }
    }
    int total = 0;
    for (const int cost : costs)
        total += cost;
    const int alone = gsm7 ? 160 : 70;
    if (total <= alone) {
        count.segments = text.isEmpty() ? 0 : 1;
        count.unitsLeft = alone - total;
        return count;
    }
    std::vector<int> boxes{gsm7 ? 153 : 67};
    for (const int cost : costs) {
        if (boxes.back() < cost)
            boxes.push_back(gsm7 ? 153 : 67);
        boxes.back() -= cost;
    }
    count.segments = static_cast<int>(boxes.size());
    count.unitsLeft = boxes.back();
    return count;
}

} // namespace

class TestSegmentCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alphabetIsThatOfTheStandard();
    void textIsPackedAsOnTheAir_data();
    void textIsPackedAsOnTheAir();
    void characterThatForcesUcs2IsNamed_data();
    void characterThatForcesUcs2IsNamed();
    void randomTextsArePackedAsBySlowHand();
    void weightCountsNonAsciiDouble_data();
    void weightCountsNonAsciiDouble();
};

void TestSegmentCounter::alphabetIsThatOfTheStandard()
{
    int single = 0;
    int escaped = 0;
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const int septets = Gsm7Alphabet::septets(static_cast<char16_t>(unit));
        single += septets == 1 ? 1 : 0;
        escaped += septets == 2 ? 1 : 0;
    }
    QCOMPARE(single, 127);
    QCOMPARE(escaped, 10);
    QCOMPARE(Gsm7Alphabet::septets(0x00C7), 1); // capital cedilla
    QCOMPARE(Gsm7Alphabet::septets(0x00E7), 0); // small cedilla
    QCOMPARE(Gsm7Alphabet::septets(0x001B), 0); // the escape itself is no character
    QCOMPARE(Gsm7Alphabet::septets(u'`'), 0);
    QCOMPARE(Gsm7Alphabet::septets(u'\t'), 0);
    QCOMPARE(Gsm7Alphabet::septets(u'\f'), 2);
    QCOMPARE(Gsm7Alphabet::septets(0x0391), 0); // Greek capital alpha only looks like an A
    QCOMPARE(Gsm7Alphabet::septets(euro), 2);
    QCOMPARE(Gsm7Alphabet::septets(0x03A9), 1); // the last before the table ends
    QCOMPARE(Gsm7Alphabet::septets(0x03AA), 0);
}

void TestSegmentCounter::textIsPackedAsOnTheAir_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SmsEncoding>("encoding");
    QTest::addColumn<int>("segments");
    QTest::addColumn<int>("unitsLeft");

    const QString a = QStringLiteral("a");
    const QString bracket = QStringLiteral("]");
    const QString euroSign = QString(QChar(euro));
    const QString han = QString(QChar(0x4F60));
    const QString outside = QStringLiteral("\U00020000");
    const SmsEncoding gsm7 = SmsEncoding::Gsm7;
    const SmsEncoding ucs2 = SmsEncoding::Ucs2;

    QTest::newRow("empty") << QString() << gsm7 << 0 << 160;
    QTest::newRow("one letter") << a << gsm7 << 1 << 159;
    QTest::newRow("160 letters") << repeated(a, 160) << gsm7 << 1 << 0;
    QTest::newRow("161 letters") << repeated(a, 161) << gsm7 << 2 << 145;
    QTest::newRow("306 letters") << repeated(a, 306) << gsm7 << 2 << 0;
    QTest::newRow("307 letters") << repeated(a, 307) << gsm7 << 3 << 152;
    QTest::newRow("80 euro signs") << repeated(euroSign, 80) << gsm7 << 1 << 0;
    QTest::newRow("81 euro signs") << repeated(euroSign, 81) << gsm7 << 2 << 143;
    QTest::newRow("152 brackets") << repeated(bracket, 152) << gsm7 << 2 << 1;
    QTest::newRow("153 brackets: packed, not divided") << repeated(bracket, 153) << gsm7 << 3 << 151;
    QTest::newRow("escape pair would straddle")
        << repeated(a, 152) + euroSign + repeated(a, 20) << gsm7 << 2 << 131;
    QTest::newRow("page break") << QStringLiteral("\f") << gsm7 << 1 << 158;
    QTest::newRow("line ends") << QStringLiteral("\r\n") << gsm7 << 1 << 158;
    QTest::newRow("tab") << QStringLiteral("\t") << ucs2 << 1 << 69;
    QTest::newRow("70 Han") << repeated(han, 70) << ucs2 << 1 << 0;
    QTest::newRow("71 Han") << repeated(han, 71) << ucs2 << 2 << 63;
    QTest::newRow("134 Han") << repeated(han, 134) << ucs2 << 2 << 0;
    QTest::newRow("135 Han") << repeated(han, 135) << ucs2 << 3 << 66;
    QTest::newRow("35 outside the BMP") << repeated(outside, 35) << ucs2 << 1 << 0;
    QTest::newRow("36 outside the BMP") << repeated(outside, 36) << ucs2 << 2 << 61;
    QTest::newRow("67 outside the BMP: packed, not divided") << repeated(outside, 67) << ucs2 << 3 << 65;
    QTest::newRow("escape pairs are single units in UCS-2") << repeated(euroSign, 69) + han << ucs2 << 1 << 0;
    QTest::newRow("2000 letters") << repeated(a, 2000) << gsm7 << 14 << 142;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << ucs2 << 1 << 69;
}

void TestSegmentCounter::textIsPackedAsOnTheAir()
{
    QFETCH(QString, text);
    const SegmentCount count = countSegments(text);
    QTEST(count.encoding, "encoding");
    QTEST(count.segments, "segments");
    QTEST(count.unitsLeft, "unitsLeft");
    QCOMPARE(count, packedBySlowHand(text));
}

void TestSegmentCounter::characterThatForcesUcs2IsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("length");

    QTest::newRow("none") << QStringLiteral("Straße 5 €") << qsizetype(-1) << qsizetype(0);
    QTest::newRow("small cedilla") << QStringLiteral("garçon") << qsizetype(3) << qsizetype(1);
    QTest::newRow("the first of two") << QStringLiteral("It’s “on”") << qsizetype(2) << qsizetype(1);
    QTest::newRow("a pair") << QStringLiteral("ab\U00020000") << qsizetype(2) << qsizetype(2);
    QTest::newRow("half a pair") << QString(QStringLiteral("ab") + QChar(0xD840)) << qsizetype(2)
                                 << qsizetype(1);
}

void TestSegmentCounter::characterThatForcesUcs2IsNamed()
{
    QFETCH(QString, text);
    const SegmentCount count = countSegments(text);
    QTEST(count.forcedAt, "at");
    QTEST(count.forcedLength, "length");
}

void TestSegmentCounter::randomTextsArePackedAsBySlowHand()
{
    QRandomGenerator random(23040);
    const std::vector<QString> gsm7Pieces{QStringLiteral("a"), QStringLiteral("Z"), QStringLiteral("\n"),
                                          QStringLiteral("Ω"), QStringLiteral("€"), QStringLiteral("]"),
                                          QStringLiteral("^"), QStringLiteral("\f")};
    std::vector<QString> allPieces = gsm7Pieces;
    allPieces.insert(allPieces.end(),
                     {QStringLiteral("你"), QStringLiteral("\U00020000"), QStringLiteral("😀"),
                      QString(QChar(0xD83D)), QString(QChar(0xDE00)), QStringLiteral("ç")});
    for (int round = 0; round < 4000; ++round) {
        const std::vector<QString> &pieces = round % 2 == 0 ? gsm7Pieces : allPieces;
        const int length = static_cast<int>(random.bounded(round % 10 == 0 ? 2000 : 340));
        // One piece in most places makes the runs in which packing and dividing differ.
        const QString &usual = pieces[random.bounded(static_cast<quint32>(pieces.size()))];
        QString text;
        for (int i = 0; i < length; ++i)
            text +=
                random.bounded(8) == 0 ? pieces[random.bounded(static_cast<quint32>(pieces.size()))] : usual;
        const SegmentCount expected = packedBySlowHand(text);
        if (countSegments(text) != expected)
            QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(round).arg(text)));
    }
}

void TestSegmentCounter::weightCountsNonAsciiDouble_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("weight");

    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << QStringLiteral("Hi ~\n") << 5;
    QTest::newRow("DEL is ASCII") << QStringLiteral("\x7F") << 1;
    QTest::newRow("Latin beyond ASCII") << QStringLiteral("é") << 2;
    QTest::newRow("Han") << QStringLiteral("你好a") << 5;
    QTest::newRow("outside the BMP: both its units") << QStringLiteral("\U00020000") << 4;
}

void TestSegmentCounter::weightCountsNonAsciiDouble()
{
    QFETCH(QString, text);
    QTEST(TextLimits::weight(text), "weight");
}

QTEST_GUILESS_MAIN(TestSegmentCounter)
#include "tst_segment_counter.moc"
