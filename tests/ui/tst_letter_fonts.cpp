// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/LetterFonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>
#include <QWidget>

namespace {

// The fonts that the letters of a text come from.
QStringList fontsOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList fonts;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs)
        fonts.append(run.rawFont().familyName());
    return fonts;
}

QString han()
{
    return QFontDatabase::families(QFontDatabase::SimplifiedChinese).value(0);
}

} // namespace

class LetterFontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hanLettersComeFromTheFontBehind();
    void everythingElseStaysInTheDesktopsFont();
    void whatHasHanItselfIsLeftAlone();
    void whatSomebodyHasChosenIsLeftAlone();

private:
    QFont m_usual;
};

void LetterFontsTest::initTestCase()
{
    m_usual = QApplication::font();
    QVERIFY2(!han().isEmpty(), "There is no font with Han letters: packaging/install-packages.sh test");
    QVERIFY(QFontInfo(m_usual).family() != han());
}

void LetterFontsTest::hanLettersComeFromTheFontBehind()
{
    const auto font = LetterFonts::forHan(m_usual);
    QVERIFY(font);
    const QStringList families = font->families();
    QCOMPARE(families.size(), 2);
    QVERIFY(QFontDatabase::families(QFontDatabase::SimplifiedChinese).contains(families.at(1)));
    QCOMPARE(fontsOf(QStringLiteral("您的订单"), *font), {families.at(1)});
}

void LetterFontsTest::everythingElseStaysInTheDesktopsFont()
{
    const QString usual = QFontInfo(m_usual).family();
    const QString text = QStringLiteral("Order 4711 für Ïo");
    QWidget parent;
    QWidget widget(&parent);
    widget.setFont(LetterFonts::forHan(widget.font()).value());
    QCOMPARE(QFontInfo(widget.font()).family(), usual);
    QCOMPARE(fontsOf(text, widget.font()), fontsOf(text, m_usual));
    QVERIFY(fontsOf(QStringLiteral("4711 您"), widget.font()).contains(usual));
    QFont larger = parent.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    parent.setFont(larger);
    QCOMPARE(widget.font().pointSizeF(), larger.pointSizeF());
}

void LetterFontsTest::whatHasHanItselfIsLeftAlone()
{
    QVERIFY(!LetterFonts::forHan(QFont(han())));
}

void LetterFontsTest::whatSomebodyHasChosenIsLeftAlone()
{
    QFont chosen = m_usual;
    chosen.setFamilies({QFontInfo(m_usual).family(), QStringLiteral("Noto Sans Arabic")});
    QVERIFY(!LetterFonts::forHan(chosen));
}

QTEST_MAIN(LetterFontsTest)
#include "tst_letter_fonts.moc"
