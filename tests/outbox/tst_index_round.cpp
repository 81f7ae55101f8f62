// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/IndexRound.h"
#include "app/storage/SearchBlock.h"

#include "tests/support/ManualClock.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

using namespace std::chrono_literals;

class TestIndexRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEarlierDayLeftIsTakenInStepByStep();
    void newMessagesAreTakenInWhenThereAreMany();
    void whatChangesAfterwardsIsFiledAnewWhenItIsMuch();
    void aDiskThatRefusesIsAskedAgainByTheNextMessage();
    void whatLiesInManyPiecesIsPackedStepByStep();

private:
    static MessageId lastWhole(MessageId newest) { return SearchBlock(newest + 1).ids().oldest - 1; }
    static void fill(TemporaryStore &temporary, int count, const QString &text = QStringLiteral("'many'"))
    {
        QVERIFY(temporary
                    .onDisk(QStringLiteral(
                                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                                " INSERT INTO message (connection_id, recipient, number, text, state,"
                                " created_at, state_at, due_at)"
                                " SELECT 'c', '1', '1', %1, 'Sent', 1, 1, 1 FROM n RETURNING id")
                                .arg(text),
                            {count})
                    .isValid());
    }
    static MessageId upto(TemporaryStore &temporary)
    {
        return temporary.onDisk(QStringLiteral("SELECT upto FROM search_reach")).toLongLong();
    }
    static void cancelOne(TemporaryStore &temporary)
    {
        const MessageId id = temporary.queue(QStringLiteral("15100001111"), QDateTime::currentDateTimeUtc());
        QVERIFY(temporary.store()
                    .apply(id, MessageEvent::TakenBack, {}, QDateTime::currentDateTimeUtc())
                    .value_or(false));
    }
};

void TestIndexRound::whatAnEarlierDayLeftIsTakenInStepByStep()
{
    TemporaryStore temporary;
    ManualClock clock;
    fill(temporary, 450);
    IndexRound round(temporary.store(), clock);
    round.begin();
    QCOMPARE(upto(temporary), lastWhole(200)); // and then the thread is free for others
    clock.advance(0ms);
    QCOMPARE(upto(temporary), lastWhole(450));
}

void TestIndexRound::newMessagesAreTakenInWhenThereAreMany()
{
    TemporaryStore temporary;
    ManualClock clock;
    IndexRound round(temporary.store(), clock);
    round.begin();
    cancelOne(temporary);
    clock.advance(1h);
    QCOMPARE(upto(temporary), 0);
    fill(temporary, 200);
    cancelOne(temporary);
    QCOMPARE(upto(temporary), 0);
    clock.advance(0ms);
    QCOMPARE(upto(temporary), lastWhole(202));
}

// As after an outage: what waited through it was passed by, and gets its SMS ID now.
void TestIndexRound::whatChangesAfterwardsIsFiledAnewWhenItIsMuch()
{
    constexpr int many = 450;
    TemporaryStore temporary;
    ManualClock clock;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    for (int message = 0; message < many; ++message)
        temporary.queue(QStringLiteral("15100001111"), at.addSecs(message * 100LL));
    fill(temporary, 600);
    IndexRound round(temporary.store(), clock);
    round.begin();
    clock.advance(0ms);
    QVERIFY(upto(temporary) > many);
    const auto changed = [&temporary] {
        return temporary.countOnDisk(QStringLiteral("search_changed"));
    };
    int most = 0;
    for (MessageId id = 1; id <= many; ++id) {
        const auto attempt = temporary.store().beginAttempt(id, QStringLiteral("GSM-1"), at);
        QVERIFY(attempt.has_value() && attempt->has_value());
        QVERIFY(temporary.store()
                    .settle(**attempt,
                            {.outcome = AttemptOutcome::Accepted,
                             .event = MessageEvent::AcceptedByPbx,
                             .smsId = QStringLiteral("sms-%1").arg(id)},
                            at)
                    .has_value());
        most = std::max(most, changed());
        clock.advance(0ms);
    }
    QVERIFY2(most <= 201, qPrintable(QString::number(most)));
    QVERIFY(changed() <= 200);
    // What an earlier day left of them is taken in as well, all of it.
    QVERIFY(
        temporary
            .onDisk(QStringLiteral("UPDATE message SET sms_id = 'late' WHERE id <= ? RETURNING 1"), {many})
            .isValid());
    QVERIFY(changed() >= many);
    IndexRound nextDay(temporary.store(), clock);
    nextDay.begin();
    clock.advance(0ms);
    QCOMPARE(changed(), 0);
}

void TestIndexRound::aDiskThatRefusesIsAskedAgainByTheNextMessage()
{
    TemporaryStore temporary;
    ManualClock clock;
    fill(temporary, 300);
    temporary.refuse(QStringLiteral("UPDATE OF upto ON search_reach"));
    IndexRound round(temporary.store(), clock);
    round.begin();
    clock.advance(0ms);
    QCOMPARE(upto(temporary), 0);
    temporary.allow();
    cancelOne(temporary);
    clock.advance(0ms);
    QCOMPARE(upto(temporary), lastWhole(301));
}

void TestIndexRound::whatLiesInManyPiecesIsPackedStepByStep()
{
    TemporaryStore temporary;
    ManualClock clock;
    fill(temporary, 6000, QStringLiteral("hex(randomblob(40))"));
    IndexRound round(temporary.store(), clock);
    const auto pieces = [&temporary] {
        return temporary.onDisk(QStringLiteral("SELECT count(DISTINCT segid) FROM search_idx")).toInt();
    };
    round.begin();
    clock.advance(0ms);
    QCOMPARE(upto(temporary), lastWhole(6000));
    QCOMPARE(pieces(), 1);
    // A few more are not worth it.
    fill(temporary, 200);
    cancelOne(temporary);
    clock.advance(0ms);
    QCOMPARE(upto(temporary), lastWhole(6201));
    QCOMPARE(pieces(), 2);
}

QTEST_GUILESS_MAIN(TestIndexRound)
#include "tst_index_round.moc"
