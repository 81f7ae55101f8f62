// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CellLines.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

class TestCellLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextIsCutAsIfAllOfItHadBeenLaidOut_data();
    void aLongTextIsCutAsIfAllOfItHadBeenLaidOut();
    void whatHasJustEnoughRoomIsWhole();
    void itBeginsWhereItsDirectionBegins();
    void itKnowsItsSizeInItsOwnFont();
    void itStandsInTheMiddleAndInItsColour();
};

namespace {

/// Where something is drawn on white.
QRect inked(const CellLine &line, const QRect &place)
{
    QImage picture(place.right() + 20, place.bottom() + 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    line.draw(painter, place, Qt::red);
    painter.end();
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

void TestCellLine::aLongTextIsCutAsIfAllOfItHadBeenLaidOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QStringLiteral("Hello");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << QStringLiteral("Your order is ready at the office. ").repeated(9);
    QTest::newRow("narrow letters") << QStringLiteral("il.").repeated(100);
    QTest::newRow("letters without a width") << QStringLiteral("e\u0301\u0302\u0303\u0304").repeated(60);
    QTest::newRow("Chinese") << QStringLiteral("您的订单已经发出").repeated(30);
    QTest::newRow("isolated Arabic") << QChar(0x2068) + QStringLiteral("تم تأكيد موعدك ").repeated(20) +
                                            QChar(0x2069);
    QTest::newRow("surrogate pairs") << QStringLiteral("\U00020000").repeated(150);
}

void TestCellLine::aLongTextIsCutAsIfAllOfItHadBeenLaidOut()
{
    QFETCH(const QString, text);
    const QFont font;
    for (const Qt::TextElideMode mode : {Qt::ElideRight, Qt::ElideMiddle}) {
        for (const int width : {1, 20, 90, 313, 900}) {
            const CellLine line = CellLines().fitted(text, {.font = font, .mode = mode, .width = width});
            QCOMPARE(line.text(), QFontMetrics(font).elidedText(text, mode, width));
        }
    }
}

void TestCellLine::whatHasJustEnoughRoomIsWhole()
{
    CellLines lines;
    for (const QString &text : {QStringLiteral("+49 171 1234567"), QStringLiteral("您的订单已经发出"),
                                QStringLiteral("Your order is ready."), QStringLiteral("تم تأكيد موعدك")}) {
        const int width = lines.whole(text, QFont(), Qt::LeftToRight).width();
        QVERIFY(width > 0);
        QCOMPARE(lines.fitted(text, {.width = width}).text(), text);
        const QString cut = lines.fitted(text, {.width = width - 2}).text();
        QVERIFY(cut != text);
        QVERIFY(QFontMetrics(QFont()).horizontalAdvance(cut) <= width - 2);
        // A line that was cut is not the one that there is room for.
        QCOMPARE(lines.fitted(text, {.width = width}).text(), text);
    }
}

void TestCellLine::itBeginsWhereItsDirectionBegins()
{
    const QRect place(30, 10, 200, 40);
    const auto ink = [&place](Qt::LayoutDirection direction) {
        return inked(CellLine(QStringLiteral("12"), QFont(), direction), place);
    };
    const QRect left = ink(Qt::LeftToRight);
    QVERIFY(left.left() - place.left() < 5);
    const QRect right = ink(Qt::RightToLeft);
    QVERIFY(place.right() - right.right() < 5);
    QVERIFY(right.left() > left.right());
}

void TestCellLine::itKnowsItsSizeInItsOwnFont()
{
    const QRect place(30, 10, 300, 60);
    QFont large;
    large.setPointSizeF(large.pointSizeF() * 2.5);
    const CellLine line(QStringLiteral("1234567890"), large, Qt::RightToLeft);
    const QRect ink = inked(line, place);
    QVERIFY(std::abs(line.width() - ink.width()) < 8);
    QVERIFY(ink.right() <= place.right());
    QVERIFY(place.right() - ink.right() < 8);
    QVERIFY(std::abs(ink.center().y() - place.center().y()) <= 4);
}

void TestCellLine::itStandsInTheMiddleAndInItsColour()
{
    const QRect place(0, 0, 200, 61);
    const QRect ink = inked(CellLine(QString(10, QLatin1Char('H')), QFont(), Qt::LeftToRight), place);
    QVERIFY(std::abs(ink.center().y() - place.center().y()) <= 2);

    QImage picture(100, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    CellLine(QStringLiteral("HHH"), QFont(), Qt::LeftToRight).draw(painter, picture.rect(), Qt::blue);
    painter.end();
    for (int x = 0; x < picture.width(); ++x)
        QCOMPARE(qBlue(picture.pixel(x, picture.height() / 2)), 255);
}

QTEST_MAIN(TestCellLine)
#include "tst_cell_line.moc"
