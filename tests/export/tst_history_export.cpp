// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/HistoryExport.h"

#include "app/export/CsvDocument.h"
#include "app/export/CsvWriter.h"
#include "tests/export/CsvReader.h"
#include "tests/export/HandDrivenDocument.h"
#include "tests/export/WatchedExport.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>
#include <QTest>

using Kind = ExportOutcome::Kind;

namespace {

const QDateTime now({2026, 3, 2}, {9, 0}, Qt::UTC);
const QString alice = QStringLiteral("+4915100001111");
const QString bob = QStringLiteral("15200002222");

CsvWords words()
{
    return {.headings = {QStringLiteral("Time"), QStringLiteral("To")},
            .automaticTrunk = QStringLiteral("Automatic"),
            .status = stateName,
            .reason = [](const SendError &error) {
                return errorKindName(error.kind);
            }};
}

} // namespace

class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFileHoldsTheHeadingsAndEveryMessageNewestFirst();
    void theOtherOrderIsTheOtherWayRound();
    void onlyWhatPassesTheFilterIsInIt();
    void aHistoryWithoutMessagesIsAFileOfHeadings();
    void theByteOrderMarkIsThereByChoice();
    void theFileIsTheOwnersAlone();
    void manyPagesFollowEachOtherWithoutAGap_data();
    void manyPagesFollowEachOtherWithoutAGap();
    void whatComesDuringTheExportIsNotInIt();
    void whatGoesDuringTheExportStopsNothing();
    void cancelledInTheMiddleItLeavesNothingAndTheOldFileStays();
    void cancelledBeforeItBeganItLeavesNothing();
    void cancelledAfterItsEndItIsStillFinished();
    void destroyedInTheMiddleItLeavesNothing();
    void aDocumentThatFailsEndsItOnce();
    void aFolderThatIsGoneIsAFailureAndSaysSo();
    void anUnreadableStoreIsAFailureAndTheOldFileStays();
    void aFolderThatGoesInTheMiddleIsAFailure();
    void theDocumentIsWrittenAwayFromTheWindowsThread();
    void progressGrowsAndNeverPassesTheEnd();

private:
    /// Sent messages with their own number as text.
    void fill(int count)
    {
        std::ignore = m_temporary->onDisk(
            QStringLiteral("WITH RECURSIVE counted(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted"
                           " WHERE i < ?) INSERT INTO message (connection_id, recipient, number, text, state,"
                           " created_at, state_at, due_at) SELECT 'head-office', ?, ?, CAST(i AS TEXT),"
                           " 'Sent', ?, ?, 0 FROM counted"),
            {count, bob, bob, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("messages.csv")); }
    [[nodiscard]] std::unique_ptr<ExportDocument> csv(bool withByteOrderMark = false) const
    {
        return std::make_unique<CsvDocument>(path(), words(), withByteOrderMark);
    }
    [[nodiscard]] std::unique_ptr<ExportDocument> handDriven(std::unique_ptr<ExportDocument> real = {}) const
    {
        return std::make_unique<HandDrivenDocument>(m_hand, std::move(real));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        const QList<QStringList> records = CsvReader::records(content());
        for (const QStringList &record : records)
            texts.append(record.value(CsvCells::Text));
        return texts.mid(1);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<TemporaryStore> m_temporary;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Hand> m_hand;
};

void TestHistoryExport::init()
{
    m_temporary = std::make_unique<TemporaryStore>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_hand = std::make_shared<Hand>();
}

void TestHistoryExport::cleanup()
{
    m_temporary.reset();
    m_folder.reset();
}

void TestHistoryExport::theFileHoldsTheHeadingsAndEveryMessageNewestFirst()
{
    m_temporary->queue(alice, now, QStringLiteral("=1+1"));
    m_temporary->queue(bob, now.addSecs(1), QStringLiteral("two\nlines, \"quoted\""));
    WatchedExport job(*m_temporary, csv());
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QCOMPARE(job.outcome().messages, 2);
    QCOMPARE(content(),
             QByteArray("\"Time\",\"To\"\r\n"
                        "\"2026-03-02T09:00:01+00:00\",\"15200002222\",\"15200002222\","
                        "\"two\nlines, \"\"quoted\"\"\",\"Automatic\",\"Queued\",\"\",\"\",\"1\"\r\n"
                        "\"2026-03-02T09:00:00+00:00\",\"'+4915100001111\",\"'+4915100001111\","
                        "\"'=1+1\",\"Automatic\",\"Queued\",\"\",\"\",\"1\"\r\n"));
}

void TestHistoryExport::theOtherOrderIsTheOtherWayRound()
{
    fill(3);
    WatchedExport job(*m_temporary, csv(), {}, HistoryOrder::OldestFirst);
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QCOMPARE(texts(), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
}

void TestHistoryExport::onlyWhatPassesTheFilterIsInIt()
{
    fill(3);
    m_temporary->queue(alice, now.addSecs(10), QStringLiteral("office"));
    WatchedExport job(*m_temporary, csv(), {.text = QStringLiteral("ffic")});
    QCOMPARE(job.outcome().messages, 1);
    QCOMPARE(texts(), QStringList{QStringLiteral("office")});
}

void TestHistoryExport::aHistoryWithoutMessagesIsAFileOfHeadings()
{
    WatchedExport job(*m_temporary, csv());
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QCOMPARE(job.outcome().messages, 0);
    QCOMPARE(content(), QByteArray("\"Time\",\"To\"\r\n"));
}

void TestHistoryExport::theByteOrderMarkIsThereByChoice()
{
    WatchedExport job(*m_temporary, csv(true));
    QVERIFY(job.waited());
    QCOMPARE(content(), CsvWriter::byteOrderMark() + "\"Time\",\"To\"\r\n");
}

void TestHistoryExport::theFileIsTheOwnersAlone()
{
    WatchedExport job(*m_temporary, csv());
    QVERIFY(job.waited());
    QCOMPARE(QFile::permissions(path()), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                             QFileDevice::ReadUser | QFileDevice::WriteUser);
}

void TestHistoryExport::manyPagesFollowEachOtherWithoutAGap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<HistoryOrder>("order");
    for (const int count : {199, 200, 201, 400, 650}) {
        QTest::addRow("%d newest first", count) << count << HistoryOrder::NewestFirst;
        QTest::addRow("%d oldest first", count) << count << HistoryOrder::OldestFirst;
    }
}

void TestHistoryExport::manyPagesFollowEachOtherWithoutAGap()
{
    QFETCH(const int, count);
    QFETCH(const HistoryOrder, order);
    fill(count);
    WatchedExport job(*m_temporary, csv(), {}, order);
    QCOMPARE(job.outcome().messages, count);
    QStringList expected;
    for (int i = 1; i <= count; ++i)
        expected.append(QString::number(order == HistoryOrder::OldestFirst ? i : count + 1 - i));
    QCOMPARE(texts(), expected);
}

void TestHistoryExport::whatComesDuringTheExportIsNotInIt()
{
    fill(250);
    WatchedExport job(*m_temporary, handDriven(), {}, HistoryOrder::OldestFirst);
    QVERIFY(m_hand->asked.tryAcquire(1, 20000)); // the first page is being written
    m_temporary->queue(alice, now.addSecs(1000), QStringLiteral("late"));
    m_hand->allowed.release(100);
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QCOMPARE(job.outcome().messages, 250);
}

void TestHistoryExport::whatGoesDuringTheExportStopsNothing()
{
    fill(650);
    WatchedExport job(*m_temporary, handDriven());
    QVERIFY(m_hand->asked.tryAcquire(1, 20000));
    std::ignore = m_temporary->onDisk(QStringLiteral("DELETE FROM message WHERE id <= 100"));
    m_hand->allowed.release(100);
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QCOMPARE(job.outcome().messages, 550);
}

void TestHistoryExport::cancelledInTheMiddleItLeavesNothingAndTheOldFileStays()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    QCOMPARE(old.write("old"), 3);
    old.close();
    fill(2000);
    WatchedExport job(*m_temporary, handDriven(csv()));
    QVERIFY(m_hand->asked.tryAcquire(1, 20000));
    m_hand->allowed.release();
    QVERIFY(m_hand->asked.tryAcquire(1, 20000)); // the first page is in the file
    job.cancel();
    m_hand->allowed.release(100);
    QCOMPARE(job.outcome().kind, Kind::Cancelled);
    QCOMPARE(m_hand->ends, 0);
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("messages.csv")});
}

void TestHistoryExport::cancelledBeforeItBeganItLeavesNothing()
{
    fill(3);
    WatchedExport job(*m_temporary, csv());
    job.cancel();
    QVERIFY(job.waited());
    QCOMPARE(job.outcome().kind, Kind::Cancelled);
    QCOMPARE(files(), QStringList());
}

void TestHistoryExport::cancelledAfterItsEndItIsStillFinished()
{
    fill(3);
    WatchedExport job(*m_temporary, csv());
    QVERIFY(job.waited());
    job.cancel();
    job.cancel();
    QVERIFY(!job.tellsMore());
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QVERIFY(QFile::exists(path()));
}

void TestHistoryExport::destroyedInTheMiddleItLeavesNothing()
{
    fill(650);
    {
        WatchedExport job(*m_temporary, handDriven());
        QVERIFY(m_hand->asked.tryAcquire(1, 20000));
        m_hand->allowed.release(100);
    }
    QCOMPARE(m_hand->destroyed, 1);
    QCOMPARE(m_hand->ends, 0);
}

void TestHistoryExport::aDocumentThatFailsEndsItOnce()
{
    fill(650);
    m_hand->failsAtPage = 1;
    m_hand->failure = ExportErrorKind::DiskFull;
    m_hand->allowed.release(100);
    WatchedExport job(*m_temporary, handDriven());
    QCOMPARE(job.outcome().kind, Kind::Failed);
    QCOMPARE(job.outcome().error, (ExportError{ExportErrorKind::DiskFull, QStringLiteral("no room"), {}}));
    job.cancel();
    QVERIFY(!job.tellsMore());
    QCOMPARE(m_hand->messages, 200);
    QCOMPARE(m_hand->ends, 0);
    QCOMPARE(m_hand->destroyed, 1);
}

void TestHistoryExport::aFolderThatIsGoneIsAFailureAndSaysSo()
{
    fill(1);
    auto document = std::make_unique<CsvDocument>(m_folder->filePath(QStringLiteral("gone/messages.csv")),
                                                  words(), false);
    WatchedExport job(*m_temporary, std::move(document));
    QCOMPARE(job.outcome().kind, Kind::Failed);
    QCOMPARE(job.outcome().error.kind, ExportErrorKind::NoFolder);
}

void TestHistoryExport::anUnreadableStoreIsAFailureAndTheOldFileStays()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    QCOMPARE(old.write("old"), 3);
    old.close();
    std::ignore = m_temporary->onDisk(QStringLiteral("DROP TRIGGER attempt_of_gone"));
    std::ignore = m_temporary->onDisk(QStringLiteral("DROP TABLE attempt"));
    std::ignore = m_temporary->onDisk(QStringLiteral("ALTER TABLE message RENAME TO lost"));
    WatchedExport job(*m_temporary, csv());
    QCOMPARE(job.outcome().kind, Kind::Failed);
    QCOMPARE(job.outcome().error.kind, ExportErrorKind::NotRead);
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("messages.csv")});
}

void TestHistoryExport::aFolderThatGoesInTheMiddleIsAFailure()
{
    fill(2000);
    WatchedExport job(*m_temporary, handDriven(csv()));
    QVERIFY(m_hand->asked.tryAcquire(1, 20000));
    QVERIFY(m_folder->remove());
    m_hand->allowed.release(100);
    QCOMPARE(job.outcome().kind, Kind::Failed);
    QCOMPARE(job.outcome().error.kind, ExportErrorKind::NotWritten);
}

void TestHistoryExport::theDocumentIsWrittenAwayFromTheWindowsThread()
{
    WatchedExport job(*m_temporary, handDriven());
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QVERIFY(m_hand->thread != nullptr);
    QVERIFY(m_hand->thread != QThread::currentThreadId());
}

void TestHistoryExport::progressGrowsAndNeverPassesTheEnd()
{
    fill(1500);
    WatchedExport job(*m_temporary, handDriven());
    m_hand->allowed.release(100);
    QCOMPARE(job.outcome().kind, Kind::Finished);
    QCOMPARE(job.told.size(), 7); // the end is told by ended()
    ExportProgress before;
    for (const ExportProgress &progress : std::as_const(job.told)) {
        QCOMPARE(progress.messages, before.messages + 200);
        QVERIFY(progress.permille > before.permille);
        QVERIFY(progress.permille < 1000);
        before = progress;
    }
}

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_history_export.moc"
