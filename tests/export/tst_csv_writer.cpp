// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/CsvWriter.h"

#include "tests/export/CsvReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsQuotedAndCannotBeAFormula_data();
    void aCellIsQuotedAndCannotBeAFormula();
    void anImportThatRemovesExactlyOneApostropheGetsTheCellBack_data() { cells(); }
    void anImportThatRemovesExactlyOneApostropheGetsTheCellBack();
    void noCellOfAnyFileBeginsLikeAFormula_data() { cells(); }
    void noCellOfAnyFileBeginsLikeAFormula();
    void aRecordEndsWithCrLfAndHasACommaBetweenItsCells();
    void anEmptyCellIsStillACell();
    void whatNoTextFileCanHoldBecomesAReplacementCharacter_data();
    void whatNoTextFileCanHoldBecomesAReplacementCharacter();
    void halvesInTheWrongOrderAreTwoReplacementCharacters();
    void theByteOrderMarkIsThatOfUtf8();

private:
    static void cells();
};

void TestCsvWriter::aCellIsQuotedAndCannotBeAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("field");

    const auto row = [](const char *name, const QString &cell, const QString &field) {
        QTest::newRow(name) << cell << field;
    };
    row("plain", u"Hello"_s, u"\"Hello\""_s);
    row("empty", QString(), u"\"\""_s);
    row("comma", u"a,b"_s, u"\"a,b\""_s);
    row("quotation mark", u"say \"hi\""_s, u"\"say \"\"hi\"\"\""_s);
    row("only a quotation mark", u"\""_s, u"\"\"\"\""_s);
    row("lines", u"one\r\ntwo\nthree"_s, u"\"one\r\ntwo\nthree\""_s);
    row("spaces stay", u" a "_s, u"\" a \""_s);
    row("not Latin", u"你好 مرحبا"_s, u"\"你好 مرحبا\""_s);
    row("beyond the first plane", u"\U0001F600"_s, u"\"\U0001F600\""_s);

    row("equals", u"=1+1"_s, u"\"'=1+1\""_s);
    row("program", u"=cmd|' /C calc'!A0"_s, u"\"'=cmd|' /C calc'!A0\""_s);
    row("plus: a phone number", u"+4915112345678"_s, u"\"'+4915112345678\""_s);
    row("minus", u"-2+3"_s, u"\"'-2+3\""_s);
    row("at", u"@SUM(1)"_s, u"\"'@SUM(1)\""_s);
    row("tab", u"\t=1"_s, u"\"'\t'=1\""_s);
    row("carriage return", u"\r=1"_s, u"\"'\r'=1\""_s);
    row("line feed", u"\n=1"_s, u"\"'\n'=1\""_s);
    row("NUL", QString(QChar(u'\0')) + u"=1"_s, u"\"'\uFFFD=1\""_s);
    row("full-width equals", u"＝1"_s, u"\"'＝1\""_s);
    row("full-width plus", u"＋1"_s, u"\"'＋1\""_s);
    row("full-width minus", u"－1"_s, u"\"'－1\""_s);
    row("full-width at", u"＠1"_s, u"\"'＠1\""_s);
    row("a sign alone", u"="_s, u"\"'=\""_s);
    row("quoted formula", u"\"=1\""_s, u"\"\"\"=1\"\"\""_s);

    row("inside it is harmless", u"1=1"_s, u"\"1=1\""_s);
    row("behind another separator", u"a;=1;b"_s, u"\"a;'=1;b\""_s);
    row("behind another one, in quotes", u"a;\"=1\""_s, u"\"a;'\"\"=1\"\"\""_s);
    row("behind a line end", u"a\r\n@b"_s, u"\"a\r\n'@b\""_s);
    row("behind a tab, by hand", u"a\t'+1"_s, u"\"a\t''+1\""_s);
    row("only a separator", u"a; b;\n"_s, u"\"a; b;\n\""_s);
    row("an apostrophe of its own", u"'tis"_s, u"\"'tis\""_s);
    row("only apostrophes", u"'''"_s, u"\"'''\""_s);
    row("neutralised by hand", u"'=1"_s, u"\"''=1\""_s);
    row("twice by hand", u"''+1"_s, u"\"'''+1\""_s);
    row("a number", u"15100001111"_s, u"\"15100001111\""_s);
}

void TestCsvWriter::aCellIsQuotedAndCannotBeAFormula()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, field);
    QCOMPARE(QString::fromUtf8(CsvWriter::record({cell})), field + u"\r\n"_s);
}

/// Every start that matters, before every kind of rest.
void TestCsvWriter::cells()
{
    QTest::addColumn<QString>("cell");
    const QStringList starts{{},      u"'"_s,  u"''"_s, u"="_s,  u"+"_s,      u"-"_s,
                             u"@"_s,  u"\t"_s, u"\r"_s, u"\n"_s, u"＝"_s,     u"＋"_s,
                             u"－"_s, u"＠"_s, u" "_s,  u"\""_s, u"\uFFFD"_s, u";"_s};
    const QStringList rests{{}, u"1"_s, u"=1"_s, u"'=1"_s, u"\",\r\n\""_s, u"\U0001F600"_s};
    for (const QString &start : starts) {
        for (const QString &again : starts) {
            for (const QString &rest : rests) {
                const QString cell = QString(start) + again + rest;
                QTest::addRow("%s", qPrintable(QString::fromLatin1(cell.toUtf8().toPercentEncoding())))
                    << cell;
            }
        }
    }
}

void TestCsvWriter::anImportThatRemovesExactlyOneApostropheGetsTheCellBack()
{
    QFETCH(const QString, cell);
    const QList<QStringList> read = CsvReader::records(CsvWriter::record({cell, u"next"_s}));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().size(), 2);
    QCOMPARE(CsvReader::original(read.constFirst().constFirst()), cell);
}

void TestCsvWriter::noCellOfAnyFileBeginsLikeAFormula()
{
    QFETCH(const QString, cell);
    const QString read = CsvReader::records(CsvWriter::record({cell})).value(0).value(0);
    QVERIFY(read.isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(read.front()));
    // Nor where the file is taken apart in the wrong places, and quotation marks are lost.
    static const QRegularExpression begins(u"[;\\t\\r\\n]\"*[=+\\-@＝＋－＠]"_s);
    QVERIFY(!begins.match(read).hasMatch());
}

void TestCsvWriter::aRecordEndsWithCrLfAndHasACommaBetweenItsCells()
{
    QCOMPARE(CsvWriter::record({u"a"_s, u"b"_s, u"c"_s}), QByteArray("\"a\",\"b\",\"c\"\r\n"));
}

void TestCsvWriter::anEmptyCellIsStillACell()
{
    QCOMPARE(CsvWriter::record({{}, {}, {}}), QByteArray("\"\",\"\",\"\"\r\n"));
}

void TestCsvWriter::whatNoTextFileCanHoldBecomesAReplacementCharacter_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("NUL inside") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("first half alone") << QString(u"a"_s + QChar(0xD83D) + u"b"_s);
    QTest::newRow("second half alone") << QString(u"a"_s + QChar(0xDE00) + u"b"_s);
}

void TestCsvWriter::whatNoTextFileCanHoldBecomesAReplacementCharacter()
{
    QFETCH(const QString, cell);
    QCOMPARE(CsvWriter::record({cell}), QByteArray("\"a\xEF\xBF\xBD"
                                                   "b\"\r\n"));
}

void TestCsvWriter::halvesInTheWrongOrderAreTwoReplacementCharacters()
{
    const QString wrong = QString(QChar(0xDE00)) + QChar(0xD83D);
    QCOMPARE(CsvWriter::record({u"a"_s + wrong}), QByteArray("\"a\xEF\xBF\xBD\xEF\xBF\xBD\"\r\n"));
}

void TestCsvWriter::theByteOrderMarkIsThatOfUtf8()
{
    QCOMPARE(CsvWriter::byteOrderMark().toHex(), QByteArray("efbbbf"));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
