// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/RetentionRound.h"

#include "tests/support/ManualClock.h"
#include "tests/support/TemporaryStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

/// Old messages go day by day, or at once when somebody wants it, and sends go in between.
class TestRetentionRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsDeletedUnlessSomebodyWantsIt();
    void whatIsOldGoesOnceADayAndNotAtTheStart();
    void theThreadIsFreeBetweenTwoSteps();
    void aClockThatRanAheadEmptiesNoStore();
    void norDoesAMessageWrittenMeanwhile();
    void whatSomebodyHasSeenGoesAtOnce();
    void theFactsTellWhichMessagesAreGone();
    void theFileIsSmallerAfterwards();
    void anOldFileIsRebuiltWhenNothingIsUnderWay();
    void aDiskThatRefusesIsToldAndTriedTheNextDay();
    void anEndInTheMiddleIsTakenUpByAnotherStart();
    void withoutAStoreNothingCanBeDone();

private:
    void fill(int count, int daysAgo);
    [[nodiscard]] int left() { return m_store->countOnDisk(QStringLiteral("message")); }
    [[nodiscard]] RetentionRule rule(int days) const
    {
        return RetentionRule::olderThan(days, m_clock->now());
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<RetentionRound> m_round;
    bool m_isIdle = true;
};

void TestRetentionRound::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_clock = std::make_unique<ManualClock>();
    m_isIdle = true;
    m_round = std::make_unique<RetentionRound>(*m_clock, [this] { return m_isIdle; });
    m_round->begin(m_store->path());
}

void TestRetentionRound::cleanup()
{
    m_round.reset();
    m_clock.reset();
    m_store.reset();
}

void TestRetentionRound::fill(int count, int daysAgo)
{
    const qint64 at = m_clock->now().addDays(-daysAgo).toMSecsSinceEpoch();
    std::ignore = m_store->onDisk(
        QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %1)"
                       " INSERT INTO message (connection_id, recipient, number, text, state, created_at,"
                       " state_at, due_at) SELECT 'head-office', '15100001111', '15100001111',"
                       " 'Your plan has 20 GB left. ' || x, 'Sent', %2, %2, %2 FROM c")
            .arg(count)
            .arg(at));
}

void TestRetentionRound::nothingIsDeletedUnlessSomebodyWantsIt()
{
    fill(10, 4000);
    m_clock->advance(100h);
    QCOMPARE(left(), 10);
    m_round->setDays(90);
    m_round->setDays(0);
    m_clock->advance(100h);
    QCOMPARE(left(), 10);
}

void TestRetentionRound::whatIsOldGoesOnceADayAndNotAtTheStart()
{
    QSignalSpy finished(m_round.get(), &RetentionRound::finished);
    fill(10, 100);
    fill(5, 89);
    fill(3, 0);
    m_round->setDays(90);
    m_clock->advance(1min);
    QCOMPARE(left(), 18);
    m_clock->advance(2min);
    QCOMPARE(left(), 8);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), 10);
    m_clock->advance(23h);
    QCOMPARE(finished.size(), 1);
    m_clock->advance(49h);
    QCOMPARE(left(), 3);
    QCOMPARE(finished.size(), 4);
}

void TestRetentionRound::theThreadIsFreeBetweenTwoSteps()
{
    fill(1000, 100);
    m_round->deleteNow(rule(90));
    QCOMPARE(left(), 1000);
    m_clock->advance(0ms);
    const int after = left();
    QVERIFY2(after > 900 && after < 1000, qPrintable(QString::number(after)));
    // Somebody sends.
    QVERIFY(m_store->queue(QStringLiteral("15100001111"), m_clock->now()) > 1000);
    m_clock->advance(1min);
    QCOMPARE(left(), 1);
}

void TestRetentionRound::aClockThatRanAheadEmptiesNoStore()
{
    fill(10, 20);
    fill(10, 1);
    m_round->setDays(90);
    m_clock->jumpWall(24h * 365);
    m_clock->advance(50h);
    QCOMPARE(left(), 20);
    // But a person may.
    m_round->deleteNow(rule(90));
    m_clock->advance(1min);
    QCOMPARE(left(), 0);
}

void TestRetentionRound::norDoesAMessageWrittenMeanwhile()
{
    fill(10, 20);
    fill(10, 1);
    m_round->setDays(90);
    m_clock->jumpWall(24h * 365);
    fill(1, 0);
    m_clock->advance(50h);
    QCOMPARE(left(), 21);
}

void TestRetentionRound::whatSomebodyHasSeenGoesAtOnce()
{
    fill(10, 100);
    fill(10, 10);
    const RetentionRule seen = rule(90);
    QSignalSpy finished(m_round.get(), &RetentionRound::finished);
    m_round->deleteNow(seen);
    m_clock->advance(1s);
    QCOMPARE(left(), 10);
    QCOMPARE(finished.size(), 1);
    // Asked twice, it is done once.
    fill(60, 100);
    m_round->deleteNow(rule(90));
    m_clock->advance(0ms);
    m_round->deleteNow(rule(90));
    m_clock->advance(1s);
    QCOMPARE(finished.size(), 2);
    QCOMPARE(left(), 10);
}

void TestRetentionRound::theFactsTellWhichMessagesAreGone()
{
    fill(60, 100);
    std::ignore = m_store->onDisk(QStringLiteral("UPDATE message SET state = 'Queued' WHERE id = 30"));
    QSignalSpy gone(m_round.get(), &RetentionRound::messagesForgotten);
    QSignalSpy progressed(m_round.get(), &RetentionRound::progressed);
    m_round->deleteNow(rule(90));
    m_clock->advance(1s);
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone.first().first().value<IdRange>(), (IdRange{1, 29}));
    QCOMPARE(gone.last().first().value<IdRange>(), (IdRange{31, 60}));
    QCOMPARE(progressed.last().first().toInt(), 49);
}

void TestRetentionRound::theFileIsSmallerAfterwards()
{
    fill(5000, 100);
    const int pages = m_store->onDisk(QStringLiteral("PRAGMA page_count")).toInt();
    QSignalSpy finished(m_round.get(), &RetentionRound::finished);
    m_round->deleteNow(rule(90));
    m_clock->advance(1min);
    QVERIFY(m_store->onDisk(QStringLiteral("PRAGMA page_count")).toInt() < pages / 5);
    QCOMPARE(m_store->onDisk(QStringLiteral("PRAGMA freelist_count")).toInt(), 0);
    QVERIFY(finished.first().last().toLongLong() > 0);
}

void TestRetentionRound::anOldFileIsRebuiltWhenNothingIsUnderWay()
{
    m_store->store().close();
    for (const char *sql : {"PRAGMA auto_vacuum = NONE", "VACUUM"})
        std::ignore = m_store->onDisk(QLatin1String(sql));
    m_store->reopen();
    fill(3000, 100);
    const int pages = m_store->onDisk(QStringLiteral("PRAGMA page_count")).toInt();
    QSignalSpy finished(m_round.get(), &RetentionRound::finished);
    m_isIdle = false;
    m_round->deleteNow(rule(90));
    m_clock->advance(1min);
    QCOMPARE(left(), 0);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_store->onDisk(QStringLiteral("PRAGMA page_count")).toInt(), pages);
    m_isIdle = true;
    m_clock->advance(2min);
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_store->onDisk(QStringLiteral("PRAGMA page_count")).toInt() < pages / 2);
    QCOMPARE(m_store->onDisk(QStringLiteral("PRAGMA auto_vacuum")).toInt(), 2);
}

void TestRetentionRound::aDiskThatRefusesIsToldAndTriedTheNextDay()
{
    fill(10, 100);
    fill(3, 0);
    QSignalSpy failed(m_round.get(), &RetentionRound::failed);
    m_store->refuse(QStringLiteral("DELETE ON message"));
    m_round->setDays(90);
    m_clock->advance(1h);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(left(), 13);
    m_store->allow();
    m_clock->advance(24h);
    QCOMPARE(left(), 3);
}

void TestRetentionRound::anEndInTheMiddleIsTakenUpByAnotherStart()
{
    fill(100, 100);
    fill(3, 0);
    m_round->setDays(90);
    m_clock->advance(2min);
    QVERIFY(left() > 3);
    m_round->end();
    const int before = left();
    m_clock->advance(30h);
    QCOMPARE(left(), before);
    m_round->begin(m_store->path());
    m_clock->advance(3min);
    QCOMPARE(left(), 3);
}

void TestRetentionRound::withoutAStoreNothingCanBeDone()
{
    m_round->end();
    QSignalSpy failed(m_round.get(), &RetentionRound::failed);
    m_round->deleteNow(rule(90));
    m_round->shrinkNow();
    QCOMPARE(failed.size(), 2);
}

QTEST_GUILESS_MAIN(TestRetentionRound)
#include "tst_retention_round.moc"
