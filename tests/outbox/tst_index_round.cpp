// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/IndexRound.h"

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
    void aDiskThatRefusesIsAskedAgainByTheNextMessage();

private:
    static void fill(TemporaryStore &temporary, int count)
    {
        QVERIFY(temporary
                    .onDisk(QStringLiteral(
                                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                                " INSERT INTO message (connection_id, recipient, number, text, state,"
                                " created_at, state_at, due_at)"
                                " SELECT 'c', '1', '1', 'many', 'Sent', 1, 1, 1 FROM n RETURNING id"),
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
    QCOMPARE(upto(temporary), 200); // and then the thread is free for others
    clock.advance(0ms);
    QCOMPARE(upto(temporary), 450);
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
    QCOMPARE(upto(temporary), 202);
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
    QCOMPARE(upto(temporary), 301);
}

QTEST_GUILESS_MAIN(TestIndexRound)
#include "tst_index_round.moc"
