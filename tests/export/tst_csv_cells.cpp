// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/CsvCells.h"

#include <QTest>
#include <QTimeZone>

namespace {

CsvWords words()
{
    return {.headings = {},
            .automaticTrunk = QStringLiteral("Any"),
            .status = [](MessageState state) { return u'<' + stateName(state) + u'>'; },
            .reason =
                [](const SendError &error) {
                    return errorKindName(error.kind).toUpper();
                }};
}

Message message()
{
    Message message;
    message.to = QStringLiteral("0151 1234");
    message.number = QStringLiteral("01511234");
    message.text = QStringLiteral("Hello");
    message.state = MessageState::Sent;
    message.createdAt = QDateTime({2026, 3, 2}, {9, 0, 7, 345}, Qt::UTC);
    message.smsId = QStringLiteral("42");
    return message;
}

} // namespace

class TestCsvCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qputenv("TZ", "UTC"); }

    void aMessageIsOneCellForEachColumn();
    void theTrunkIsTheOneUsedOrElseTheOneAskedFor();
    void onlyWhatHasAReasonTellsOne();
    void aLongTextCountsAsSeveralSms();
    void theTimeIsLocalWithItsOffset_data();
    void theTimeIsLocalWithItsOffset();
};

void TestCsvCells::aMessageIsOneCellForEachColumn()
{
    QCOMPARE(CsvCells::of(message(), words()),
             (QStringList{QStringLiteral("2026-03-02T09:00:07+00:00"), QStringLiteral("0151 1234"),
                          QStringLiteral("01511234"), QStringLiteral("Hello"), QStringLiteral("Any"),
                          QStringLiteral("<Sent>"), QString(), QStringLiteral("42"), QStringLiteral("1")}));
}

void TestCsvCells::theTrunkIsTheOneUsedOrElseTheOneAskedFor()
{
    Message asked = message();
    asked.trunk = QStringLiteral("GSM-1");
    QCOMPARE(CsvCells::of(asked, words()).at(CsvCells::Trunk), QStringLiteral("GSM-1"));
    asked.usedTrunk = QStringLiteral("GSM-2");
    QCOMPARE(CsvCells::of(asked, words()).at(CsvCells::Trunk), QStringLiteral("GSM-2"));
}

void TestCsvCells::onlyWhatHasAReasonTellsOne()
{
    Message failed = message();
    failed.state = MessageState::Failed;
    failed.error.kind = SendErrorKind::NoSuchTrunk;
    QCOMPARE(CsvCells::of(failed, words()).at(CsvCells::Reason),
             errorKindName(SendErrorKind::NoSuchTrunk).toUpper());
}

void TestCsvCells::aLongTextCountsAsSeveralSms()
{
    Message longer = message();
    longer.text = QString(161, u'a');
    QCOMPARE(CsvCells::of(longer, words()).at(CsvCells::Segments), QStringLiteral("2"));
}

void TestCsvCells::theTimeIsLocalWithItsOffset_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QString>("shown");
    const QDateTime winter({2026, 1, 31}, {23, 30}, Qt::UTC);
    const QDateTime summer({2026, 7, 1}, {12, 0}, Qt::UTC);
    QTest::newRow("east, over midnight")
        << QByteArray("Europe/Berlin") << winter << QStringLiteral("2026-02-01T00:30:00+01:00");
    QTest::newRow("in summer") << QByteArray("Europe/Berlin") << summer
                               << QStringLiteral("2026-07-01T14:00:00+02:00");
    QTest::newRow("west") << QByteArray("America/New_York") << winter
                          << QStringLiteral("2026-01-31T18:30:00-05:00");
    QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << summer
                                  << QStringLiteral("2026-07-01T17:30:00+05:30");
    QTest::newRow("the hour that comes twice")
        << QByteArray("Europe/Berlin") << QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC)
        << QStringLiteral("2026-10-25T02:30:00+01:00");
}

void TestCsvCells::theTimeIsLocalWithItsOffset()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, utc);
    QFETCH(const QString, shown);
    qputenv("TZ", zone);
    QCOMPARE(CsvCells::time(utc), shown);
    QCOMPARE(QDateTime::fromString(CsvCells::time(utc), Qt::ISODate), utc);
}

QTEST_GUILESS_MAIN(TestCsvCells)
#include "tst_csv_cells.moc"
