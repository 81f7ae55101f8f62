// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/ExportWording.h"

#include <QLocale>
#include <QTest>

using enum MessageState;

namespace {

QDateTime local(int day, int hour = 0)
{
    return QDateTime({2026, 11, day}, {hour, 0}).toUTC();
}

} // namespace

class TestExportWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void aFilterIsToldInItsParts_data();
    void aFilterIsToldInItsParts();
    void everyColumnHasAHeading();
    void everyErrorHasASentence();
    void theNameOfAFileCannotTurnTheSentenceRound();
};

void TestExportWording::aFilterIsToldInItsParts_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const HistoryFilter &filter, const QStringList &parts) {
        QTest::newRow(name) << filter << parts;
    };
    row("nothing", {}, {QStringLiteral("All messages")});
    row("one status", {.states = {Failed}}, {QStringLiteral("Status: Failed")});
    row("statuses in their own order", {.states = {Cancelled, Queued, Failed}},
        {QStringLiteral("Status: Queued, Failed and Cancelled")});
    row("needs attention", {.states = {Failed, NotConfirmed}, .notRepeated = true},
        {QStringLiteral("Needs attention")});
    row("failed and not sent again", {.states = {Failed}, .notRepeated = true},
        {QStringLiteral("Status: Failed"), QStringLiteral("Not sent again")});
    row("whole days", {.from = local(3), .until = local(11)},
        {QStringLiteral("From 03/11/2026 to 10/11/2026")});
    row("one day", {.from = local(3), .until = local(4)}, {QStringLiteral("Day: 03/11/2026")});
    row("since a day", {.from = local(3)}, {QStringLiteral("Since 03/11/2026")});
    row("until the day before", {.until = local(3)}, {QStringLiteral("Until 02/11/2026")});
    row("hours", {.from = local(3, 9), .until = local(3, 10)},
        {QStringLiteral("From 03/11/2026 09:00 to 03/11/2026 10:00")});
    row("trunk", {.trunk = QStringLiteral("GSM-1")}, {QStringLiteral("Trunk: GSM-1")});
    row("number", {.number = QStringLiteral("15100001111")}, {QStringLiteral("To: \u206615100001111\u2069")});
    row("all of it", {.text = QStringLiteral("office"), .states = {Sent}, .trunk = QStringLiteral("GSM-1")},
        {QStringLiteral("Status: Sent"), QStringLiteral("Trunk: GSM-1"),
         QStringLiteral("Search: \u2068office\u2069")});
}

void TestExportWording::aFilterIsToldInItsParts()
{
    QFETCH(const HistoryFilter, filter);
    QFETCH(const QStringList, parts);
    QCOMPARE(ExportWording::conditions(filter), parts);
}

void TestExportWording::everyColumnHasAHeading()
{
    const CsvWords words = ExportWording::csvWords();
    QCOMPARE(words.headings.size(), int(CsvCells::ColumnCount));
    QCOMPARE(QSet<QString>(words.headings.cbegin(), words.headings.cend()).size(), words.headings.size());
    QVERIFY(!words.headings.contains(QString()));
    QCOMPARE(words.status(NotConfirmed), QStringLiteral("Not confirmed"));
    QCOMPARE(words.reason({.kind = SendErrorKind::TrunkBusy}), QStringLiteral("trunk busy"));
}

void TestExportWording::everyErrorHasASentence()
{
    QStringList sentences;
    for (const ExportErrorKind kind :
         {ExportErrorKind::NoFolder, ExportErrorKind::NotAllowed, ExportErrorKind::DiskFull,
          ExportErrorKind::NotWritten, ExportErrorKind::NotRead, ExportErrorKind::NotPrinted,
          ExportErrorKind::PartMissing})
        sentences.append(ExportWording::sentence({kind, {}, {}}));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestExportWording::theNameOfAFileCannotTurnTheSentenceRound()
{
    const QString saved = ExportWording::saved(QStringLiteral("/home/a/\u202Egnp.csv"), 1);
    QVERIFY(!saved.contains(QChar(0x202E)));
    QVERIFY(saved.contains(QLatin1String("[U+202E]gnp.csv")));
}

QTEST_MAIN(TestExportWording)
#include "tst_export_wording.moc"
