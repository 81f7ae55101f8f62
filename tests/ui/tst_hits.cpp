// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HistoryDesk.h"
#include "ui/history/HistoryCellDelegate.h"
#include "ui/history/HitMark.h"
#include "ui/history/MarkedText.h"
#include "ui/look/DesktopLook.h"
#include "ui/look/Tone.h"
#include "ui/wording/Quoted.h"

#include <QLabel>

namespace {

QStringList found(const MarkedText &marked)
{
    QStringList parts;
    for (const TextStretch &hit : marked.hits)
        parts.append(marked.text.mid(hit.at, hit.length));
    return parts;
}

/// How many dots of the hits' ground are to be seen.
int marks(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    const QRgb ground = hitGround(widget.palette()).rgb();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == ground ? 1 : 0;
    }
    return count;
}

} // namespace

class TestHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsAreFoundInWhatIsShown_data();
    void hitsAreFoundInWhatIsShown();
    void whatWasFoundInTheCutMiddleIsMarkedInItsSign();
    void aHitBeyondTheEndIsShownInAnExcerpt();
    void aHitFarDownALongMessageIsShownToo();
    void noCharacterIsTornApart();
    void cellsAndDetailsAreMarkedWhileSomethingIsSearched();
    void marksAreReadableInEveryScheme_data();
    void marksAreReadableInEveryScheme();
};

void TestHits::hitsAreFoundInWhatIsShown_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hits");
    const auto row = [](const char *name, const QString &needle, const QString &text,
                        const QStringList &hits) {
        QTest::newRow(name) << needle << text << hits;
    };
    row("twice", QStringLiteral("an"), QStringLiteral("banana"),
        {QStringLiteral("an"), QStringLiteral("an")});
    row("case", QStringLiteral("OFFICE"), QStringLiteral("The office"), {QStringLiteral("office")});
    row("accents", QStringLiteral("cafe"), QStringLiteral("Un café."), {QStringLiteral("café")});
    row("mixed directions", QStringLiteral("office"),
        QStringLiteral("\u0645\u0631\u062d\u0628\u0627 office 10"), {QStringLiteral("office")});
    row("Arabic", QStringLiteral("\u0645\u0631\u062d\u0628\u0627"),
        QStringLiteral("office \u0645\u0631\u062d\u0628\u0627"),
        {QStringLiteral("\u0645\u0631\u062d\u0628\u0627")});
    row("behind surrogate pairs", QStringLiteral("b"), QStringLiteral("\U00020000\U00020001b"),
        {QStringLiteral("b")});
    row("a surrogate pair", QStringLiteral("\U00020001"), QStringLiteral("a\U00020000\U00020001"),
        {QStringLiteral("\U00020001")});
    row("none", QStringLiteral("x"), QStringLiteral("banana"), {});
}

void TestHits::hitsAreFoundInWhatIsShown()
{
    QFETCH(const QString, needle);
    QFETCH(const QString, text);
    QFETCH(const QStringList, hits);
    const MarkedText marked = MarkedText::of(SearchNeedle(needle), Quoted::foreign(text), text);
    QCOMPARE(found(marked), hits);
    const QFontMetrics metrics{QFont()};
    QCOMPARE(marked.fitted(metrics, Qt::ElideRight, 10000), marked);
}

void TestHits::whatWasFoundInTheCutMiddleIsMarkedInItsSign()
{
    const QFontMetrics metrics{QFont()};
    const QString number = QStringLiteral("+49 151 2345 6789 0123");
    const MarkedText marked = MarkedText::ofNumber(SearchNeedle(QStringLiteral("6789")), number);
    QCOMPARE(found(marked), QStringList(QStringLiteral("6789")));
    const int tight = metrics.horizontalAdvance(number) / 2;
    const MarkedText cut = marked.fitted(metrics, Qt::ElideMiddle, tight);
    QVERIFY(cut.text.contains(QChar(0x2026)));
    QVERIFY(found(cut).join(QString()).contains(QChar(0x2026)));
    const MarkedText last = MarkedText::ofNumber(SearchNeedle(QStringLiteral("0123")), number)
                                .fitted(metrics, Qt::ElideMiddle, tight);
    QCOMPARE(found(last), QStringList(QStringLiteral("0123")));
}

void TestHits::aHitBeyondTheEndIsShownInAnExcerpt()
{
    const QFontMetrics metrics{QFont()};
    const QString text =
        QStringLiteral("Your parcel is ready: bring the code and an identity card to our office at "
                       "the end of the road, which is open until six.");
    const MarkedText marked =
        MarkedText::of(SearchNeedle(QStringLiteral("office")), Quoted::foreign(text), text);
    for (const int width : {120, 200, 320}) {
        const MarkedText cut = marked.fitted(metrics, Qt::ElideRight, width);
        QVERIFY(metrics.horizontalAdvance(cut.text) <= width);
        QVERIFY2(found(cut).contains(QStringLiteral("office")), qPrintable(cut.text));
        QVERIFY(cut.text.startsWith(QChar(0x2068) + QString(QChar(0x2026))));
    }
    // As much as there is room for, from the beginning of a word.
    const QString open = QStringLiteral("Thank you for calling. The office is open.");
    const MarkedText end = MarkedText::of(SearchNeedle(QStringLiteral("open")), open, open);
    const int room =
        metrics.horizontalAdvance(QChar(0x2026) + open.mid(open.indexOf(QLatin1String("The")))) + 2;
    QCOMPARE(end.fitted(metrics, Qt::ElideRight, room).text,
             QChar(0x2026) + QStringLiteral("The office is open."));
    // What is seen anyway stays where it is.
    const MarkedText first =
        MarkedText::of(SearchNeedle(QStringLiteral("parcel")), Quoted::foreign(text), text);
    QVERIFY(first.fitted(metrics, Qt::ElideRight, 200).text.contains(QStringLiteral("Your parcel")));
}

void TestHits::aHitFarDownALongMessageIsShownToo()
{
    const QString text =
        QString(80, QLatin1Char('x')).repeated(20) + QStringLiteral(" come to our office now");
    const MarkedText marked =
        MarkedText::of(SearchNeedle(QStringLiteral("office")), Quoted::foreign(text), text);
    QCOMPARE(found(marked), QStringList(QStringLiteral("office")));
    QVERIFY(marked.text.contains(QStringLiteral("come to our office")));
}

void TestHits::noCharacterIsTornApart()
{
    const QFontMetrics metrics{QFont()};
    const QString text = QStringLiteral("\U00020000").repeated(60) + QStringLiteral("office");
    const MarkedText marked =
        MarkedText::of(SearchNeedle(QStringLiteral("office")), Quoted::foreign(text), text);
    for (int width = 30; width < 400; width += 7) {
        const QString cut = marked.fitted(metrics, Qt::ElideRight, width).text;
        for (qsizetype at = 0; at < cut.size(); ++at) {
            if (cut.at(at).isHighSurrogate())
                QVERIFY(at + 1 < cut.size() && cut.at(++at).isLowSurrogate());
            else
                QVERIFY(!cut.at(at).isLowSurrogate());
        }
    }
}

void TestHits::cellsAndDetailsAreMarkedWhileSomethingIsSearched()
{
    HistoryDesk desk;
    const Message message =
        desk.written(QStringLiteral("+49 151 0850"), QStringLiteral("The office is open"));
    desk.accept(message.id, QStringLiteral("491510850-1502874159"));
    QVERIFY(desk.open());
    desk.page.selectMessage(message.id);
    auto &number = *desk.part<QLabel>("detailsNumberLabel");
    auto &text = *desk.part<DetailsText>("detailsText");
    QCOMPARE(marks(desk.table()) + marks(number) + marks(text), 0);
    desk.page.showFiltered({.text = QStringLiteral("OFFICE")});
    QTRY_VERIFY(marks(desk.table()) > 0);
    QCOMPARE(marks(number), 0);
    QVERIFY(marks(text) > 0);
    QCOMPARE(text.extraSelections().size(), qsizetype(1));
    QCOMPARE(text.extraSelections().constFirst().cursor.selectedText(), QStringLiteral("office"));
    QVERIFY(text.extraSelections().constFirst().format.fontUnderline());
    desk.page.showFiltered({.text = QStringLiteral("0151 08")});
    QTRY_VERIFY(marks(number) > 0);
    QVERIFY(marks(desk.table()) > 0);
    QVERIFY(text.extraSelections().isEmpty());
    desk.page.showFiltered({});
    QTRY_COMPARE(marks(desk.table()) + marks(number) + marks(text), 0);
}

void TestHits::marksAreReadableInEveryScheme_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << DesktopLook::light();
    QTest::newRow("dark") << DesktopLook::dark();
    QTest::newRow("the system's") << QPalette();
}

void TestHits::marksAreReadableInEveryScheme()
{
    QFETCH(const QPalette, palette);
    const QTextCharFormat format = HitMark::format(palette);
    QVERIFY(contrastRatio(format.background().color(), format.foreground().color()) >= 4.5);
    QVERIFY(format.background().color() != palette.color(QPalette::Base));
    QVERIFY(format.background().color() != palette.color(QPalette::Highlight));
    QVERIFY(format.fontUnderline());
}

QTEST_MAIN(TestHits)
#include "tst_hits.moc"
