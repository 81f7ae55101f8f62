// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/LetterFonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

namespace {

// The fonts that the letters of a text come from.
QStringList fontsOf(const QString &text)
{
    QTextLayout layout(text, QApplication::font());
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
    void cleanup();
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

void LetterFontsTest::cleanup()
{
    QApplication::setFont(m_usual);
}

void LetterFontsTest::hanLettersComeFromTheFontBehind()
{
    LetterFonts::prefer();
    const QStringList families = QApplication::font().families();
    QCOMPARE(families.size(), 2);
    QVERIFY(QFontDatabase::families(QFontDatabase::SimplifiedChinese).contains(families.at(1)));
    QCOMPARE(fontsOf(QStringLiteral("您的订单")), {families.at(1)});
}

void LetterFontsTest::everythingElseStaysInTheDesktopsFont()
{
    const QString usual = QFontInfo(m_usual).family();
    const QStringList before = fontsOf(QStringLiteral("Order 4711 für Ïo"));
    LetterFonts::prefer();
    QCOMPARE(QApplication::font().family(), usual);
    QCOMPARE(QFontInfo(QApplication::font()).family(), usual);
    QCOMPARE(QApplication::font().pointSizeF(), m_usual.pointSizeF());
    QCOMPARE(fontsOf(QStringLiteral("Order 4711 für Ïo")), before);
    QVERIFY(fontsOf(QStringLiteral("4711 您")).contains(usual));
}

void LetterFontsTest::whatHasHanItselfIsLeftAlone()
{
    QApplication::setFont(QFont(han()));
    LetterFonts::prefer();
    QCOMPARE(QApplication::font().families(), QStringList{han()});
}

void LetterFontsTest::whatSomebodyHasChosenIsLeftAlone()
{
    QFont chosen = m_usual;
    chosen.setFamilies({QFontInfo(m_usual).family(), QStringLiteral("Noto Sans Arabic")});
    QApplication::setFont(chosen);
    LetterFonts::prefer();
    QCOMPARE(QApplication::font().families(), chosen.families());
}

QTEST_MAIN(LetterFontsTest)
#include "tst_letter_fonts.moc"
