// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StatisticsReader.h"

#include "tests/support/TemporaryStore.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using enum MessageState;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate march(2026, 3, 2);

QDateTime at(QDate day, QTime time, const QTimeZone &zone = berlin)
{
    return QDateTime(day, time, zone).toUTC();
}

} // namespace

class TestStatisticsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachMessageIsCountedInItsDayByItsState();
    void aDayOfTheClockChangeHasTwentyThreeOrTwentyFiveHours();
    void monthsAreCutWhereTheRangeIs();
    void aRangeOfNoDaysHasNoBars();
    void nothingOutsideTheRangeIsCounted();
    void theFailedShareIsOfWhatWasTried();
    void theMedianIsTheMiddleOfTheReports_data();
    void theMedianIsTheMiddleOfTheReports();
    void aClockSetBackDuringASendTellsNothingOfItsTime();
    void aRenamedTrunkIsTwo();
    void whatHasNoTrunkYetIsOfNone();
    void onlyWhatMayHaveGoneOutCostsSegments();
    void theBusiestHoursAreThoseOfTheZone();
    void aClockThatWasWrongForAWhileHidesNothing();
    void aClockThatWasWrongForAMomentHidesNothing();
    void anEmptyStoreHasEmptyBars();
    void aFileThatIsNotThereIsAnError();
    void aCancelledQuestionIsNotAnswered();
    void aReaderThatGoesWhileAskedEndsItsAnswers();

private:
    [[nodiscard]] Statistics read(QDate first, QDate last, StatisticsStep step = StatisticsStep::Day)
    {
        const auto future = m_reader->read({first, last, step, berlin});
        QFutureWatcher<Stored<Statistics>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (!future.isFinished() && !finished.wait())
            qFatal("no answer");
        if (!future.result())
            qFatal("%s", qUtf8Printable(future.result().error().detail));
        return *future.result();
    }
    MessageId queue(const QDateTime &when, const QString &text = u"Hello"_s,
                    const QString &trunk = u"GSM-1"_s)
    {
        // Numbers differ, so that no text is a repetition.
        return m_temporary->queue(u"1510000%1"_s.arg(++m_number), when, text, trunk);
    }
    void spoil(const QString &sql, const QVariantList &values = {})
    {
        std::ignore = m_temporary->onDisk(sql, values);
    }
    /// What became of it, straight on disk: the store's own rules have tests of their own.
    MessageId add(const QDateTime &when, MessageState state, const QString &trunk = u"GSM-1"_s,
                  const QString &text = u"Hello"_s)
    {
        const MessageId id = queue(when, text, {});
        spoil(u"UPDATE message SET state = ?, used_trunk = ? WHERE id = ?"_s, {stateName(state), trunk, id});
        return id;
    }
    /// At half past, in UTC.
    void addEachHourOfFortyDays()
    {
        spoil(u"WITH RECURSIVE hour(at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM hour WHERE at < 959)"
              " INSERT INTO message (connection_id, recipient, number, text, state, created_at, state_at, "
              "due_at)"
              " SELECT 'head-office', '1', '1', 'Hello', 'Sent', ? + at * 3600000, 0, 0 FROM hour"_s,
              {at(march, {0, 30}, QTimeZone::utc()).toMSecsSinceEpoch()});
    }
    MessageId addReported(const QDateTime &when, qint64 ms, const QString &trunk = u"GSM-1"_s)
    {
        const MessageId id = add(when, Sent, trunk);
        const qint64 written = when.toMSecsSinceEpoch() + 400;
        // An earlier request, which the PBX refused, and a repeated report change nothing.
        spoil(u"INSERT INTO attempt (id, trunk, started_at, written_after) VALUES ((? << 16) + 1, ?, ?, 0)"_s,
              {id, trunk, written - 90'000});
        spoil(u"INSERT INTO attempt (id, trunk, started_at, written_after) VALUES ((? << 16) + 2, ?, ?, 0)"_s,
              {id, trunk, written});
        for (const qint64 later : {0, 5000})
            spoil(u"INSERT INTO report (connection_id, received_at, sms_id, sent, message_id)"
                  " VALUES ('head-office', ?, ?, 1, ?)"_s,
                  {written + ms + later, QString::number(id), id});
        return id;
    }

    std::unique_ptr<TemporaryStore> m_temporary;
    std::unique_ptr<StatisticsReader> m_reader;
    int m_number = 1000;
};

void TestStatisticsReader::init()
{
    m_temporary = std::make_unique<TemporaryStore>();
    m_reader = std::make_unique<StatisticsReader>(
        m_temporary->path(), [](const QString &text) { return static_cast<int>(text.size() / 10 + 1); });
}

void TestStatisticsReader::cleanup()
{
    m_reader.reset();
    m_temporary.reset();
}

void TestStatisticsReader::eachMessageIsCountedInItsDayByItsState()
{
    add(at(march, {0, 0}), Sent);
    add(at(march, {23, 59, 59, 999}), Failed);
    add(at(march.addDays(1), {0, 0}), Sent);
    queue(at(march.addDays(1), {12, 0}));
    const Statistics statistics = read(march, march.addDays(2));
    QCOMPARE(statistics.periods.size(), 3);
    QCOMPARE(statistics.periods.at(0).from, at(march, {0, 0}));
    QCOMPARE(statistics.periods.at(0).until, at(march.addDays(1), {0, 0}));
    QCOMPARE(statistics.periods.at(0).states.of(Sent), 1);
    QCOMPARE(statistics.periods.at(0).states.of(Failed), 1);
    QCOMPARE(statistics.periods.at(1).states.of(Sent), 1);
    QCOMPARE(statistics.periods.at(1).states.of(Queued), 1);
    QCOMPARE(statistics.periods.at(2).states.total(), 0);
    QCOMPARE(statistics.total().total(), 4);
}

void TestStatisticsReader::aDayOfTheClockChangeHasTwentyThreeOrTwentyFiveHours()
{
    const QDate forward(2026, 3, 29);
    const QDate back(2026, 10, 25);
    add(at(forward, {1, 59}), Sent);
    add(at(forward, {3, 0}), Sent);
    add(at(forward, {23, 59}), Sent);
    add(at(forward.addDays(1), {0, 0}), Sent);
    const Statistics hours = read(forward, forward, StatisticsStep::Hour);
    QCOMPARE(hours.periods.size(), 23);
    QCOMPARE(hours.periods.at(1).states.total(), 1);
    QCOMPARE(hours.periods.at(2).states.total(), 1); // 3 o'clock follows 1:59
    QCOMPARE(hours.total().total(), 3);
    QCOMPARE(hours.hours.at(2).messages, 0);
    QCOMPARE(hours.hours.at(3).messages, 1);

    const Statistics days = read(forward, forward.addDays(1));
    QCOMPARE(days.periods.at(0).from.secsTo(days.periods.at(0).until), 23 * 3600);
    QCOMPARE(days.periods.at(0).states.total(), 3);
    QCOMPARE(days.periods.at(1).states.total(), 1);
    QCOMPARE(read(back, back, StatisticsStep::Hour).periods.size(), 25);
}

void TestStatisticsReader::monthsAreCutWhereTheRangeIs()
{
    add(at({2026, 1, 14}, {12, 0}), Sent); // the day before
    add(at({2026, 1, 15}, {12, 0}), Sent);
    add(at({2026, 2, 28}, {12, 0}), Sent);
    add(at({2026, 3, 2}, {12, 0}), Sent);
    const Statistics statistics = read({2026, 1, 15}, {2026, 3, 2}, StatisticsStep::Month);
    QCOMPARE(statistics.periods.size(), 3);
    QCOMPARE(statistics.periods.at(0).from, at({2026, 1, 15}, {0, 0}));
    QCOMPARE(statistics.periods.at(1).from, at({2026, 2, 1}, {0, 0}));
    QCOMPARE(statistics.periods.at(2).until, at({2026, 3, 3}, {0, 0}));
    for (const PeriodCount &period : statistics.periods)
        QCOMPARE(period.states.of(Sent), 1);
}

void TestStatisticsReader::aRangeOfNoDaysHasNoBars()
{
    add(at(march, {12, 0}), Sent);
    QVERIFY(read(march, march.addDays(-1)).periods.isEmpty());
    QVERIFY(read({}, {}).periods.isEmpty());
    QCOMPARE(read({}, {}).total().total(), 0);
}

void TestStatisticsReader::nothingOutsideTheRangeIsCounted()
{
    // More than one of each part that is looked at.
    addEachHourOfFortyDays();
    QCOMPARE(read(march.addDays(10), march.addDays(10)).total().total(), 24);
    QCOMPARE(read(march.addDays(10), march.addDays(19)).total().total(), 240);
    QCOMPARE(read(march.addDays(-10), march.addDays(-5)).total().total(), 0);
    QCOMPARE(read(march.addDays(50), march.addDays(60)).total().total(), 0);
    QCOMPARE(read(march.addDays(-10), march.addDays(60)).total().total(), 960);
    spoil(u"DELETE FROM message WHERE id % 7 <> 3"_s); // as retention may
    QCOMPARE(read(march.addDays(-10), march.addDays(60)).total().total(), 137);
}

void TestStatisticsReader::theFailedShareIsOfWhatWasTried()
{
    for (const MessageState state : {Sent, Sent, Accepted, NotConfirmed, Failed, Cancelled, Queued, Sending})
        add(at(march, {12, 0}), state);
    add(at(march, {12, 0}), Cancelled, u"GSM-2"_s);
    const Statistics statistics = read(march, march);
    QCOMPARE(statistics.trunks.size(), 2);
    QCOMPARE(statistics.trunks.at(0).states.tried(), 5);
    QCOMPARE(statistics.trunks.at(0).failedShare(), std::optional(0.2));
    QCOMPARE(statistics.trunks.at(1).failedShare(), std::nullopt);
}

void TestStatisticsReader::theMedianIsTheMiddleOfTheReports_data()
{
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<int>("median");
    QTest::newRow("none") << QList<int>{} << -1;
    QTest::newRow("one") << QList<int>{700} << 700;
    QTest::newRow("odd") << QList<int>{9000, 100, 700} << 700;
    QTest::newRow("even") << QList<int>{9000, 100, 700, 300} << 500;
    QTest::newRow("equal") << QList<int>{300, 300} << 300;
}

void TestStatisticsReader::theMedianIsTheMiddleOfTheReports()
{
    QFETCH(const QList<int>, times);
    QFETCH(const int, median);
    add(at(march, {12, 0}), Accepted);
    for (const int time : times)
        addReported(at(march, {12, 0}), time);
    const TrunkCount trunk = read(march, march).trunks.at(0);
    QCOMPARE(trunk.reported, times.size());
    QCOMPARE(trunk.medianToReport,
             median < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(median)));
}

void TestStatisticsReader::aClockSetBackDuringASendTellsNothingOfItsTime()
{
    addReported(at(march, {12, 0}), -3'600'000);
    addReported(at(march, {12, 0}), 800);
    const TrunkCount trunk = read(march, march).trunks.at(0);
    QCOMPARE(trunk.states.of(Sent), 2);
    QCOMPARE(trunk.reported, 1);
    QCOMPARE(trunk.medianToReport, std::optional(800ms));
}

void TestStatisticsReader::aRenamedTrunkIsTwo()
{
    add(at(march, {12, 0}), Sent, u"GSM-1"_s);
    add(at(march, {13, 0}), Sent, u"Front desk"_s);
    const Statistics statistics = read(march, march);
    QCOMPARE(statistics.trunks.size(), 2);
    QCOMPARE(statistics.trunks.at(0).trunk, u"Front desk"_s);
    QCOMPARE(statistics.trunks.at(1).trunk, u"GSM-1"_s);
}

void TestStatisticsReader::whatHasNoTrunkYetIsOfNone()
{
    queue(at(march, {12, 0}), u"Hello"_s, {});
    queue(at(march, {12, 0}), u"Hello"_s, u"GSM-7"_s);
    const Statistics statistics = read(march, march);
    QCOMPARE(statistics.total().of(Queued), 2);
    QCOMPARE(statistics.trunks.size(), 1);
    QCOMPARE(statistics.trunks.at(0).trunk, u"GSM-7"_s);
    QCOMPARE(statistics.trunks.at(0).states.of(Queued), 1);
}

void TestStatisticsReader::onlyWhatMayHaveGoneOutCostsSegments()
{
    const QString two(10, u'x');
    for (const MessageState state : {Sent, Accepted, NotConfirmed, Failed, Cancelled, Queued, Sending})
        add(at(march, {12, 0}), state, u"GSM-1"_s, two);
    QCOMPARE(read(march, march).trunks.at(0).segments, 3 * 2);
}

void TestStatisticsReader::theBusiestHoursAreThoseOfTheZone()
{
    add(at(march, {9, 5}), Sent);
    for (const int minute : {0, 20, 59})
        add(at(march.addDays(1), {9, minute}), Sent);
    add(at(march.addDays(1), {10, 0}), Sent);
    const Statistics statistics = read(march, march.addDays(6));
    QCOMPARE(statistics.hours.at(9).messages, 4);
    QCOMPARE(statistics.hours.at(9).busiestMessages, 3);
    QCOMPARE(statistics.hours.at(9).busiestFrom, at(march.addDays(1), {9, 0}));
    QCOMPARE(statistics.hours.at(9).busiestUntil, at(march.addDays(1), {10, 0}));
    QCOMPARE(statistics.hours.at(10).messages, 1);
    QCOMPARE(statistics.hours.at(8).messages, 0);
    QVERIFY(!statistics.hours.at(8).busiestFrom.isValid());
}

void TestStatisticsReader::aClockThatWasWrongForAWhileHidesNothing()
{
    addEachHourOfFortyDays();
    // In the future for a while in the middle, and in the past for a while near the end.
    const qint64 year = 365LL * 24 * 3'600'000;
    spoil(u"UPDATE message SET created_at = created_at + ? WHERE id BETWEEN 470 AND 500"_s, {year});
    spoil(u"UPDATE message SET created_at = created_at - ? WHERE id BETWEEN 800 AND 830"_s, {year});
    QCOMPARE(read(march.addDays(5), march.addDays(5)).total().total(), 24);
    QCOMPARE(read(march.addDays(30), march.addDays(30)).total().total(), 24);
    QCOMPARE(read(march.addDays(300), march.addDays(420)).total().total(), 31);
    QCOMPARE(read(march.addDays(-420), march.addDays(-300)).total().total(), 31);
}

void TestStatisticsReader::aClockThatWasWrongForAMomentHidesNothing()
{
    addEachHourOfFortyDays();
    // Two messages, which no look at one message of several can be sure to meet.
    spoil(u"UPDATE message SET created_at = created_at + ? WHERE id IN (471, 472)"_s,
          {365LL * 24 * 3'600'000});
    for (const int reached : {0, 1}) {
        if (reached == 1)
            QVERIFY(m_temporary->store().extendSearch(2000).has_value());
        QCOMPARE(read(march.addDays(300), march.addDays(420)).total().total(), 2);
        QCOMPARE(read(march.addDays(30), march.addDays(30)).total().total(), 24);
    }
}

void TestStatisticsReader::anEmptyStoreHasEmptyBars()
{
    const Statistics statistics = read(march, march.addDays(6));
    QCOMPARE(statistics.periods.size(), 7);
    QCOMPARE(statistics.total(), StateCounts());
    QVERIFY(statistics.trunks.isEmpty());
}

void TestStatisticsReader::aFileThatIsNotThereIsAnError()
{
    StatisticsReader reader(m_temporary->path() + u".none"_s, [](const QString &) { return 1; });
    QFutureWatcher<Stored<Statistics>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(reader.read({march, march, StatisticsStep::Day, berlin}));
    QVERIFY(finished.wait());
    QVERIFY(!watcher.result());
    QCOMPARE(watcher.result().error().kind, StorageErrorKind::CannotOpen);
}

void TestStatisticsReader::aCancelledQuestionIsNotAnswered()
{
    for (int count = 0; count < 50; ++count)
        add(at(march, {12, 0}), Sent);
    // Cancelled while its first text is counted: the others are not looked at any more.
    QFuture<Stored<Statistics>> question;
    std::atomic_int counted = 0;
    QSemaphore asked;
    QSemaphore cancelled;
    StatisticsReader reader(m_temporary->path(), [&](const QString &) {
        if (++counted == 1) {
            asked.release();
            cancelled.acquire();
        }
        return 1;
    });
    question = reader.read({march, march, StatisticsStep::Day, berlin});
    QVERIFY(asked.tryAcquire(1, 10'000));
    question.cancel();
    cancelled.release();
    QTRY_VERIFY(question.isFinished());
    QCOMPARE(counted.load(), 1);
    QCOMPARE(question.resultCount(), 0);
}

void TestStatisticsReader::aReaderThatGoesWhileAskedEndsItsAnswers()
{
    add(at(march, {12, 0}), Sent);
    const auto question = m_reader->read({march, march, StatisticsStep::Day, berlin});
    m_reader.reset();
    QVERIFY(question.isFinished() || question.isCanceled());
}

QTEST_GUILESS_MAIN(TestStatisticsReader)
#include "tst_statistics_reader.moc"
